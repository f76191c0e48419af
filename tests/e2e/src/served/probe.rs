//! The probe in every page, and the place where its reports come together.

use super::finding::{Finding, Kind};
use axum::{
    Router,
    http::{StatusCode, header},
    routing::{get, post},
};
use serde::Deserialize;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Where the script of the probe lies.
const SCRIPT: &str = "/__probe.js";
/// Where it reports.
const HOME: &str = "/__probe";

/// Collects what the probes of one journey report.
#[derive(Clone, Default)]
pub struct Probe(Arc<Mutex<Collected>>);

#[derive(Default)]
struct Collected {
    /// How often each page was entered, less how often it was left. Reports may overtake each other.
    stays: HashMap<String, i32>,
    findings: Vec<Finding>,
}

/// What a page sends, or answers at the end.
#[derive(Deserialize)]
struct Report {
    #[serde(default)]
    moment: Moment,
    page: String,
    findings: Vec<Finding>,
}

#[derive(Deserialize, Default, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Moment {
    Entered,
    Left,
    #[default]
    Asked,
}

impl Probe {
    /// The routes that serve the script and take its reports.
    pub fn routes(&self) -> Router {
        let probe = self.clone();
        let script = (
            [(header::CONTENT_TYPE, "text/javascript")],
            include_str!("probe.js"),
        );
        Router::new().route(SCRIPT, get(async move || script)).route(
            HOME,
            post(async move |body: String| match probe.take(&body) {
                Ok(_) => StatusCode::NO_CONTENT,
                Err(_) => StatusCode::BAD_REQUEST,
            }),
        )
    }

    /// A page with the probe first in its head.
    #[must_use]
    pub fn put_into(html: &str) -> String {
        html.replacen("<head>", &format!("<head><script src=\"{SCRIPT}\"></script>"), 1)
    }

    /// Takes a report of a page, as JSON, and gives the name of the page.
    pub(crate) fn take(&self, json: &str) -> Result<String, serde_json::Error> {
        let report: Report = serde_json::from_str(json)?;
        self.with(|collected| {
            match report.moment {
                Moment::Entered => *collected.stays.entry(report.page.clone()).or_default() += 1,
                Moment::Left => *collected.stays.entry(report.page.clone()).or_default() -= 1,
                Moment::Asked => {}
            }
            collected.findings.extend(report.findings);
        });
        Ok(report.page)
    }

    /// Adds what somebody else than a page has seen.
    pub(crate) fn add(&self, kind: Kind, address: &str, text: String) {
        let finding = Finding {
            kind,
            text,
            address: address.to_owned(),
        };
        self.with(|collected| collected.findings.push(finding));
    }

    /// How many pages beside this one were entered and not left, or left and not entered.
    pub(crate) fn pages_open_beside(&self, page: Option<&str>) -> usize {
        self.with(|collected| {
            let others = collected
                .stays
                .iter()
                .filter(|(other, _)| Some(other.as_str()) != page);
            others.filter(|(_, stays)| **stays != 0).count()
        })
    }

    /// A page whose browser was ended has nothing more to say.
    pub(crate) fn forget(&self, page: &str) {
        self.with(|collected| collected.stays.remove(page));
    }

    /// What was reported since the last call.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        self.with(|collected| std::mem::take(&mut collected.findings))
    }

    pub(crate) fn findings_so_far(&self) -> Vec<Finding> {
        self.with(|collected| collected.findings.clone())
    }

    fn with<T>(&self, work: impl FnOnce(&mut Collected) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_probe_stands_before_everything_else_in_the_head() {
        let page = Probe::put_into("<html><head><script src=a></script></head>");
        assert_eq!(
            page,
            "<html><head><script src=\"/__probe.js\"></script><script src=a></script></head>"
        );
    }

    #[test]
    fn a_page_that_was_left_has_reported_even_when_its_reports_overtake_each_other() {
        let entered = r#"{"moment":"entered","page":"1","findings":[]}"#;
        let left = r#"{"moment":"left","page":"1","findings":[{"kind":"cookie","text":"a","address":"/"}]}"#;
        for reports in [[entered, left], [left, entered]] {
            let probe = Probe::default();
            for (report, open) in reports.into_iter().zip([1, 0]) {
                assert!(probe.take(report).is_ok());
                assert_eq!(probe.pages_open_beside(None), open);
                assert_eq!(probe.pages_open_beside(Some("1")), 0);
            }
            assert_eq!(probe.findings().len(), 1);
            assert!(probe.findings().is_empty());
        }
    }
}
