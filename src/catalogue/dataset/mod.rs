//! The hand-edited folder in memory: as JSON that may still be wrong ([`Draft`]) and as typed records in both
//! languages ([`Dataset`]).
//!
//! Native only (feature `check`); nothing of it reaches the program in the browser.

mod data_file;
mod draft;
mod json;
mod pointer;
mod syntax;

use std::path::Path;

use serde::de::DeserializeOwned;

use super::check::{self, Report};
use super::{
    Bilingual, City, Conflict, Edition, Event, PlainTexts, Programme, Project, Source, Theme, Vocabulary,
};

pub use data_file::DataFile;
pub use draft::{Draft, FileFault, FileFaultKind};
pub(super) use json::{Parsed, parse};
pub use pointer::{Pointer, Step};
pub use syntax::{Slip, SyntaxFault};

/// Everything the hand-edited folder says, in both languages, without an error in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Dataset {
    /// `edition.json`
    pub edition: Edition,
    /// `vocabulary.json`
    pub vocabulary: Vocabulary<Bilingual>,
    /// `cities.json`
    pub cities: Vec<City<Bilingual>>,
    /// `projects.json`
    pub projects: Vec<Project<Bilingual>>,
    /// `programmes.json`
    pub programmes: Vec<Programme<Bilingual>>,
    /// `themes.json`
    pub themes: Vec<Theme<Bilingual>>,
    /// `events.json`
    pub events: Vec<Event<Bilingual>>,
    /// `sources.json`
    pub sources: Vec<Source<Bilingual>>,
    /// `conflicts.json`
    pub conflicts: Vec<Conflict<Bilingual>>,
    /// `plain.json`
    pub plain: PlainTexts,
}

impl Dataset {
    /// Reads and checks the hand-edited folder.
    ///
    /// # Errors
    /// The [`Report`] with everything that is wrong, when at least one finding is an error. Warnings do not
    /// stop anything.
    pub fn read(folder: &Path) -> Result<Self, Report> {
        Self::from_draft(&Draft::read(folder))
    }

    /// Checks a draft and types it.
    ///
    /// # Errors
    /// The [`Report`] with everything that is wrong, when at least one finding is an error.
    pub fn from_draft(draft: &Draft) -> Result<Self, Report> {
        let report = check::check_draft(draft);
        if report.has_errors() {
            return Err(report);
        }
        Self::typed(draft).map_err(|(file, fault)| Report {
            findings: vec![check::Finding::unreadable(file.name(), &fault.to_string())],
            ..report
        })
    }

    /// The typed records. What the check lets pass can be typed; should it not, the file is named.
    fn typed(draft: &Draft) -> Result<Self, (DataFile, serde_json::Error)> {
        Ok(Self {
            edition: typed(draft, DataFile::Edition)?,
            vocabulary: typed(draft, DataFile::Vocabulary)?,
            cities: typed(draft, DataFile::Cities)?,
            projects: typed(draft, DataFile::Projects)?,
            programmes: typed(draft, DataFile::Programmes)?,
            themes: typed(draft, DataFile::Themes)?,
            events: typed(draft, DataFile::Events)?,
            sources: typed(draft, DataFile::Sources)?,
            conflicts: typed(draft, DataFile::Conflicts)?,
            plain: typed(draft, DataFile::Plain)?,
        })
    }
}

fn typed<F: DeserializeOwned>(draft: &Draft, file: DataFile) -> Result<F, (DataFile, serde_json::Error)> {
    let value = draft.get(file).unwrap_or(&serde_json::Value::Null);
    F::deserialize(value).map_err(|fault| (file, fault))
}
