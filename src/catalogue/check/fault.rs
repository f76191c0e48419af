//! A finding while it is still tied to a place in a file.

use serde_json::Value;

use super::{Cure, Finding, Severity, What};
use crate::catalogue::dataset::{DataFile, Pointer, Step};

/// Something wrong at a place in a file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fault {
    pub(super) severity: Severity,
    pub(super) at: Pointer,
    pub(super) what: What,
    pub(super) cure: Cure,
}

impl Fault {
    /// What must be put right.
    pub(super) fn error(at: Pointer, what: What, cure: Cure) -> Self {
        Self {
            severity: Severity::Error,
            at,
            what,
            cure,
        }
    }

    /// What an editor should look at.
    pub(super) fn warning(at: Pointer, what: What, cure: Cure) -> Self {
        Self {
            severity: Severity::Warning,
            at,
            what,
            cure,
        }
    }

    /// Names file, record and field as an editor knows them.
    pub(super) fn found_in(self, file: &str, top: Option<&Value>) -> Finding {
        let (record, field) = name_place(file, top, &self.at);
        Finding {
            severity: self.severity,
            file: file.to_owned(),
            record,
            field: field.to_string(),
            what: self.what,
            cure: self.cure,
        }
    }
}

/// Splits the way to a place into the record, by its name, and the field within it.
fn name_place(file: &str, top: Option<&Value>, at: &Pointer) -> (Option<String>, Pointer) {
    let steps = at.steps();
    let (list, inner) = match steps {
        [Step::Entry(_), inner @ ..] => (None, inner),
        [Step::Field(list), Step::Entry(_), inner @ ..] if is_list_of_records(file, list) => {
            (Some(list), inner)
        }
        _ => return (None, at.clone()),
    };
    let outer: Pointer = steps.iter().take(steps.len() - inner.len()).cloned().collect();
    let record = top.and_then(|top| outer.find(top));
    let own = record.and_then(record_name).unwrap_or_else(|| outer.to_string());
    let name = match list {
        Some(list) if own != outer.to_string() => format!("{list}/{own}"),
        _ => own,
    };
    (Some(name), inner.iter().cloned().collect())
}

/// The id of a record; a disagreement has none and is called after the record and the field it is about.
fn record_name(record: &Value) -> Option<String> {
    let text = |field: &str| record.get(field).and_then(Value::as_str);
    match (text("id"), text("record"), text("field")) {
        (Some(id), _, _) => Some(id.to_owned()),
        (None, Some(record), Some(field)) => Some(format!("{record}/{field}")),
        (None, Some(record), None) => Some(record.to_owned()),
        _ => None,
    }
}

fn is_list_of_records(file: &str, list: &str) -> bool {
    file == DataFile::Vocabulary.name() || (file == DataFile::Plain.name() && list == "glossary")
}
