//! A table of records, found by id or by position.

use super::{City, Event, Programme, Project, RecordKind, Source, Theme};
use crate::order::sorted_by;

/// What has an id and a kind.
pub trait Record {
    /// The kind of record.
    const KIND: RecordKind;
    /// The id as text.
    fn id(&self) -> &str;
}

macro_rules! record {
    ($($name:ident),*) => {$(
        impl<T> Record for $name<T> {
            const KIND: RecordKind = RecordKind::$name;
            fn id(&self) -> &str {
                self.id.as_str()
            }
        }
    )*};
}
record!(City, Project, Programme, Theme, Event, Source);

/// Records sorted by id. Positions are stable while the catalogue lives; relations are kept as positions.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<R> {
    rows: Vec<R>,
}

impl<R: Record> Table<R> {
    /// Sorts the rows by id. Of two rows with one id the first is found.
    #[must_use]
    pub fn new(rows: Vec<R>) -> Self {
        Self {
            rows: sorted_by(rows, |a, b| a.id().cmp(b.id())),
        }
    }

    /// Position of the record with this id.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        let at = self.rows.partition_point(|row| row.id() < id);
        self.rows.get(at).filter(|row| row.id() == id).map(|_| at)
    }

    /// The record with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&R> {
        self.position(id).and_then(|at| self.rows.get(at))
    }

    /// The record at this position.
    #[must_use]
    pub fn at(&self, position: usize) -> Option<&R> {
        self.rows.get(position)
    }

    /// All records, by id.
    pub fn iter(&self) -> std::slice::Iter<'_, R> {
        self.rows.iter()
    }

    /// How many records there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl<'a, R: Record> IntoIterator for &'a Table<R> {
    type Item = &'a R;
    type IntoIter = std::slice::Iter<'a, R>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
