//! The raw numbers, for those who want to calculate themselves.

use super::{Measured, PageOptions, lighthouse::Lighthouse, plan::Visit, reading::Reading};
use crate::{
    bench::{BenchError, raw_file},
    tools::versions,
};
use serde::Serialize;
use std::path::PathBuf;

#[derive(Serialize)]
struct Raw<'a> {
    lighthouse: &'a str,
    browser: Option<String>,
    runs: usize,
    measured: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    #[serde(flatten)]
    visit: &'a Visit,
    #[serde(flatten)]
    reading: &'a Reading,
}

/// Writes every reading; gives back where to.
pub(super) fn write(
    options: &PageOptions,
    lighthouse: &Lighthouse,
    measured: &[Measured],
) -> Result<PathBuf, BenchError> {
    raw_file::write(
        "page",
        &Raw {
            lighthouse: versions::LIGHTHOUSE,
            browser: lighthouse.browser_version(),
            runs: options.runs,
            measured: measured
                .iter()
                .map(|Measured { visit, reading }| Row { visit, reading })
                .collect(),
        },
    )
}
