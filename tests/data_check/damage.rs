//! Damaging the real dataset in memory.

use std::path::Path;
use std::sync::OnceLock;

use koopstadt_explorer::catalogue::check::{Cure, Finding, Severity, What, check_draft};
use koopstadt_explorer::catalogue::dataset::{DataFile, Draft};
use serde_json::Value;

/// The folder of the real dataset.
pub(crate) fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/public/data"))
}

/// The real dataset.
pub(crate) fn draft() -> Draft {
    static DRAFT: OnceLock<Draft> = OnceLock::new();
    DRAFT.get_or_init(|| Draft::read(folder())).clone()
}

/// The entry with this id in a list.
pub(crate) fn entry<'v>(list: &'v mut Value, id: &str) -> &'v mut Value {
    let entries = list.as_array_mut().unwrap();
    entries.iter_mut().find(|entry| entry["id"] == id).unwrap()
}

/// What the check finds after one file was changed.
pub(crate) fn changed(file: DataFile, change: impl FnOnce(&mut Value)) -> Vec<Finding> {
    let mut draft = draft();
    change(draft.get_mut(file).unwrap());
    check_draft(&draft).findings
}

/// What the check finds after one record was changed.
pub(crate) fn changed_record(file: DataFile, id: &str, change: impl FnOnce(&mut Value)) -> Vec<Finding> {
    changed(file, |records| change(entry(records, id)))
}

/// An error at a field of a record.
pub(crate) fn error(file: DataFile, record: &str, field: &str, what: What, cure: Cure) -> Finding {
    Finding {
        severity: Severity::Error,
        file: file.name().to_owned(),
        record: (!record.is_empty()).then(|| record.to_owned()),
        field: field.to_owned(),
        what,
        cure,
    }
}

/// A short way to an owned text.
pub(crate) fn s(text: &str) -> String {
    text.to_owned()
}
