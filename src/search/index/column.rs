//! A facet of a collection: for each value the set of documents that have it.

use std::sync::Arc;

use super::Bits;
use crate::view_state::{Facet, Value};

/// The column of one facet.
#[derive(Debug)]
pub(in crate::search) struct Column {
    facet: Facet,
    /// In the order of the vocabulary; the last one is the [gap](Facet::gap).
    values: Arc<[Value]>,
    /// For each value its documents.
    sets: Vec<Bits>,
    /// Whether a document has two values.
    multiple: bool,
}

impl Column {
    /// A column for these values, without documents yet. The gap is added to the values.
    pub(super) fn new<'a>(facet: Facet, values: impl Iterator<Item = &'a str>) -> Self {
        let values: Arc<[Value]> = values.chain([facet.gap()]).filter_map(Value::new).collect();
        Self {
            facet,
            sets: vec![Bits::default(); values.len()],
            values,
            multiple: false,
        }
    }

    /// The facet.
    pub(in crate::search) const fn facet(&self) -> Facet {
        self.facet
    }

    /// All values, the gap last.
    pub(in crate::search) const fn values(&self) -> &Arc<[Value]> {
        &self.values
    }

    /// For each value its documents.
    pub(in crate::search) fn sets(&self) -> &[Bits] {
        &self.sets
    }

    /// Whether a document has two values, so that asking for both can find something.
    pub(in crate::search) const fn multiple(&self) -> bool {
        self.multiple
    }

    /// Whether this is one of the values.
    pub(in crate::search) fn knows(&self, value: &str) -> bool {
        self.place(value).is_some()
    }

    /// The documents with this value; `None` for a value that the column does not know.
    pub(in crate::search) fn set(&self, value: &str) -> Option<&Bits> {
        self.sets.get(self.place(value)?)
    }

    fn place(&self, value: &str) -> Option<usize> {
        self.values.iter().position(|held| held.as_str() == value)
    }

    /// Gives the columns' sets the length for this many documents.
    pub(super) fn resize(&mut self, documents: usize) {
        for set in &mut self.sets {
            set.clear(documents);
        }
    }

    /// Gives a document its values; none, or none that is known, is the gap.
    pub(super) fn give<'a>(&mut self, document: usize, values: impl Iterator<Item = &'a str>) {
        let mut first = None;
        for place in values.filter_map(|value| self.place(value)).collect::<Vec<_>>() {
            self.multiple |= first.is_some_and(|first| first != place);
            first = Some(place);
            if let Some(set) = self.sets.get_mut(place) {
                set.insert(document);
            }
        }
        if first.is_none()
            && let Some(gap) = self.sets.last_mut()
        {
            gap.insert(document);
        }
    }
}
