//! The index of one collection: its vocabulary with postings, its facet columns, its orders.
//!
//! Made for 100,000 records: a text is answered from sorted arrays, a facet from one bitset per value, an order
//! from a permutation that was sorted when the index was built. Nothing is allocated while a person types; what
//! is needed in between lives in a [`Scratch`](super::Scratch).

mod bits;
mod build;
mod collect;
mod column;
mod lookup;
mod ranking;
mod vocabulary;

pub(super) use bits::Bits;
pub(super) use build::{Builder, Document};
pub(super) use column::Column;
pub(super) use lookup::{Found, Lookup};
pub(super) use ranking::Matches;

use crate::view_state::{Facet, Sort};
use vocabulary::Vocabulary;

/// Where a word stands in a record. The order is that of weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// Name or title.
    Title,
    /// Name of a city it belongs to.
    City,
    /// Title of a programme it belongs to.
    Programme,
    /// Words of its topics, themes, instruments, kind, state, size.
    Label,
    /// Who takes part.
    Actor,
    /// Summary and other running text.
    Text,
}

impl Field {
    const ALL: [Self; 6] = [
        Self::Title,
        Self::City,
        Self::Programme,
        Self::Label,
        Self::Actor,
        Self::Text,
    ];

    /// How much a word counts there.
    const fn weight(self) -> u32 {
        match self {
            Self::Title => 10,
            Self::City => 7,
            Self::Programme => 5,
            Self::Label => 4,
            Self::Actor => 3,
            Self::Text => 1,
        }
    }
}

/// The index of one collection. Documents are numbered as the records in their table.
#[derive(Debug)]
pub(super) struct Index {
    documents: usize,
    vocabulary: Vocabulary,
    columns: Vec<Column>,
    /// The usual order first.
    orders: Vec<(Sort, Vec<u32>)>,
}

impl Index {
    /// How many documents there are.
    pub(super) const fn len(&self) -> usize {
        self.documents
    }

    /// The facets of the collection, in the order of [`Facet::ALL`].
    pub(super) fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The facet's column, where the collection has it.
    pub(super) fn column(&self, facet: Facet) -> Option<&Column> {
        self.columns.iter().find(|column| column.facet() == facet)
    }

    /// The orders of the collection, the usual one first.
    pub(super) fn sorts(&self) -> impl Iterator<Item = Sort> {
        self.orders.iter().map(|&(sort, _)| sort)
    }

    /// The documents in an order; in the usual one where the collection does not have it.
    pub(super) fn order(&self, sort: Option<Sort>) -> &[u32] {
        let chosen = self.orders.iter().find(|(has, _)| Some(*has) == sort);
        chosen.or(self.orders.first()).map_or(&[], |(_, order)| order)
    }
}
