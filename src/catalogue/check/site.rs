//! Files as a whole, and everything a site serves beside the dataset that is edited by hand.

use std::path::Path;
use std::{fs, io};

use super::fault::Fault;
use super::nearest::nearest;
use super::{Cure, Finding, Report, What, check_folder, rules, select, shape};
use crate::catalogue::dataset::{DataFile, Draft, FileFault, FileFaultKind, Parsed, parse};
use crate::catalogue::schema;
use crate::settings;

/// Checks the public folder: the dataset in `data/`, and `settings.json`.
#[must_use]
pub fn check_public(folder: &Path) -> Report {
    let mut report = check_folder(&folder.join("data"));
    match fs::read_to_string(folder.join(settings::FILE)) {
        Ok(text) => report.findings.extend(check_settings(&text)),
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => {
            report.findings.push(Finding::error(
                settings::FILE,
                What::FileMissing,
                Cure::CreateFile,
            ));
        }
        Err(fault) => {
            let what = What::FileUnreadable(fault.kind());
            report
                .findings
                .push(Finding::error(settings::FILE, what, Cure::MakeReadable));
        }
    }
    report
}

/// Checks the text of `settings.json`.
#[must_use]
pub fn check_settings(text: &str) -> Vec<Finding> {
    let Parsed { value, twice } = match parse(text) {
        Ok(parsed) => parsed,
        Err(fault) => {
            let cure = Cure::Mend(fault.slip);
            return vec![Finding::error(settings::FILE, What::Syntax(fault), cure)];
        }
    };
    let mut faults: Vec<Fault> = twice
        .into_iter()
        .map(|at| Fault::error(at, What::FieldTwice, Cure::KeepOne))
        .collect();
    faults.extend(shape::Shape::new(schema::of_settings()).faults(&value));
    for (at, text) in select::all_texts(&value) {
        if faults.iter().all(|fault| fault.at != at) {
            faults.extend(
                rules::untidy(&at, text)
                    .into_iter()
                    .chain(rules::invisible(&at, text)),
            );
        }
    }
    faults
        .into_iter()
        .map(|fault| fault.found_in(settings::FILE, Some(&value)))
        .collect()
}

/// What to say of a file as a whole.
pub(super) fn of_file(fault: &FileFault, draft: &Draft) -> Finding {
    let (what, cure) = match &fault.kind {
        FileFaultKind::Missing => (What::FileMissing, Cure::CreateFile),
        FileFaultKind::Unknown => {
            let missing = DataFile::ALL
                .into_iter()
                .filter(|file| draft.get(*file).is_none());
            let meant = nearest(&fault.file, missing.map(DataFile::name));
            (
                What::FileUnknown,
                meant.map_or(Cure::RemoveFile, Cure::RenameFile),
            )
        }
        FileFaultKind::Unreadable(kind) => (What::FileUnreadable(*kind), Cure::MakeReadable),
        FileFaultKind::Syntax(fault) => (What::Syntax(fault.clone()), Cure::Mend(fault.slip)),
        FileFaultKind::Twice(at) => {
            let top = DataFile::from_name(&fault.file).and_then(|file| draft.get(file));
            return Fault::error(at.clone(), What::FieldTwice, Cure::KeepOne).found_in(&fault.file, top);
        }
    };
    Finding::error(&fault.file, what, cure)
}
