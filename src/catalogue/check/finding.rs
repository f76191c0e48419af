//! One thing that is wrong.

use super::{Cure, What};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The dataset cannot be used until this is put right.
    Error,
    /// An editor should look at it.
    Warning,
}

/// One thing that is wrong, where it is, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// Name of the file.
    pub file: String,
    /// The record: its id, `list/id` in files with several lists, `record/field` for a disagreement.
    pub record: Option<String>,
    /// The field within the record, such as `memberships[0].role`; empty when the record as a whole is meant.
    pub field: String,
    /// What is wrong.
    pub what: What,
    /// What to do.
    pub cure: Cure,
}

impl Finding {
    /// An error about a file as a whole.
    #[must_use]
    pub fn error(file: &str, what: What, cure: Cure) -> Self {
        Self {
            severity: Severity::Error,
            file: file.to_owned(),
            record: None,
            field: String::new(),
            what,
            cure,
        }
    }

    /// A file that passed the check and could not be typed all the same.
    #[must_use]
    pub fn unreadable(file: &str, detail: &str) -> Self {
        Self::error(file, What::NotTypable(detail.to_owned()), Cure::CompareWithSchema)
    }
}
