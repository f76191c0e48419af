//! The check of what is edited by hand: collects everything that is wrong, each finding with file, record,
//! field, what is wrong and what to do. The sentences live in `locale/findings`.
//!
//! First the files as such, then their shape by the JSON Schemas ([`crate::catalogue::schema`]), then what must
//! hold beyond it (`rules`). One fault makes one finding: where the shape is wrong, the rules are silent.

mod cure;
mod fault;
mod finding;
mod form;
mod nearest;
mod personal;
mod report;
mod rules;
mod select;
mod shape;
mod site;
mod what;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::dataset::{DataFile, Draft, Pointer};
use super::schema;
use fault::Fault;

pub use cure::Cure;
pub use finding::{Finding, Severity};
pub use form::{Form, JsonKind};
pub use report::{Counts, Report};
pub use site::{check_public, check_settings};
pub use what::What;

/// Checks the hand-edited folder.
#[must_use]
pub fn check_folder(folder: &Path) -> Report {
    check_draft(&Draft::read(folder))
}

/// Checks a draft.
#[must_use]
pub fn check_draft(draft: &Draft) -> Report {
    let mut by_file: BTreeMap<DataFile, Vec<Fault>> = BTreeMap::new();
    for (file, value) in draft.files() {
        by_file.insert(file, shape::faults(&schema::of_file(file), value));
    }
    let misshapen: BTreeSet<(DataFile, Pointer)> = by_file
        .iter()
        .flat_map(|(&file, faults)| faults.iter().map(move |fault| (file, fault.at.clone())))
        .collect();
    for (file, fault) in rules::faults(draft) {
        if !misshapen.contains(&(file, fault.at.clone())) {
            by_file.entry(file).or_default().push(fault);
        }
    }
    let mut findings: Vec<Finding> = draft
        .faults()
        .iter()
        .map(|fault| site::of_file(fault, draft))
        .collect();
    for (file, mut faults) in by_file {
        faults.sort_by(|a, b| a.at.cmp(&b.at));
        findings.extend(
            faults
                .into_iter()
                .map(|fault| fault.found_in(file.name(), draft.get(file))),
        );
    }
    Report {
        findings,
        counts: Counts::of(draft),
    }
}
