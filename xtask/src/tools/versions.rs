//! Which version of each tool the project works with.

use serde::Deserialize;
use std::{fs, io, path::Path};

/// Trunk; 0.22 needs a newer compiler than the project pins.
pub const TRUNK: &str = "0.21.14";
/// geckodriver, the `WebDriver` of Firefox.
pub const GECKODRIVER: &str = "0.37.1";
/// Binaryen, with wasm-opt; the versions that distributions ship do not know what this compiler emits.
pub const BINARYEN: &str = "132.0.0";
/// axe-core, the accessibility checks that the end-to-end tests put into the page.
pub const AXE_CORE: &str = "4.14.1";

/// Lighthouse; 13 wants a newer Node.js than the project asks for.
pub const LIGHTHOUSE: &str = "12.8.2";
/// puppeteer-core, which drives Chromium; 25 wants a newer Node.js.
pub const PUPPETEER: &str = "24.43.1";

/// Why the version of wasm-bindgen is not known.
#[derive(Debug, thiserror::Error)]
pub enum LockFileError {
    /// `Cargo.lock` cannot be read.
    #[error("cannot read Cargo.lock: {0}")]
    Read(#[from] io::Error),
    /// `Cargo.lock` is damaged.
    #[error("cannot understand Cargo.lock: {0}")]
    Parse(#[from] toml::de::Error),
    /// The package is not in there.
    #[error("Cargo.lock names no version of {0}")]
    Missing(&'static str),
}

#[derive(Deserialize)]
struct LockFile {
    package: Vec<LockedPackage>,
}

#[derive(Deserialize)]
struct LockedPackage {
    name: String,
    version: String,
}

/// The version of wasm-bindgen in `Cargo.lock`, which its command-line program must match exactly.
///
/// # Errors
/// [`LockFileError`] when `Cargo.lock` does not say.
pub fn wasm_bindgen(lock_file: &Path) -> Result<String, LockFileError> {
    locked("wasm-bindgen", &fs::read_to_string(lock_file)?)
}

fn locked(name: &'static str, lock_file: &str) -> Result<String, LockFileError> {
    let LockFile { package } = toml::from_str(lock_file)?;
    let found = package.into_iter().find(|package| package.name == name);
    found
        .map(|package| package.version)
        .ok_or(LockFileError::Missing(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK_FILE: &str = "version = 4\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";

    #[test]
    fn the_version_comes_from_the_lock_file() {
        assert_eq!(locked("wasm-bindgen", LOCK_FILE).ok().as_deref(), Some("0.2.129"));
    }

    #[test]
    fn a_lock_file_without_the_package_says_so() {
        assert!(matches!(
            locked("leptos", LOCK_FILE),
            Err(LockFileError::Missing("leptos"))
        ));
        assert!(matches!(locked("leptos", "<<<"), Err(LockFileError::Parse(_))));
    }
}
