//! Where things lie in the project.

use std::path::{Path, PathBuf};

/// The folder that holds the workspace.
#[must_use]
pub fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}

/// The dataset, edited by hand.
#[must_use]
pub fn data_folder() -> PathBuf {
    root().join("public").join("data")
}

/// What is published as it is edited: the dataset and the settings.
#[must_use]
pub fn public_folder() -> PathBuf {
    root().join("public")
}

/// The built explorer, unless another folder is named.
#[must_use]
pub fn default_dist() -> PathBuf {
    root().join("dist")
}

/// A folder for intermediate results of these commands; safe to delete.
#[must_use]
pub fn scratch(name: &str) -> PathBuf {
    target_folder().join("xtask").join(name)
}

/// Cargo's build folder.
#[must_use]
pub fn target_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}
