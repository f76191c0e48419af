//! What every tool can say about itself.

use super::install::InstallError;
use std::{fmt, path::PathBuf, time::Duration};

/// A tool that is there, in the version that the project needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// Its version.
    pub version: String,
    /// The program, or the file where the tool is a library.
    pub path: PathBuf,
}

impl fmt::Display for Located {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.version, self.path.display())
    }
}

/// How a missing tool can come onto this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remedy {
    /// These commands install it, in about this time on two cores.
    Automatic(Duration),
    /// The person has to do it; this sentence says how.
    ByHand(String),
}

/// A program or library of others that a command needs.
pub trait Tool {
    /// Its name, as the person knows it.
    fn name(&self) -> String;

    /// Where it is, if it is there in the right version.
    fn locate(&self) -> Option<Located>;

    /// What to do when it is missing.
    fn remedy(&self) -> Remedy;

    /// Installs it.
    ///
    /// # Errors
    /// [`InstallError`] with the log and what the person can do.
    fn install(&self) -> Result<(), InstallError>;
}
