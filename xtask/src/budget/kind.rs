//! The kinds of pages that the budgets tell apart.

use koopstadt_explorer::{catalogue::RecordKind, route::Route};
use std::fmt;

/// A kind of page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PageKind {
    Start,
    List(RecordKind),
    Record(RecordKind),
    Landing,
    Text,
    NotFound,
}

impl PageKind {
    /// Every kind, in the order of the table.
    pub(super) fn all() -> Vec<Self> {
        let records = || RecordKind::ALL.iter().copied();
        let mut kinds = vec![Self::Start];
        kinds.extend(records().map(Self::List));
        kinds.extend(records().map(Self::Record));
        kinds.extend([Self::Landing, Self::Text, Self::NotFound]);
        kinds
    }
}

impl From<&Route> for PageKind {
    fn from(route: &Route) -> Self {
        match route {
            Route::Start => Self::Start,
            Route::List(kind) => Self::List(*kind),
            Route::Landing(..) => Self::Landing,
            Route::Record(kind, _) => Self::Record(*kind),
            Route::Text(_) => Self::Text,
            Route::NotFound(_) => Self::NotFound,
        }
    }
}

impl fmt::Display for PageKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => f.write_str("start"),
            Self::List(kind) => write!(f, "list, {}", kind.id()),
            Self::Record(kind) => write!(f, "record, {}", kind.id()),
            Self::Landing => f.write_str("landing page"),
            Self::Text => f.write_str("text page"),
            Self::NotFound => f.write_str("not found"),
        }
    }
}
