//! Why the data did not come, in one value for the page to explain.

use crate::{
    browser::FetchFault,
    catalogue::FileError,
    locale::{Faults, Lang},
};

/// Why the data did not come.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The served page names no such file, or the server has none.
    #[error("the file of data is missing")]
    Missing,
    /// The server answered with another status than success.
    #[error("the server answered with status {0}")]
    Status(u16),
    /// No answer came.
    #[error("the server cannot be reached")]
    Unreachable,
    /// The operator's settings cannot be used.
    #[error("the settings are damaged")]
    Settings,
    /// The file came, but cannot be used.
    #[error(transparent)]
    File(#[from] FileError),
}

impl From<FetchFault> for Fault {
    fn from(fault: FetchFault) -> Self {
        match fault {
            FetchFault::Status(404 | 410) => Self::Missing,
            FetchFault::Status(status) => Self::Status(status),
            FetchFault::Unreachable => Self::Unreachable,
        }
    }
}

impl Fault {
    /// Whether only a reload of the page can help: the file has gone because the explorer was renewed while the
    /// page was open, and the page names the files of its own time.
    #[must_use]
    pub const fn is_renewed(&self) -> bool {
        matches!(self, Self::Missing)
    }

    /// What happened, in a sentence for the reader.
    #[must_use]
    pub fn sentence(&self, lang: Lang) -> String {
        let words: &Faults = &lang.words().faults;
        match self {
            Self::Missing => words.missing.to_owned(),
            Self::Status(status) => [words.server_said, " ", &status.to_string(), "."].concat(),
            Self::Unreachable => words.unreachable.to_owned(),
            Self::Settings => words.settings_damaged.to_owned(),
            Self::File(FileError::Empty) => words.empty.to_owned(),
            Self::File(FileError::Truncated) => words.truncated.to_owned(),
            Self::File(FileError::Newer { .. }) => words.newer.to_owned(),
            Self::File(FileError::Damaged { .. }) => words.damaged.to_owned(),
        }
    }
}
