//! Drives Chromium through a plan. The work is done by `benches/inp/drive.mjs`, which speaks Chromium's own protocol
//! through puppeteer-core, so that clicks and keys are real input and not events made by a script.

use super::{SLOWED, plan::Step};
use crate::{
    bench::{BenchError, Site, chromium},
    process, project, tools,
};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Where things are on a page of a site.
#[derive(Debug, Serialize)]
struct Selectors {
    /// What is there once the program has taken over from whatever was served.
    ready: &'static str,
    /// A value of a facet: what is clicked.
    value: &'static str,
    /// Its name, inside it.
    label: &'static str,
    /// What shows more values when a person wants to see them all; pressed when a value is not there.
    more: &'static str,
    /// The search field.
    field: &'static str,
    /// What changes when the result does.
    result: &'static str,
}

const fn selectors(site: Site) -> Selectors {
    match site {
        Site::Ours => Selectors {
            ready: ":root[data-program=\"taken-over\"]",
            value: ".facet-value",
            label: ".facet-text",
            more: ".facet-more > summary",
            field: "#search",
            result: "#hits",
        },
        Site::React | Site::DataTables => Selectors {
            ready: "#hits-title",
            value: ".facet-value",
            label: ".facet-label",
            more: ".facet-more",
            field: "#search",
            result: "section:has(> #hits-title)",
        },
    }
}

/// What the script is told.
#[derive(Serialize)]
struct Orders<'a> {
    puppeteer: &'a Path,
    chromium: &'a Path,
    arguments: &'a [&'a str],
    slowed: u32,
    url: &'a str,
    selectors: Selectors,
    steps: &'a [Step],
    out: &'a Path,
}

/// What the script found.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Outcome {
    /// The version of the browser.
    pub(super) browser: String,
    /// One for each step of the plan.
    pub(super) interactions: Vec<Interaction>,
}

/// One interaction; times in milliseconds.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub(super) struct Interaction {
    /// What was done.
    pub(super) kind: Kind,
    /// What was clicked or which key.
    pub(super) what: String,
    /// From the event to the next paint, as the Event Timing API tells it, in steps of 8; `None` below its
    /// threshold of 16.
    pub(super) duration: Option<f64>,
    /// Part of it: before the first listener ran.
    pub(super) delay: Option<f64>,
    /// Part of it: in the listeners.
    pub(super) processing: Option<f64>,
    /// From the event to the frame that shows the changed hits; `None` where nothing changed.
    pub(super) result: Option<f64>,
}

/// The kind of an interaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    /// A facet was clicked.
    Click,
    /// A key was pressed.
    Key,
}

/// The browser and what drives it.
#[derive(Debug)]
pub(super) struct Driver {
    puppeteer: PathBuf,
    chromium: PathBuf,
    folder: PathBuf,
}

impl Driver {
    pub(super) fn new() -> Result<Self, BenchError> {
        let folder = project::scratch("bench").join(format!("inp-{}", std::process::id()));
        fs::create_dir_all(&folder).map_err(BenchError::at(&folder))?;
        Ok(Self {
            puppeteer: tools::puppeteer().path(),
            chromium: chromium::program()?,
            folder,
        })
    }

    /// Does all steps on the page at `url`.
    pub(super) fn drive(&self, site: Site, url: &str, steps: &[Step]) -> Result<Outcome, BenchError> {
        let (orders, out) = (self.folder.join("orders.json"), self.folder.join("outcome.json"));
        let told = serde_json::to_vec(&Orders {
            puppeteer: &self.puppeteer,
            chromium: &self.chromium,
            arguments: &chromium::ARGUMENTS,
            slowed: SLOWED,
            url,
            selectors: selectors(site),
            steps,
            out: &out,
        });
        let told = told.map_err(BenchError::json("the plan"))?;
        fs::write(&orders, told).map_err(BenchError::at(&orders))?;
        let script = project::root().join("benches").join("inp").join("drive.mjs");
        process::run(Command::new("node").arg(script).arg(&orders))?;
        let text = fs::read(&out).map_err(BenchError::at(&out))?;
        let outcome: Outcome = serde_json::from_slice(&text).map_err(BenchError::json("the outcome"))?;
        if outcome.interactions.is_empty() {
            return Err(BenchError::NoInteraction(url.to_owned()));
        }
        Ok(outcome)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // What is left over lies below target/ and does no harm.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
