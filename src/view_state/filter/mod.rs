//! What a list is narrowed to: per facet a set of values.

mod choice;
mod facet;
mod phase;
mod value;

pub use choice::{Choice, Mode, VALUES_PER_FACET};
pub use facet::Facet;
pub use phase::Phase;
pub use value::{VALUE_BYTES, Value};

/// The chosen values of all facets. Facets without a value are not held, so equal filters are equal values.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// In the order of [`Facet::ALL`], none empty.
    choices: Vec<Choice>,
}

impl Filter {
    /// The facets with chosen values, in the order of [`Facet::ALL`].
    #[must_use]
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// The chosen values of one facet.
    #[must_use]
    pub fn choice(&self, facet: Facet) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.facet() == facet)
    }

    /// How the values of a facet combine; [`Mode::Any`] while none is chosen.
    #[must_use]
    pub fn mode(&self, facet: Facet) -> Mode {
        self.choice(facet).map_or(Mode::Any, Choice::mode)
    }

    /// Whether a value is chosen.
    #[must_use]
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.choice(facet).is_some_and(|choice| choice.has(value))
    }

    /// Whether nothing is chosen.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.choices.is_empty()
    }

    /// Adds a value; `false` when the facet already holds [`VALUES_PER_FACET`] others.
    pub(super) fn add(&mut self, facet: Facet, value: Value) -> bool {
        let at = self.choices.partition_point(|choice| choice.facet() < facet);
        if let Some(choice) = self.choices.get_mut(at).filter(|choice| choice.facet() == facet) {
            return choice.add(value);
        }
        self.choices.insert(at, Choice::new(facet, value));
        true
    }

    pub(super) fn remove(&mut self, facet: Facet, value: &str) {
        for choice in self.choices.iter_mut().filter(|choice| choice.facet() == facet) {
            choice.remove(value);
        }
        self.choices.retain(|choice| !choice.values().is_empty());
    }

    pub(super) fn clear(&mut self, facet: Facet) {
        self.choices.retain(|choice| choice.facet() != facet);
    }

    /// Sets how the values combine; `false` where no value is chosen and the mode would say nothing.
    pub(super) fn set_mode(&mut self, facet: Facet, mode: Mode) -> bool {
        let choice = self.choices.iter_mut().find(|choice| choice.facet() == facet);
        choice.map(|choice| choice.set_mode(mode)).is_some()
    }
}
