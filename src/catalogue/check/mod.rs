//! The check of the hand-edited folder: collects everything that is wrong, each finding with file, record,
//! field, what is wrong and what to do. The sentences live in [`crate::locale::findings`].

mod cure;
mod finding;
mod report;
mod what;

use std::path::Path;

use super::dataset::{Draft, FileFaultKind};

pub use cure::Cure;
pub use finding::{Finding, Severity};
pub use report::{Counts, Report};
pub use what::{Form, JsonKind, What};

/// Checks the hand-edited folder.
#[must_use]
pub fn check_folder(folder: &Path) -> Report {
    check_draft(&Draft::read(folder))
}

/// Checks a draft.
#[must_use]
pub fn check_draft(draft: &Draft) -> Report {
    let findings = draft.faults().iter().map(file_finding).collect();
    Report {
        findings,
        counts: Counts::of(draft),
    }
}

fn file_finding(fault: &super::dataset::FileFault) -> Finding {
    let (what, cure) = match &fault.kind {
        FileFaultKind::Missing => (What::FileMissing, Cure::CreateFile),
        FileFaultKind::Unknown => (What::FileUnknown, Cure::RemoveFile),
        FileFaultKind::Unreadable(kind) => (What::FileUnreadable(*kind), Cure::MakeReadable),
        FileFaultKind::Syntax(fault) => (What::Syntax(fault.clone()), Cure::Mend(fault.slip)),
        FileFaultKind::Twice(_) => (What::FieldTwice, Cure::KeepOne),
    };
    Finding::error(&fault.file, what, cure)
}
