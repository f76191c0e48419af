//! The list of a page with the counts of its facets.

use std::sync::Arc;

use super::{Engine, Scratch};
use crate::catalogue::RecordKind;
use crate::search::index::{Column, Index};
use crate::view_state::{Facet, Filter, Mode, Sort, Value, ViewState};

/// What a state shows of a collection.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// Positions of the records in their table, in the order of the list.
    pub hits: Vec<u32>,
    /// The facets of the collection, in the order of [`Facet::ALL`].
    pub facets: Vec<FacetCounts>,
}

/// The values of a facet with their counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCounts {
    /// The facet.
    pub facet: Facet,
    /// How its chosen values combine.
    pub mode: Mode,
    /// Whether a record can have two of its values, so that asking for all of several can find something.
    pub multiple: bool,
    values: Arc<[Value]>,
    counts: Vec<(u32, bool)>,
}

/// A value with its count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted<'a> {
    /// The value.
    pub value: &'a Value,
    /// How many records the list would hold if the value were chosen as well; if it is chosen, holds.
    pub count: u32,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Answer {
    /// How many records are listed.
    #[must_use]
    pub const fn total(&self) -> usize {
        self.hits.len()
    }

    /// Positions of the records in their table, in the order of the list: for [`Table::at`].
    ///
    /// [`Table::at`]: crate::catalogue::Table::at
    pub fn positions(&self) -> impl Iterator<Item = usize> {
        self.hits.iter().map(|&hit| hit as usize)
    }

    /// The counts of a facet, where the collection has it.
    #[must_use]
    pub fn facet(&self, facet: Facet) -> Option<&FacetCounts> {
        self.facets.iter().find(|counts| counts.facet == facet)
    }
}

impl FacetCounts {
    /// All values, in the order of the vocabulary, the [gap](Facet::gap) last.
    pub fn iter(&self) -> impl Iterator<Item = Counted<'_>> {
        let counts = self.values.iter().zip(&self.counts);
        counts.map(|(value, &(count, chosen))| Counted { value, count, chosen })
    }
}

impl Engine {
    /// What a state shows of a collection. Nothing for the sources as long as they are not loaded.
    #[must_use]
    pub fn answer(&self, kind: RecordKind, state: &ViewState, scratch: &mut Scratch) -> Answer {
        let mut answer = Answer::default();
        self.answer_into(kind, state, scratch, &mut answer);
        answer
    }

    /// Like [`answer`](Self::answer), into an answer that is used again: allocates nothing once it has grown.
    pub fn answer_into(
        &self,
        kind: RecordKind,
        state: &ViewState,
        scratch: &mut Scratch,
        answer: &mut Answer,
    ) {
        let Some(index) = self.index(kind) else {
            *answer = Answer::default();
            return;
        };
        scratch.query.read(state.text());
        index.search(&scratch.query, &mut scratch.matches);
        scratch.selection.read(index, state.filter());
        scratch.listed.copy(&scratch.matches.set);
        scratch.selection.keep(&mut scratch.listed, None);

        list(index, state, scratch, &mut answer.hits);
        answer.facets.truncate(index.columns().len());
        for (at, column) in index.columns().iter().enumerate() {
            if answer.facets.len() <= at {
                answer.facets.push(FacetCounts::empty(column));
            }
            if let Some(counts) = answer.facets.get_mut(at) {
                counts.fill(column, state.filter(), scratch);
            }
        }
    }
}

/// Puts the listed documents in order.
fn list(index: &Index, state: &ViewState, scratch: &mut Scratch, hits: &mut Vec<u32>) {
    let by_relevance = matches!(state.sort(), None | Some(Sort::Relevance)) && !scratch.query.is_empty();
    let order = index.order(state.sort());
    if by_relevance {
        scratch.matches.rank(&scratch.listed, order, hits);
    } else {
        hits.clear();
        hits.extend(
            order
                .iter()
                .filter(|&&document| scratch.listed.has(document as usize)),
        );
    }
}

impl FacetCounts {
    fn empty(column: &Column) -> Self {
        Self {
            facet: column.facet(),
            mode: Mode::Any,
            multiple: false,
            values: Arc::clone(column.values()),
            counts: Vec::new(),
        }
    }

    fn fill(&mut self, column: &Column, filter: &Filter, scratch: &mut Scratch) {
        (self.facet, self.multiple) = (column.facet(), column.multiple());
        self.values = Arc::clone(column.values());
        self.mode = filter.mode(self.facet);
        self.counts.clear();

        let total = scratch.listed.count();
        // Where any of the chosen values will do, one more adds what the other facets and the text let through
        // and the present choice does not. Otherwise it keeps of the list what has it.
        let adding = match scratch.selection.of(self.facet) {
            Some((Mode::Any, satisfied)) => {
                scratch.gain.copy(&scratch.matches.set);
                scratch.selection.keep(&mut scratch.gain, Some(self.facet));
                scratch.gain.drop(satisfied);
                true
            }
            _ => false,
        };
        for (value, set) in column.values().iter().zip(column.sets()) {
            let chosen = filter.has(self.facet, value.as_str());
            let count = match (chosen, adding) {
                (true, _) => total,
                (false, true) => total + scratch.gain.count_common(set),
                (false, false) => scratch.listed.count_common(set),
            };
            self.counts.push((count, chosen));
        }
    }
}
