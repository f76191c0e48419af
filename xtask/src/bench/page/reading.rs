//! What is taken from a report of Lighthouse.

use crate::bench::statistics::median;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The numbers of one run, or the medians of several.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub(super) struct Reading {
    /// Scores from 0 to 100; `None` where Lighthouse gave none.
    pub(super) performance: Option<f64>,
    pub(super) accessibility: Option<f64>,
    pub(super) best_practices: Option<f64>,
    pub(super) seo: Option<f64>,
    /// Largest contentful paint, milliseconds.
    pub(super) lcp: Option<f64>,
    /// Total blocking time, milliseconds.
    pub(super) tbt: Option<f64>,
    /// Cumulative layout shift.
    pub(super) cls: Option<f64>,
    /// Everything that was sent, bytes.
    pub(super) bytes: Option<f64>,
    /// Answers that came over the network.
    pub(super) requests: Option<f64>,
    /// How many of them were asked of another host.
    pub(super) foreign: Option<f64>,
    /// How fast Lighthouse found the machine; compare runs only where this is alike.
    pub(super) machine: Option<f64>,
    /// The audits that cost points, beside those of speed.
    pub(super) lost: Vec<String>,
}

/// Why a report is of no use.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadingError {
    #[error("its report cannot be understood: {0}")]
    Json(#[from] serde_json::Error),
    #[error("{0}")]
    Runtime(String),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    categories: BTreeMap<String, Category>,
    audits: BTreeMap<String, Audit>,
    #[serde(default)]
    final_displayed_url: String,
    #[serde(default)]
    environment: Environment,
    runtime_error: Option<RuntimeError>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Category {
    score: Option<f64>,
    #[serde(default)]
    audit_refs: Vec<AuditRef>,
}

#[derive(Deserialize)]
struct AuditRef {
    id: String,
    #[serde(default)]
    weight: f64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Audit {
    score: Option<f64>,
    numeric_value: Option<f64>,
    #[serde(default)]
    details: Value,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
struct Environment {
    benchmark_index: Option<f64>,
}

#[derive(Deserialize)]
struct RuntimeError {
    code: String,
    message: String,
}

const PERFORMANCE: &str = "performance";

impl Reading {
    /// Reads a report in Lighthouse's own JSON.
    pub(super) fn from_json(text: &str) -> Result<Self, ReadingError> {
        let report: Report = serde_json::from_str(text)?;
        if let Some(RuntimeError { code, message }) = report.runtime_error {
            return Err(ReadingError::Runtime(format!("{code}: {message}")));
        }
        let score = |name: &str| {
            report
                .categories
                .get(name)
                .and_then(|category| category.score)
                .map(|score| (score * 100.0).round())
        };
        let value = |name: &str| report.audits.get(name).and_then(|audit| audit.numeric_value);
        let requests = requests(&report);
        let origin = origin(&report.final_displayed_url);
        let foreign = requests.iter().filter(|url| self::origin(url) != origin).count();
        Ok(Self {
            performance: score(PERFORMANCE),
            accessibility: score("accessibility"),
            best_practices: score("best-practices"),
            seo: score("seo"),
            lcp: value("largest-contentful-paint"),
            tbt: value("total-blocking-time"),
            cls: value("cumulative-layout-shift"),
            bytes: value("total-byte-weight"),
            requests: counted(requests.len()),
            foreign: counted(foreign),
            machine: report.environment.benchmark_index,
            lost: lost(&report),
        })
    }

    /// The median of each number by itself, and every audit that cost points in any run.
    pub(super) fn median(readings: &[&Self]) -> Self {
        let of = |number: fn(&Self) -> Option<f64>| {
            let known: Vec<_> = readings.iter().filter_map(|reading| number(reading)).collect();
            median(&known)
        };
        let mut lost: Vec<_> = readings.iter().flat_map(|reading| reading.lost.clone()).collect();
        lost.sort();
        lost.dedup();
        Self {
            performance: of(|r| r.performance),
            accessibility: of(|r| r.accessibility),
            best_practices: of(|r| r.best_practices),
            seo: of(|r| r.seo),
            lcp: of(|r| r.lcp),
            tbt: of(|r| r.tbt),
            cls: of(|r| r.cls),
            bytes: of(|r| r.bytes),
            requests: of(|r| r.requests),
            foreign: of(|r| r.foreign),
            machine: of(|r| r.machine),
            lost,
        }
    }
}

/// The addresses that were asked for over the network.
fn requests(report: &Report) -> Vec<String> {
    let items = report.audits.get("network-requests").and_then(|audit| {
        let items = audit.details.get("items")?;
        items.as_array().cloned()
    });
    let url = |item: Value| item.get("url")?.as_str().map(str::to_owned);
    let all = items.unwrap_or_default().into_iter().filter_map(url);
    all.filter(|url| url.starts_with("http")).collect()
}

/// Scheme and host of an address.
fn origin(url: &str) -> &str {
    let end = url.match_indices('/').nth(2).map_or(url.len(), |(at, _)| at);
    url.get(..end).unwrap_or(url)
}

fn lost(report: &Report) -> Vec<String> {
    let rest = report.categories.iter().filter(|(name, _)| *name != PERFORMANCE);
    let refs = rest.flat_map(|(_, category)| &category.audit_refs);
    let costs = |id: &str| {
        let score = report.audits.get(id).and_then(|audit| audit.score);
        score.is_some_and(|score| score < 1.0)
    };
    refs.filter(|audit| audit.weight > 0.0 && costs(&audit.id))
        .map(|audit| audit.id.clone())
        .collect()
}

fn counted(count: usize) -> Option<f64> {
    u32::try_from(count).ok().map(f64::from)
}

#[cfg(test)]
mod tests;
