//! `bench inp`: from the click on a facet or the press of a key to the painted result, in Chromium on a processor
//! slowed down four times, over the real dataset and over many records, beside the peer that has facets.

mod driver;
mod plan;
mod report;

use super::{BenchError, Site, raw_file, records, stage, stage::Stage};
use crate::tools;
use driver::{Driver, Outcome};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route};
use serde::Serialize;
use std::path::PathBuf;

/// How often Chromium's processor is slowed down.
const SLOWED: u32 = 4;

/// Whose interactions are measured: those that have facets.
const SITES: [Site; 2] = [Site::Ours, Site::React];

/// What to measure.
#[derive(Debug, Clone, Copy)]
pub struct InpOptions {
    /// How many records the large dataset has.
    pub records: usize,
}

impl Default for InpOptions {
    fn default() -> Self {
        Self { records: 10_000 }
    }
}

/// What was measured on a site over a number of records.
#[derive(Debug, Serialize)]
struct Measured {
    site: Site,
    records: usize,
    #[serde(flatten)]
    outcome: Outcome,
}

/// Measures, prints the table, writes the raw numbers; gives back where to.
///
/// # Errors
/// [`BenchError`] when it could not measure; never because of a number.
pub fn run(options: InpOptions) -> Result<PathBuf, BenchError> {
    tools::ensure(&tools::for_inp_bench())?;
    let dataset = stage::dataset()?;
    let stage = Stage::build(&dataset, &SITES)?;
    let steps = plan::steps(&dataset);
    let driver = Driver::new()?;
    let large = records::grown(&dataset, options.records, records::SEED);
    let path = Route::List(RecordKind::Project).path(Lang::De);
    let mut measured = Vec::new();
    for dataset in [&dataset, &large] {
        for site in SITES {
            let records = dataset.projects.len();
            println!(
                "{} over {records} projects: {} interactions",
                site.label(),
                steps.len()
            );
            let server = stage.serve_with(site, dataset)?;
            let url = format!("{}{path}", server.url().trim_end_matches('/'));
            let outcome = driver.drive(site, &url, &steps)?;
            measured.push(Measured {
                site,
                records,
                outcome,
            });
        }
    }
    println!("\n{}", report::table(&measured));
    raw_file::write("inp", &measured)
}
