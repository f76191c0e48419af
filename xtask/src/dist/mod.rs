//! The built explorer: Trunk compiles the program, everything after that happens here.

mod build;
mod catalogue;
mod compress;
mod downloads;
mod page;
pub mod pictures;
pub mod post_build;
mod program;
mod style;
mod swap;
mod trunk;

pub use build::{BuildOptions, build};
#[cfg(test)]
pub(crate) use compress::COMPRESSIBLE;
pub(crate) use compress::{compress, is_sent_compressed};
pub use trunk::{Profile, TrunkOptions, command as trunk_command};

use crate::{data::spoken_lang, hosting::HostingError, process::ProcessError, tools};
use koopstadt_explorer::catalogue::{check::Report, compact::CompactError};
use std::{io, path::PathBuf};

/// Why the explorer could not be built.
#[derive(Debug, thiserror::Error)]
pub enum DistError {
    /// A file or folder cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another program failed.
    #[error(transparent)]
    Process(#[from] ProcessError),
    /// A tool is missing.
    #[error(transparent)]
    SetUp(#[from] tools::SetUpError),
    /// `Cargo.lock` does not name the version of a tool.
    #[error(transparent)]
    LockFile(#[from] tools::versions::LockFileError),
    /// The dataset or the settings have errors.
    #[error("{}\n{}", .0.sentences(spoken_lang()).join("\n"), .0.summary(spoken_lang()))]
    Data(Box<Report>),
    /// A compact file cannot be made.
    #[error(transparent)]
    Compact(#[from] CompactError),
    /// The files for hosts cannot be made.
    #[error(transparent)]
    Hosting(#[from] HostingError),
    /// A style sheet has an error.
    #[error("style sheet: {0}")]
    Style(String),
    /// `index.html` lacks a place that the build fills.
    #[error("index.html has lost the place for {0}; it must contain {1}")]
    Page(&'static str, &'static str),
    /// A picture cannot be made.
    #[error(transparent)]
    Picture(#[from] pictures::PictureError),
    /// The hook was called by hand.
    #[error("post-build is called by Trunk, which sets {0}; run `cargo xtask build`")]
    NoTrunk(&'static str),
    /// The path is not of the form `/explorer/`.
    #[error("--public-url must begin and end with a slash, as in /explorer/, and not be \"{0}\"")]
    PublicUrl(String),
}

/// The script that decides which text may become markup; the tests try to get past it.
pub const GUARD: &str = include_str!("guard.js");

/// Turns an error of the system into one that names the file.
fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> DistError {
    let path = path.into();
    move |source| DistError::File { path, source }
}
