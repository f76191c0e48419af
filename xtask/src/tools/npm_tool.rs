//! Tools from npm: wasm-opt, axe-core, Lighthouse, puppeteer-core.

use super::{
    cache::{self, Staged},
    install::{self, InstallError},
    tool::{Located, Remedy, Tool},
};
use crate::process;
use std::{path::PathBuf, process::Command, time::Duration};

/// A package from npm, used with Node.js or put into a page.
#[derive(Debug, Clone)]
pub struct NpmTool {
    /// The package.
    pub package: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The file of the package that is used.
    pub file: &'static str,
    /// How long the installation takes.
    pub estimate: Duration,
}

impl NpmTool {
    /// The file that is used, in the cache.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        cache::home_of(self.package, self.version)
            .join("node_modules")
            .join(self.package)
            .join(self.file)
    }
}

/// The version of Node.js on this machine.
#[must_use]
pub fn node_version() -> Option<String> {
    process::printed("node", &["--version"])
}

/// The npm program, which is a script on Windows.
#[must_use]
pub const fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

/// How to get Node.js.
pub const GET_NODE: &str = "install Node.js 20 or newer from https://nodejs.org or your package manager";

impl Tool for NpmTool {
    fn name(&self) -> String {
        self.package.to_owned()
    }

    fn locate(&self) -> Option<Located> {
        let path = self.path();
        path.is_file().then(|| Located {
            version: self.version.to_owned(),
            path,
        })
    }

    fn remedy(&self) -> Remedy {
        if node_version().is_some() {
            Remedy::Automatic(self.estimate)
        } else {
            Remedy::ByHand(format!("it comes with npm: {GET_NODE}"))
        }
    }

    fn install(&self) -> Result<(), InstallError> {
        let home = cache::home_of(self.package, self.version);
        let staged = Staged::beside(&home).map_err(InstallError::cache)?;
        let mut command = Command::new(npm());
        command
            .args([
                "install",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
                "--loglevel=error",
                "--prefix",
            ])
            .arg(staged.path())
            .arg(format!("{}@{}", self.package, self.version));
        install::run(self.package, command)?;
        staged.complete().map_err(InstallError::cache)
    }
}
