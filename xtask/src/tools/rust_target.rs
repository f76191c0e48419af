//! The WebAssembly target of the compiler.

use super::{
    install::{self, InstallError},
    tool::{Located, Remedy, Tool},
};
use crate::{process, project};
use std::{path::PathBuf, process::Command, time::Duration};

/// The target's name.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The environment variable with which cargo is told something for this target alone, such as its `RUNNER`.
#[must_use]
pub fn cargo_variable(about: &str) -> String {
    format!("CARGO_TARGET_{}_{about}", TARGET.to_uppercase().replace('-', "_"))
}

/// The compiled standard library for WebAssembly; the compiler itself comes from `rust-toolchain.toml`.
#[derive(Debug, Clone, Copy)]
pub struct RustTarget;

impl Tool for RustTarget {
    fn name(&self) -> String {
        format!("Rust target {TARGET}")
    }

    fn locate(&self) -> Option<Located> {
        let sysroot = PathBuf::from(process::printed("rustc", &["--print", "sysroot"])?);
        let path = sysroot.join("lib").join("rustlib").join(TARGET);
        let version = process::printed("rustc", &["--version"])?
            .split_whitespace()
            .nth(1)?
            .to_owned();
        path.join("lib").is_dir().then_some(Located { version, path })
    }

    fn remedy(&self) -> Remedy {
        if process::printed("rustup", &["--version"]).is_some() {
            Remedy::Automatic(Duration::from_secs(15))
        } else {
            Remedy::ByHand(format!(
                "install rustup from https://rustup.rs, or the package of your system that brings {TARGET}"
            ))
        }
    }

    fn install(&self) -> Result<(), InstallError> {
        let mut command = Command::new("rustup");
        command
            .current_dir(project::root())
            .args(["target", "add", TARGET]);
        install::run("rust-target", command)
    }
}
