//! What pages ask: lists, counts and the way out of an empty list.

mod answer;
mod relief;
mod scratch;
mod selection;

use std::sync::{Arc, OnceLock};

pub use answer::{Answer, Counted, FacetCounts};
pub use relief::Relief;
pub use scratch::Scratch;

use super::collection;
use super::index::{Column, Index};
use super::suggest::Names;
use crate::catalogue::{Catalogue, Evidence, RecordKind};
use crate::view_state::{Facet, KnownValues, Sort, ViewState};

/// Answers for all collections of one language. A clone shares everything.
///
/// Each index is built when it is first asked: a page that lists nothing costs nothing. Who knows what will be asked
/// can have it built before ([`Engine::prepare`]).
#[derive(Debug, Clone)]
pub struct Engine {
    catalogue: Arc<Catalogue>,
    /// Loaded later than the rest, if at all.
    evidence: Option<Arc<Evidence>>,
    /// By [`RecordKind`], in the order of its values.
    indexes: [Arc<OnceLock<Index>>; RecordKind::ALL.len()],
    names: Arc<OnceLock<Names>>,
}

impl Engine {
    /// An engine over all collections but the sources.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self {
            catalogue,
            evidence: None,
            indexes: std::array::from_fn(|_| Arc::default()),
            names: Arc::default(),
        }
    }

    /// The same engine, over the sources as well.
    #[must_use]
    pub fn with_evidence(&self, evidence: Arc<Evidence>) -> Self {
        let mut engine = self.clone();
        engine.evidence = Some(evidence);
        if let Some(sources) = engine.indexes.get_mut(RecordKind::Source as usize) {
            *sources = Arc::default();
        }
        engine
    }

    /// Whether the index of a collection is still to be built.
    #[must_use]
    pub fn is_unprepared(&self, kind: RecordKind) -> bool {
        let index = self.indexes.get(kind as usize);
        index.is_some_and(|index| index.get().is_none())
    }

    /// Builds the index of a collection, unless it is there.
    pub fn prepare(&self, kind: RecordKind) {
        self.index(kind);
    }

    /// Builds the index of all names, from which the search field makes its suggestions, unless it is there.
    pub fn prepare_names(&self) {
        self.names();
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
        self.names.get_or_init(|| Names::new(&self.catalogue))
    }

    /// The index of a collection; `None` for the sources where they were not loaded.
    pub(super) fn index(&self, kind: RecordKind) -> Option<&Index> {
        let place = self.indexes.get(kind as usize)?;
        if let Some(index) = place.get() {
            return Some(index);
        }
        let catalogue = &self.catalogue;
        let index = match kind {
            RecordKind::City => collection::cities(catalogue),
            RecordKind::Project => collection::projects(catalogue),
            RecordKind::Programme => collection::programmes(catalogue),
            RecordKind::Theme => collection::themes(catalogue),
            RecordKind::Event => collection::events(catalogue),
            RecordKind::Source => collection::sources(self.evidence.as_ref()?),
        };
        Some(place.get_or_init(|| index))
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
