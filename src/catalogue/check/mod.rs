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

use std::collections::BTreeMap;
use std::path::Path;

use super::dataset::{DataFile, Draft};
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
        let faults = shape::of_file(file).map(|shape| shape.faults(value));
        by_file.insert(file, faults.unwrap_or_default());
    }
    let mut beyond = rules::faults(draft);
    beyond.retain(|(file, fault)| by_file.get_mut(file).is_none_or(|known| says_more(known, fault)));
    for (file, fault) in beyond {
        by_file.entry(file).or_default().push(fault);
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

/// Whether what a rule found is worth saying. Where the shape is wrong already, that is enough; but that no
/// record has an id says more than that it cannot be one, and takes its place.
fn says_more(misshapen: &mut Vec<Fault>, found: &Fault) -> bool {
    let Some(position) = misshapen.iter().position(|fault| fault.at == found.at) else {
        return true;
    };
    let no_id = |fault: &mut Fault| matches!(fault.what, What::WrongForm { form: Form::Id, .. });
    let better =
        matches!(found.what, What::NoSuchRecord { .. }) && misshapen.get_mut(position).is_some_and(no_id);
    if better {
        misshapen.remove(position);
    }
    better
}
