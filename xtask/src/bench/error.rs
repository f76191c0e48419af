//! Why a bench could not measure.

use crate::{dist::DistError, process::ProcessError, server::ServerError, tools};
use koopstadt_explorer::catalogue::{check::Report, compact::CompactError};
use std::{io, path::PathBuf};

/// Why a bench could not measure.
#[derive(Debug, thiserror::Error)]
pub enum BenchError {
    /// A file or folder cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file is not the JSON that it should be.
    #[error("{what} cannot be understood: {source}")]
    Json {
        /// Which file.
        what: String,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// The dataset has errors.
    #[error("the dataset has errors; `cargo xtask data check` says which")]
    Data(Box<Report>),
    /// The dataset has no record of a kind that is measured.
    #[error("the dataset has no {0}")]
    NoRecord(&'static str),
    /// The explorer or its compact files cannot be built.
    #[error(transparent)]
    Dist(#[from] DistError),
    /// A compact file cannot be made.
    #[error(transparent)]
    Compact(#[from] CompactError),
    /// Another program failed.
    #[error(transparent)]
    Process(#[from] ProcessError),
    /// The packages of the peers cannot be installed.
    #[error("the packages of the peers could not be installed: {0}")]
    Install(#[from] tools::install::InstallError),
    /// A tool is missing.
    #[error(transparent)]
    SetUp(#[from] tools::SetUpError),
    /// Nothing could be served.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// Chromium is not there.
    #[error("Chromium is missing; `cargo xtask doctor` says how to get it")]
    NoChromium,
    /// Lighthouse gave no result for a page, twice.
    #[error("Lighthouse could not measure {address}: {why}")]
    NoReading {
        /// The page.
        address: String,
        /// What it said.
        why: String,
    },
    /// No interaction was measured where some were made.
    #[error("no interaction was measured on {0}")]
    NoInteraction(String),
}

impl BenchError {
    /// Names the file that an error of the system is about.
    pub(super) fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }

    /// Names the text that is not the JSON that it should be.
    pub(super) fn json(what: impl Into<String>) -> impl FnOnce(serde_json::Error) -> Self {
        let what = what.into();
        move |source| Self::Json { what, source }
    }
}
