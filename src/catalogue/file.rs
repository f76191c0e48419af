//! The compact files of one language that the program loads, and what can be wrong with them.
//!
//! `catalogue.<lang>.json` holds the records and vocabularies, `evidence.<lang>.json` the sources and the
//! disagreements between them, which are asked for only where a page shows them. Both are written by the build
//! from the hand-edited files; see `catalogue::compact`.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{City, Conflict, Date, Event, Programme, Project, Source, Theme, Vocabulary};

/// Number of the file format. Raised when an older program could not read the file any more.
pub const FORMAT: u32 = 1;

/// Which state of the dataset this is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Version of the data, `major.minor.patch`.
    #[cfg_attr(feature = "check", schemars(regex(pattern = crate::catalogue::pattern::VERSION)))]
    pub version: String,
    /// The day of the last editorial change.
    #[cfg_attr(feature = "check", schemars(extend("pattern" = crate::catalogue::pattern::DAY)))]
    pub as_of: Date,
}

/// `catalogue.<lang>.json`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CatalogueFile {
    /// [`FORMAT`] of the writer.
    pub format: u32,
    /// State of the dataset.
    pub edition: Edition,
    /// Words of the vocabularies.
    pub vocabulary: Vocabulary,
    /// All cities.
    pub cities: Vec<City>,
    /// All projects.
    pub projects: Vec<Project>,
    /// All programmes.
    pub programmes: Vec<Programme>,
    /// All themes.
    pub themes: Vec<Theme>,
    /// All events.
    pub events: Vec<Event>,
}

/// `evidence.<lang>.json`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFile {
    /// [`FORMAT`] of the writer.
    pub format: u32,
    /// All sources.
    pub sources: Vec<Source>,
    /// All disagreements.
    pub conflicts: Vec<Conflict>,
}

/// Why a file of data cannot be used. The page says it in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It ends in the middle.
    #[error("the file ends in the middle")]
    Truncated,
    /// It was written by a newer build than this program.
    #[error("the file has format {found}, this program reads format {FORMAT}")]
    Newer {
        /// The format it says it has.
        found: u32,
    },
    /// It is not what was written.
    #[error("the file is damaged in line {line}, column {column}")]
    Damaged {
        /// Line of the first fault, from 1.
        line: usize,
        /// Column of the first fault, from 1.
        column: usize,
    },
}

/// Reads a file of data.
///
/// # Errors
/// [`FileError`] when it is empty, cut off, of a newer format or damaged.
pub fn read<F: DeserializeOwned + Formatted>(text: &str) -> Result<F, FileError> {
    if text.trim().is_empty() {
        return Err(FileError::Empty);
    }
    match serde_json::from_str::<F>(text) {
        Ok(file) if file.format() == FORMAT => Ok(file),
        Ok(file) => Err(FileError::Newer { found: file.format() }),
        Err(fault) => Err(explain(text, &fault)),
    }
}

fn explain(text: &str, fault: &serde_json::Error) -> FileError {
    #[derive(Deserialize)]
    struct Head {
        format: u32,
    }
    if fault.is_eof() {
        return FileError::Truncated;
    }
    match serde_json::from_str::<Head>(text) {
        Ok(Head { format }) if format > FORMAT => FileError::Newer { found: format },
        _ => FileError::Damaged {
            line: fault.line(),
            column: fault.column(),
        },
    }
}

/// A file that says which format it has.
pub trait Formatted {
    /// Number of the format.
    fn format(&self) -> u32;
}

impl Formatted for CatalogueFile {
    fn format(&self) -> u32 {
        self.format
    }
}

impl Formatted for EvidenceFile {
    fn format(&self) -> u32 {
        self.format
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"format":1,"sources":[],"conflicts":[]}"#;

    fn fault(text: &str) -> Option<FileError> {
        read::<EvidenceFile>(text).err()
    }

    #[test]
    fn a_good_file_is_read() {
        assert_eq!(fault(GOOD), None);
    }

    #[test]
    fn each_kind_of_damage_is_told_apart() {
        assert_eq!(fault(" \n"), Some(FileError::Empty));
        assert_eq!(fault(&GOOD[..20]), Some(FileError::Truncated));
        assert_eq!(
            fault(r#"{"format":2,"neu":[]}"#),
            Some(FileError::Newer { found: 2 })
        );
        assert_eq!(
            fault("<!doctype html>"),
            Some(FileError::Damaged { line: 1, column: 1 })
        );
    }
}
