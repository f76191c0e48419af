//! What pages ask: lists, counts and the way out of an empty list.

mod answer;
mod relief;
mod scratch;
mod selection;

use std::sync::Arc;

pub use answer::{Answer, Counted, FacetCounts};
pub use relief::Relief;
pub use scratch::Scratch;

use super::collection;
use super::index::{Column, Index};
use super::suggest::Names;
use crate::catalogue::{Catalogue, Evidence, RecordKind};
use crate::view_state::{Facet, KnownValues, Sort, ViewState};

/// Answers for all collections of one language. Built once after load; a clone shares everything.
#[derive(Debug, Clone)]
pub struct Engine {
    /// By [`RecordKind`], in the order of its values.
    indexes: [Option<Arc<Index>>; RecordKind::ALL.len()],
    names: Arc<Names>,
}

impl Engine {
    /// An engine over all collections but the sources.
    #[must_use]
    pub fn new(catalogue: &Catalogue) -> Self {
        Self {
            indexes: [
                Some(Arc::new(collection::cities(catalogue))),
                Some(Arc::new(collection::projects(catalogue))),
                Some(Arc::new(collection::programmes(catalogue))),
                Some(Arc::new(collection::themes(catalogue))),
                Some(Arc::new(collection::events(catalogue))),
                None,
            ],
            names: Arc::new(Names::new(catalogue)),
        }
    }

    /// The same engine, over the sources as well. They are loaded later than the rest.
    #[must_use]
    pub fn with_evidence(&self, evidence: &Evidence) -> Self {
        let mut engine = self.clone();
        if let Some(sources) = engine.indexes.get_mut(RecordKind::Source as usize) {
            *sources = Some(Arc::new(collection::sources(evidence)));
        }
        engine
    }

    /// What the list of a collection offers, for reading its address.
    #[must_use]
    pub fn known(&self, kind: RecordKind) -> Known<'_> {
        Known(self.index(kind))
    }

    /// The orders in which a list can stand, the usual one first: by relevance where there is a text.
    #[must_use]
    pub fn sorts(&self, kind: RecordKind, state: &ViewState) -> Vec<Sort> {
        let relevance = Some(Sort::Relevance).filter(|_| !state.text().trim_end().is_empty());
        let others = self.index(kind).into_iter().flat_map(Index::sorts);
        relevance.into_iter().chain(others).collect()
    }

    pub(super) fn names(&self) -> &Names {
        &self.names
    }

    pub(super) fn index(&self, kind: RecordKind) -> Option<&Index> {
        self.indexes.get(kind as usize)?.as_deref()
    }
}

/// What the list of a collection offers.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a>(Option<&'a Index>);

impl KnownValues for Known<'_> {
    fn offers(&self, facet: Facet) -> bool {
        self.0.and_then(|index| index.column(facet)).is_some()
    }

    fn knows(&self, facet: Facet, value: &str) -> bool {
        let column = self.0.and_then(|index| index.column(facet));
        column.is_some_and(|column: &Column| column.knows(value))
    }

    fn sorts_by(&self, sort: Sort) -> bool {
        sort == Sort::Relevance || self.0.is_some_and(|index| index.sorts().any(|has| has == sort))
    }
}
