//! `bench page`: Lighthouse on the same kinds of page of the explorer and of its peers.

mod lighthouse;
mod plan;
mod raw;
mod reading;
mod report;

pub use plan::{PageKind, Setting};

use super::{BenchError, Site, stage, stage::Stage};
use crate::{
    server::RunningServer,
    tools::{self, install::spoken_duration},
};
use lighthouse::Lighthouse;
use plan::Visit;
use reading::Reading;
use std::{path::PathBuf, time::Instant};

/// What to measure.
#[derive(Debug, Clone)]
pub struct PageOptions {
    /// How often each page is measured in each setting; the tables show medians.
    pub runs: usize,
    /// Kinds of page.
    pub kinds: Vec<PageKind>,
    /// Phones, desktops.
    pub settings: Vec<Setting>,
    /// Whose pages.
    pub sites: Vec<Site>,
}

impl Default for PageOptions {
    fn default() -> Self {
        Self {
            runs: 5,
            kinds: PageKind::ALL.to_vec(),
            settings: Setting::ALL.to_vec(),
            sites: Site::ALL.to_vec(),
        }
    }
}

/// A visit with what Lighthouse read.
#[derive(Debug)]
struct Measured {
    visit: Visit,
    reading: Reading,
}

/// Measures, prints one table for each setting, writes the raw numbers; gives back where to.
///
/// # Errors
/// [`BenchError`] when it could not measure; never because of a number.
pub fn run(options: &PageOptions) -> Result<PathBuf, BenchError> {
    tools::ensure(&tools::for_page_bench())?;
    let dataset = stage::dataset()?;
    let stage = Stage::build(&dataset, &options.sites)?;
    let addresses = plan::addresses(&dataset)?;
    let servers = options
        .sites
        .iter()
        .map(|site| Ok((*site, stage.serve(*site)?)))
        .collect::<Result<Vec<_>, BenchError>>()?;
    let visits = plan::visits(options, &addresses);
    let lighthouse = Lighthouse::new()?;
    let start = Instant::now();
    let mut measured = Vec::new();
    for (at, visit) in visits.iter().enumerate() {
        let url = url(&servers, visit);
        let reading = lighthouse.read(&url, visit.setting)?;
        println!(
            "[{}/{}] {}{}",
            at + 1,
            visits.len(),
            visit.spoken(),
            left(start, at + 1, visits.len())
        );
        measured.push(Measured {
            visit: visit.clone(),
            reading,
        });
    }
    for setting in &options.settings {
        println!("\n{}", report::table(*setting, options.runs, &measured));
    }
    raw::write(options, &lighthouse, &measured)
}

fn url(servers: &[(Site, RunningServer)], visit: &Visit) -> String {
    let server = servers.iter().find(|(site, _)| *site == visit.site);
    let base = server.map_or("", |(_, server)| server.url());
    format!("{}{}", base.trim_end_matches('/'), visit.path)
}

/// ", about 3 min left", once there is something to judge by.
fn left(start: Instant, done: usize, all: usize) -> String {
    let (Ok(done), Ok(rest)) = (u32::try_from(done), u32::try_from(all - done.min(all))) else {
        return String::new();
    };
    if done == 0 || rest == 0 {
        return String::new();
    }
    format!(", about {} left", spoken_duration(start.elapsed() / done * rest))
}
