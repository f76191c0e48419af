//! The way out of an empty list: the one thing whose removal helps most.

use super::selection::satisfy;
use super::{Engine, Scratch};
use crate::catalogue::RecordKind;
use crate::search::index::{Bits, Index};
use crate::view_state::{Choice, Mode, Removal, ViewState};

/// What to remove from a state without hits, and how many hits that gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relief {
    /// What to remove.
    pub removal: Removal,
    /// How many records the list then holds; at least one.
    pub hits: u32,
}

impl Engine {
    /// For a state that lists nothing: the one value, facet or text whose removal gives the most hits.
    ///
    /// Where two help equally, the smaller step is taken: a value before a whole facet, a facet before the text,
    /// the first in the order of the facets before a later one. `None` where no single removal helps (or records
    /// are listed): then only clearing everything does.
    #[must_use]
    pub fn relief(&self, kind: RecordKind, state: &ViewState, scratch: &mut Scratch) -> Option<Relief> {
        let index = self.index(kind)?;
        scratch.query.read(state.text());
        index.search(&scratch.query, &mut scratch.matches);
        scratch.selection.read(index, state.filter());
        scratch.listed.copy(&scratch.matches.set);
        scratch.selection.keep(&mut scratch.listed, None);
        if scratch.listed.count() > 0 {
            return None;
        }
        let mut best: Option<Relief> = None;
        let mut offer = |removal: Removal, hits: u32| {
            if hits > best.as_ref().map_or(0, |best| best.hits) {
                best = Some(Relief { removal, hits });
            }
        };
        let choices = state.filter().choices();
        for choice in choices {
            values(index, choice, scratch, &mut offer);
        }
        for choice in choices.iter().filter(|choice| choice.values().len() > 1) {
            others(scratch, choice);
            offer(Removal::Facet(choice.facet()), scratch.gain.count());
        }
        scratch.gain.fill(index.len());
        scratch.selection.keep(&mut scratch.gain, None);
        offer(Removal::Text, scratch.gain.count());
        best
    }
}

/// Makes `gain` what all but one choice let through.
fn others(scratch: &mut Scratch, choice: &Choice) {
    scratch.gain.copy(&scratch.matches.set);
    scratch.selection.keep(&mut scratch.gain, Some(choice.facet()));
}

/// Offers the removal of single values, where that can help: of the only one, or of one of which all are needed.
fn values(index: &Index, choice: &Choice, scratch: &mut Scratch, offer: &mut impl FnMut(Removal, u32)) {
    let Some(column) = index.column(choice.facet()) else {
        return;
    };
    let single = choice.values().len() == 1;
    if choice.mode() == Mode::Any && !single {
        return;
    }
    let mut rest = Bits::default();
    for value in choice.values() {
        others(scratch, choice);
        if !single {
            satisfy(column, choice, Some(value.as_str()), index.len(), &mut rest);
            scratch.gain.keep(&rest);
        }
        offer(
            Removal::Value(choice.facet(), value.clone()),
            scratch.gain.count(),
        );
    }
}
