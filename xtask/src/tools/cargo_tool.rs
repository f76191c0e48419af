//! Tools that cargo builds: Trunk, wasm-bindgen, geckodriver.

use super::{
    cache::{self, Staged},
    install::{self, InstallError},
    tool::{Located, Remedy, Tool},
};
use crate::{process, project};
use std::{path::PathBuf, process::Command, time::Duration};

/// A program that cargo installs.
#[derive(Debug, Clone)]
pub struct CargoTool {
    /// The crate.
    pub package: &'static str,
    /// The version of the crate.
    pub version: String,
    /// The programs that it brings; the first is the one that is asked for its version.
    pub programs: &'static [&'static str],
    /// Whether the crate's default features are built.
    pub default_features: bool,
    /// How well it is optimised. Compiling it takes longer than it will ever run, so: as little as serves.
    pub opt_level: &'static str,
    /// How long the installation takes on two cores.
    pub estimate: Duration,
}

impl CargoTool {
    /// One of its programs in the cache.
    fn cached(&self, program: &str) -> PathBuf {
        let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
        cache::home_of(self.package, &self.version).join("bin").join(file)
    }

    /// One of its programs, in the cache or else on the `PATH`.
    #[must_use]
    pub fn program(&self, program: &str) -> PathBuf {
        let cached = self.cached(program);
        if cached.is_file() {
            cached
        } else {
            which::which(program).unwrap_or_else(|_| program.into())
        }
    }

    fn on_path(&self) -> Option<PathBuf> {
        let programs: Option<Vec<_>> = self
            .programs
            .iter()
            .map(|program| which::which(program).ok())
            .collect();
        let first = programs?.into_iter().next()?;
        let says = process::printed(&first, &["--version"])?;
        says.split_whitespace()
            .any(|word| word == self.version)
            .then_some(first)
    }
}

impl Tool for CargoTool {
    fn name(&self) -> String {
        self.package.to_owned()
    }

    fn locate(&self) -> Option<Located> {
        let cached = self.programs.iter().all(|program| self.cached(program).is_file());
        let path = if cached {
            self.programs.first().map(|program| self.cached(program))
        } else {
            self.on_path()
        };
        path.map(|path| Located {
            version: self.version.clone(),
            path,
        })
    }

    fn remedy(&self) -> Remedy {
        Remedy::Automatic(self.estimate)
    }

    /// Without the optimisations of its own release profile, which more than double the wait. What is
    /// compiled is kept until the end, so that an interrupted installation goes on where it stopped.
    fn install(&self) -> Result<(), InstallError> {
        let staged =
            Staged::beside(&cache::home_of(self.package, &self.version)).map_err(InstallError::cache)?;
        let compiled = cache::folder().join(format!(".compiling-{}-{}", self.package, self.version));
        let mut command = Command::new("cargo");
        command
            .current_dir(project::root())
            .args(["install", "--locked", "--root"])
            .arg(staged.path())
            .arg(format!("{}@{}", self.package, self.version))
            .env("CARGO_TARGET_DIR", &compiled)
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", self.opt_level)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
            .env_remove("RUSTFLAGS");
        if !self.default_features {
            command.arg("--no-default-features");
        }
        install::run(self.package, command)?;
        staged.complete().map_err(InstallError::cache)?;
        // What is left over costs only space, and the next installation removes it.
        let _ = std::fs::remove_dir_all(compiled);
        Ok(())
    }
}
