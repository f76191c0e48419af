//! What must hold beyond the shape of each file: one file of rules for each idea.
//!
//! The rules work on JSON and pass over whatever has the wrong shape, so that one fault never hides another.
//! What rests on a file that could not be read is not checked: it would only repeat that fault.

mod conflicts;
mod dates;
mod ids;
mod organisations;
mod places;
mod plain;
mod references;
mod texts;
mod themes;
mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::fault::Fault;
use super::select;
use crate::catalogue::RecordKind;
use crate::catalogue::dataset::{DataFile, Draft};

pub(super) use texts::{invisible, untidy};

/// A fault with the file it is in.
pub(super) type Found = (DataFile, Fault);

/// Everything wrong beyond the shape of the files.
pub(super) fn faults(draft: &Draft) -> Vec<Found> {
    let known = Known::of(draft);
    let rules = [
        ids::faults,
        references::faults,
        dates::faults,
        texts::faults,
        vocabulary::faults,
        organisations::faults,
        themes::faults,
        places::faults,
        conflicts::faults,
        plain::faults,
    ];
    rules.iter().flat_map(|rule| rule(&known)).collect()
}

/// What the rules look into.
struct Known<'d> {
    draft: &'d Draft,
    ids: BTreeMap<RecordKind, BTreeSet<&'d str>>,
}

impl<'d> Known<'d> {
    fn of(draft: &'d Draft) -> Self {
        let mut known = Self {
            draft,
            ids: BTreeMap::new(),
        };
        for &kind in RecordKind::ALL {
            if let Some(top) = known.top(file_of(kind)) {
                let ids = select::texts(top, "[].id")
                    .into_iter()
                    .map(|(_, id)| id)
                    .collect();
                known.ids.insert(kind, ids);
            }
        }
        known
    }

    /// What stands in a file; `None` where it could not be read or is something else altogether.
    fn top(&self, file: DataFile) -> Option<&'d Value> {
        let top = self.draft.get(file)?;
        let fits = match file {
            DataFile::Edition | DataFile::Plain | DataFile::Vocabulary => top.is_object(),
            _ => top.is_array(),
        };
        fits.then_some(top)
    }

    /// The ids of a kind of record; `None` where its file could not be read.
    fn ids(&self, kind: RecordKind) -> Option<&BTreeSet<&'d str>> {
        self.ids.get(&kind)
    }

    /// The records of a file with their places; none where it could not be read.
    fn records(&self, file: DataFile) -> Vec<select::Placed<'d>> {
        self.select(file, "[]")
    }

    /// The values at a way in a file.
    fn select(&self, file: DataFile, way: &str) -> Vec<select::Placed<'d>> {
        self.top(file)
            .map(|top| select::select(top, way))
            .unwrap_or_default()
    }

    /// The record of a file with this id.
    fn find(&self, file: DataFile, id: &str) -> Option<&'d Value> {
        let records = self.top(file)?.as_array()?;
        records
            .iter()
            .find(|record| select::text(record, "id") == Some(id))
    }

    /// Whether all these files could be read.
    fn all_read(&self, files: &[DataFile]) -> bool {
        files.iter().all(|file| self.top(*file).is_some())
    }
}

/// The file that holds the records of a kind.
const fn file_of(kind: RecordKind) -> DataFile {
    match kind {
        RecordKind::City => DataFile::Cities,
        RecordKind::Project => DataFile::Projects,
        RecordKind::Programme => DataFile::Programmes,
        RecordKind::Theme => DataFile::Themes,
        RecordKind::Event => DataFile::Events,
        RecordKind::Source => DataFile::Sources,
    }
}
