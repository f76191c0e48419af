//! The view state and the ways from one to the next.

use super::text::clean;
use super::{Choice, Facet, Filter, Mode, Scheme, Sort, Value};

/// Everything a person has chosen to see on a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ViewState {
    text: String,
    filter: Filter,
    sort: Option<Sort>,
    scheme: Scheme,
}

/// One part of the sentence that says what is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'a> {
    /// The values chosen in a facet. Each can be removed by itself.
    Choice(&'a Choice),
    /// The search text.
    Text(&'a str),
}

/// What a person can take away from a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Removal {
    /// One value of a facet.
    Value(Facet, Value),
    /// All values of a facet.
    Facet(Facet),
    /// The search text.
    Text,
}

impl ViewState {
    /// A state with one value chosen; the link from a fact to the records that share it.
    #[must_use]
    pub fn only(facet: Facet, value: &str) -> Self {
        Self::default().with(facet, value)
    }

    /// The search text: cleaned, at most one space at its end.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The chosen values.
    #[must_use]
    pub const fn filter(&self) -> &Filter {
        &self.filter
    }

    /// The chosen order; `None` for the usual one of the page.
    #[must_use]
    pub const fn sort(&self) -> Option<Sort> {
        self.sort
    }

    /// The chosen colours.
    #[must_use]
    pub const fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Whether all records of a collection are shown.
    #[must_use]
    pub fn shows_all(&self) -> bool {
        self.filter.is_empty() && self.text.trim_end().is_empty()
    }

    /// The one chosen value, where nothing else is asked for: no text, no order, no other value. The colours do not
    /// count: they go along everywhere.
    #[must_use]
    pub fn single(&self) -> Option<(Facet, &Value)> {
        let [choice] = self.filter.choices() else {
            return None;
        };
        let [value] = choice.values() else {
            return None;
        };
        let alone = self.sort.is_none() && self.text.trim_end().is_empty();
        alone.then_some((choice.facet(), value))
    }

    /// The parts of the sentence, in reading order: facets as in [`Facet::READING`], then the text.
    #[must_use]
    pub fn parts(&self) -> Vec<Part<'_>> {
        let choices = Facet::READING
            .into_iter()
            .filter_map(|facet| self.filter.choice(facet));
        let text = Some(self.text.trim_end()).filter(|text| !text.is_empty());
        choices.map(Part::Choice).chain(text.map(Part::Text)).collect()
    }

    /// With this value chosen. A text that is no value, and a value too many, leave the state as it is.
    #[must_use]
    pub fn with(&self, facet: Facet, value: &str) -> Self {
        let mut next = self.clone();
        if let Some(value) = Value::new(value) {
            next.filter.add(facet, value);
        }
        next
    }

    /// Without this value.
    #[must_use]
    pub fn without_value(&self, facet: Facet, value: &str) -> Self {
        let mut next = self.clone();
        next.filter.remove(facet, value);
        next
    }

    /// Without any value of this facet.
    #[must_use]
    pub fn without_facet(&self, facet: Facet) -> Self {
        let mut next = self.clone();
        next.filter.clear(facet);
        next
    }

    /// Without what the removal names.
    #[must_use]
    pub fn without(&self, removal: &Removal) -> Self {
        match removal {
            Removal::Value(facet, value) => self.without_value(*facet, value.as_str()),
            Removal::Facet(facet) => self.without_facet(*facet),
            Removal::Text => self.with_text(""),
        }
    }

    /// With this value chosen if it is not, without it if it is.
    #[must_use]
    pub fn toggle(&self, facet: Facet, value: &str) -> Self {
        if self.filter.has(facet, value) {
            self.without_value(facet, value)
        } else {
            self.with(facet, value)
        }
    }

    /// With the values of this facet combined so; says nothing while no value is chosen there.
    #[must_use]
    pub fn with_mode(&self, facet: Facet, mode: Mode) -> Self {
        let mut next = self.clone();
        next.filter.set_mode(facet, mode);
        next
    }

    /// With this search text, cleaned.
    #[must_use]
    pub fn with_text(&self, text: &str) -> Self {
        Self {
            text: clean(text),
            ..self.clone()
        }
    }

    /// In this order; `None` for the usual one of the page.
    #[must_use]
    pub fn with_sort(&self, sort: Option<Sort>) -> Self {
        Self { sort, ..self.clone() }
    }

    /// In these colours.
    #[must_use]
    pub fn with_scheme(&self, scheme: Scheme) -> Self {
        Self {
            scheme,
            ..self.clone()
        }
    }

    /// Without text and chosen values; order and colours stay.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self {
            text: String::new(),
            filter: Filter::default(),
            ..*self
        }
    }

    pub(super) fn filter_mut(&mut self) -> &mut Filter {
        &mut self.filter
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toggling_twice_leads_back() {
        let state = ViewState::only(Facet::Topic, "wohnen");
        let there = state.toggle(Facet::State, "DE-SN");
        assert_ne!(there, state);
        assert_eq!(there.toggle(Facet::State, "DE-SN"), state);
    }

    #[test]
    fn the_order_of_clicks_does_not_show() {
        let one = ViewState::only(Facet::Topic, "wohnen").with(Facet::Topic, "freiraum");
        let other = ViewState::only(Facet::Topic, "freiraum").with(Facet::Topic, "wohnen");
        assert_eq!(one, other);
    }

    #[test]
    fn a_mode_goes_with_the_last_value() {
        let state = ViewState::only(Facet::Topic, "wohnen").with_mode(Facet::Topic, Mode::All);
        assert_eq!(state.filter().mode(Facet::Topic), Mode::All);
        assert_eq!(state.without_value(Facet::Topic, "wohnen"), ViewState::default());
        assert_eq!(
            ViewState::default().with_mode(Facet::Topic, Mode::All),
            ViewState::default()
        );
    }

    #[test]
    fn parts_stand_in_reading_order_and_each_can_go() {
        let state = ViewState::only(Facet::Topic, "wohnen")
            .with(Facet::State, "DE-NW")
            .with(Facet::Size, "mittelstadt")
            .with_text("Laden ");
        let facets: Vec<_> = state
            .parts()
            .into_iter()
            .map(|part| match part {
                Part::Choice(choice) => choice.facet().key(),
                Part::Text(text) => text,
            })
            .collect();
        assert_eq!(facets, ["size", "state", "topic", "Laden"]);
        let without = state
            .without(&Removal::Facet(Facet::Size))
            .without(&Removal::Text)
            .without_value(Facet::State, "DE-NW");
        assert_eq!(without, ViewState::only(Facet::Topic, "wohnen"));
        assert!(state.cleared().shows_all());
    }

    #[test]
    fn what_is_no_value_changes_nothing() {
        assert_eq!(ViewState::only(Facet::Topic, "a b"), ViewState::default());
    }
}
