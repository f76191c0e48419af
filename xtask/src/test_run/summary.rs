//! The table at the end.

use super::{step::StepResult, totals::Totals};
use crate::tools::install::spoken_duration;
use std::{fmt, time::Duration};

/// All results of a test run.
#[derive(Debug, Default)]
pub struct Summary {
    results: Vec<StepResult>,
}

impl Summary {
    pub(super) fn add(&mut self, result: StepResult) {
        self.results.push(result);
    }

    pub(super) fn has_failed(&self, name: &str) -> bool {
        self.results
            .iter()
            .any(|result| result.name == name && result.totals.failed > 0)
    }

    /// The sum over all steps.
    #[must_use]
    pub fn totals(&self) -> Totals {
        sum(self.results.iter())
    }

    /// Whether nothing has failed.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.totals().failed == 0
    }

    fn kinds(&self) -> Vec<&'static str> {
        let mut kinds = Vec::new();
        for result in &self.results {
            if !kinds.contains(&result.kind) {
                kinds.push(result.kind);
            }
        }
        kinds
    }
}

fn sum<'a>(results: impl Iterator<Item = &'a StepResult>) -> Totals {
    results.fold(Totals::default(), |mut totals, result| {
        totals += result.totals;
        totals
    })
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<12} {:>7} {:>7} {:>8}  time",
            "kind", "passed", "failed", "ignored"
        )?;
        for kind in self.kinds() {
            let of_kind = || self.results.iter().filter(|result| result.kind == kind);
            let Totals {
                passed,
                failed,
                ignored,
            } = sum(of_kind());
            let time: Duration = of_kind().map(|result| result.duration).sum();
            writeln!(
                f,
                "{kind:<12} {passed:>7} {failed:>7} {ignored:>8}  {}",
                spoken_duration(time)
            )?;
        }
        for failed in self.results.iter().filter(|result| result.totals.failed > 0) {
            writeln!(f, "failed: {}", failed.name)?;
        }
        let Totals { passed, failed, .. } = self.totals();
        write!(f, "\n{passed} passed, {failed} failed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn result(name: &str, kind: &'static str, passed: usize, failed: usize) -> StepResult {
        let totals = Totals {
            passed,
            failed,
            ignored: 0,
        };
        StepResult {
            name: name.to_owned(),
            kind,
            totals,
            duration: Duration::from_secs(5),
        }
    }

    #[test]
    fn the_last_line_stands_alone_and_counts_everything() {
        let mut summary = Summary::default();
        summary.add(result("formatting", "style", 1, 0));
        summary.add(result("unit tests", "native", 40, 2));
        let text = summary.to_string();
        assert_eq!(text.lines().last(), Some("41 passed, 2 failed"));
        assert!(text.contains("failed: unit tests"));
        assert!(!summary.is_success());
    }

    #[test]
    fn steps_of_one_kind_share_a_row() {
        let mut summary = Summary::default();
        summary.add(result("journeys in Chromium", "journeys", 10, 0));
        summary.add(result("journeys in Firefox", "journeys", 9, 1));
        let text = summary.to_string();
        let rows: Vec<_> = text
            .lines()
            .filter(|line| line.starts_with("journeys "))
            .collect();
        assert_eq!(rows, ["journeys          19       1        0  10 s"]);
    }
}
