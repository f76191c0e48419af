//! The compact files of one language that the program loads, and what can be wrong with them.
//!
//! `catalogue.<lang>.json` holds the records and vocabularies, `evidence.<lang>.json` the sources and the
//! disagreements between them, which are asked for only where a page shows them. Both are written by the build
//! from the hand-edited files; see `catalogue::compact`.

mod packed;
mod reader;
mod records;

use serde::{Deserialize, Serialize};

use super::{City, Conflict, Date, Event, Programme, Project, Source, Theme, Vocabulary};

pub use packed::Packed;
pub use reader::Reader;
pub(crate) use reader::Slip;

/// Number of the file format. Raised when an older program could not read the file any more.
pub const FORMAT: u32 = 2;

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
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CatalogueFile {
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
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFile {
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
/// [`FileError`] when it is empty, cut off, of another format or damaged.
pub fn read<F: Packed>(text: &str) -> Result<F, FileError> {
    if text.trim().is_empty() {
        return Err(FileError::Empty);
    }
    let mut from = Reader::new(text);
    from.expect(b'{');
    from.key("format");
    let found = from.number();
    // What follows is only known of the own format.
    if found != FORMAT && from.slip().is_none() {
        return Err(FileError::Newer { found });
    }
    from.expect(b',');
    from.key("content");
    let content = F::unpack(&mut from);
    from.expect(b'}');
    from.finish().map(|()| content).map_err(FileError::from)
}

/// What the build writes; [`read`] reads it.
#[cfg(feature = "check")]
pub(super) fn write(content: &impl Packed) -> Vec<u8> {
    // The format stands first, so that it is read before anything that may have changed.
    let content = content.pack();
    format!(r#"{{"format":{FORMAT},"content":{content}}}"#).into_bytes()
}

impl From<Slip> for FileError {
    fn from(slip: Slip) -> Self {
        match slip {
            Slip::End => Self::Truncated,
            Slip::At { line, column } => Self::Damaged { line, column },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"format":2,"content":[[["a","A","B",null,null,null]],[]]}"#;

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
            fault(r#"{"format":3,"neu":[]}"#),
            Some(FileError::Newer { found: 3 })
        );
        assert_eq!(
            fault("<!doctype html>"),
            Some(FileError::Damaged { line: 1, column: 1 })
        );
        assert_eq!(
            fault(&GOOD.replace("\"a\"", "\n\"A\"")),
            Some(FileError::Damaged { line: 2, column: 3 })
        );
    }

    #[test]
    fn wherever_a_file_is_cut_off_it_is_truncated() {
        for end in 1..GOOD.len() {
            assert_eq!(fault(&GOOD[..end]), Some(FileError::Truncated), "{end}");
        }
    }

    #[test]
    fn whatever_is_left_out_is_missed() {
        for piece in [
            "\"a\",",
            ",null",
            "[",
            "]",
            "{",
            "}",
            ":",
            "2",
            "\"content\":",
            ",[]",
            "\"A\"",
        ] {
            assert!(fault(&GOOD.replacen(piece, "", 1)).is_some(), "{piece}");
        }
    }
}
