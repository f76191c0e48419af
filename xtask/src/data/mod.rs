//! `data`: the hand-edited dataset, checked before anybody sees it.

use koopstadt_explorer::catalogue::check::{self, Finding, Report, Severity};
use std::path::Path;

/// Checks a folder and prints every finding, then how much was read.
///
/// # Errors
/// The line of result, when something has to be put right.
pub fn check_and_print(folder: &Path) -> Result<(), String> {
    let report = check::check_folder(folder);
    for finding in &report.findings {
        println!("{}", sentence(finding));
    }
    for (file, count) in report.counts.iter() {
        println!("  {:<18}{count:>5}", file.name());
    }
    let result = result_line(&report);
    if report.has_errors() {
        return Err(result);
    }
    println!("{result}");
    Ok(())
}

fn sentence(finding: &Finding) -> String {
    let kind = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let place = [
        finding.file.as_str(),
        finding.record.as_deref().unwrap_or_default(),
        &finding.field,
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join(", ");
    format!("{kind}: {place}: {:?}; {:?}", finding.what, finding.cure)
}

fn result_line(report: &Report) -> String {
    format!(
        "The dataset has {} errors and {} warnings.",
        report.errors(),
        report.warnings()
    )
}
