//! Everything the check found.

use serde_json::Value;

use super::{Finding, Severity};
use crate::catalogue::dataset::{DataFile, Draft};

/// All findings about a dataset, and how much there is of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// What is wrong, by file.
    pub findings: Vec<Finding>,
    /// How much was read.
    pub counts: Counts,
}

impl Report {
    /// Whether something has to be put right before the dataset can be used.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// How many findings are errors.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .count()
    }

    /// How many findings are warnings.
    #[must_use]
    pub fn warnings(&self) -> usize {
        self.findings.len() - self.errors()
    }
}

/// How many records each file holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts(Vec<(DataFile, usize)>);

impl Counts {
    /// Counts the records of a draft.
    pub(super) fn of(draft: &Draft) -> Self {
        let count = |(file, value): (DataFile, &Value)| Some((file, value.as_array()?.len()));
        Self(draft.files().filter_map(count).collect())
    }

    /// The files that hold records, with their number.
    pub fn iter(&self) -> impl Iterator<Item = (DataFile, usize)> {
        self.0.iter().copied()
    }

    /// How many records a file holds; `None` where it holds no records or could not be read.
    #[must_use]
    pub fn of_file(&self, file: DataFile) -> Option<usize> {
        self.iter()
            .find(|(counted, _)| *counted == file)
            .map(|(_, count)| count)
    }
}
