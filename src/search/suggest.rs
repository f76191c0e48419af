//! Names of things in the search text, offered as what they are: a facet, or a record.

use super::collection::{self, Target};
use super::engine::{Engine, Scratch};
use super::index::{Index, Lookup};
use crate::catalogue::{Catalogue, RecordKind};
use crate::view_state::ViewState;

/// Fewest bytes of text for which something is suggested.
const TYPED_BYTES: usize = 2;

/// Something the search text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What is named.
    pub target: Target,
    /// The search text that stays when a facet is chosen instead of its name.
    pub rest: String,
}

/// All names with what they stand for.
#[derive(Debug)]
pub(super) struct Names {
    index: Index,
    targets: Vec<Target>,
}

impl Names {
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let (index, targets) = collection::names(catalogue);
        Self { index, targets }
    }
}

impl Engine {
    /// Up to `most` suggestions for the search text of a state on the list of a collection, the best first.
    ///
    /// The longest end of the text that names something counts: *Wohnen in Sachsen* names Sachsen, and *Wohnen*
    /// stays as text. Names are found like words in records: folded, unfinished, with typing errors forgiven.
    /// Only values are offered that the collection's facets have, that some record holds and that are not chosen
    /// yet.
    #[must_use]
    pub fn suggest(
        &self,
        kind: RecordKind,
        state: &ViewState,
        most: usize,
        scratch: &mut Scratch,
    ) -> Vec<Suggestion> {
        let text = state.text();
        let mut starts: Vec<usize> = Vec::new();
        scratch.query.read(text);
        starts.extend(scratch.query.words().map(|word| word.start));
        for start in starts {
            let (before, name) = text.split_at_checked(start).unwrap_or((text, ""));
            if name.trim_end().len() < TYPED_BYTES {
                break;
            }
            let targets = self.named(kind, state, name, most, scratch);
            if !targets.is_empty() {
                // Small words before the name belong to it: *in Sachsen*.
                scratch.query.read(before);
                let rest = before.get(..scratch.query.telling_end()).unwrap_or_default();
                let suggestion = |target| Suggestion {
                    target,
                    rest: rest.to_owned(),
                };
                return targets.into_iter().map(suggestion).collect();
            }
        }
        Vec::new()
    }

    fn named(
        &self,
        kind: RecordKind,
        state: &ViewState,
        name: &str,
        most: usize,
        scratch: &mut Scratch,
    ) -> Vec<Target> {
        let names = self.names();
        scratch.query.read(name);
        if self.knows_better(kind, scratch) {
            return Vec::new();
        }
        names.index.search(&scratch.query, &mut scratch.matches);
        scratch.listed.copy(&scratch.matches.set);
        let mut ranked = Vec::new();
        scratch
            .matches
            .rank(&scratch.listed, names.index.order(None), &mut ranked);
        let targets = ranked.iter().filter_map(|&at| names.targets.get(at as usize));
        targets
            .filter(|target| self.can_offer(kind, state, target))
            .take(most)
            .cloned()
            .collect()
    }

    /// Whether the collection knows a word as it was typed that among the names would need a correction: *Kunst*
    /// is not a mistyped *Münster*.
    fn knows_better(&self, kind: RecordKind, scratch: &Scratch) -> bool {
        let mut found = Vec::new();
        scratch.query.words().any(|word| {
            matches!(self.names().index.look_up(word, &mut found), Lookup::Mistyped(_))
                && self
                    .index(kind)
                    .is_some_and(|index| index.look_up(word, &mut found) == Lookup::Typed)
        })
    }

    fn can_offer(&self, kind: RecordKind, state: &ViewState, target: &Target) -> bool {
        let Target::Facet(facet, value) = target else {
            return true;
        };
        let column = self.index(kind).and_then(|index| index.column(*facet));
        let held = column
            .and_then(|column| column.set(value.as_str()))
            .is_some_and(|set| set.count() > 0);
        held && !state.filter().has(*facet, value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::tests::data::engine;
    use crate::view_state::Facet;

    fn suggested(kind: RecordKind, text: &str) -> Vec<String> {
        let state = ViewState::default().with_text(text);
        let all = engine().suggest(kind, &state, 5, &mut Scratch::default());
        all.into_iter().map(|suggestion| shown(&suggestion)).collect()
    }

    fn shown(suggestion: &Suggestion) -> String {
        let rest = &suggestion.rest;
        match &suggestion.target {
            Target::Facet(facet, value) => format!("{}={value} {rest}", facet.key()),
            Target::Record(kind, id) => format!("{}/{id} {rest}", kind.id()),
        }
        .trim_end()
        .to_owned()
    }

    #[test]
    fn names_are_offered_as_what_they_are() {
        for typed in ["Sachsen", "sachs", "Sachsne"] {
            assert_eq!(suggested(RecordKind::City, typed)[0], "state=DE-SN", "{typed}");
        }
        assert_eq!(suggested(RecordKind::City, "Leipzig")[0], "city/leipzig");
        assert_eq!(
            suggested(RecordKind::Project, "Leipzig")[..2],
            ["city=leipzig", "city/leipzig"]
        );
        assert_eq!(
            suggested(RecordKind::Project, "Zwischennutz")[0],
            "topic=zwischennutzung"
        );
        assert_eq!(
            suggested(RecordKind::Project, "mittelstadt")[0],
            "size=mittelstadt"
        );
        assert_eq!(suggested(RecordKind::Project, "rechtlich")[0], "instrument=legal");
        assert_eq!(
            suggested(RecordKind::City, "Kommunen innovativ")[0],
            "programme=kommunen-innovativ"
        );
        assert!(suggested(RecordKind::Project, "Nuremberg").contains(&"city/nuernberg".to_owned()));
    }

    #[test]
    fn the_rest_of_the_text_stays() {
        assert_eq!(
            suggested(RecordKind::Project, "Garten in Sachsen")[0],
            "state=DE-SN Garten"
        );
        assert_eq!(suggested(RecordKind::Project, "in Sachsen")[0], "state=DE-SN");
    }

    #[test]
    fn what_leads_nowhere_is_not_offered() {
        assert!(suggested(RecordKind::City, "x").is_empty());
        assert!(suggested(RecordKind::Project, "Kunst").is_empty());
        assert!(suggested(RecordKind::City, "").is_empty());
        let state = ViewState::only(Facet::State, "DE-SN").with_text("Sachsen");
        let all = engine().suggest(RecordKind::City, &state, 9, &mut Scratch::default());
        assert!(all.iter().all(|suggestion| shown(suggestion) != "state=DE-SN"));
    }
}
