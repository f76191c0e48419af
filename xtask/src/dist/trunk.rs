//! How Trunk is called.

use super::DistError;
use crate::{
    project,
    tools::{self, Tool},
};
use std::{env, ffi::OsString, path::PathBuf, process::Command};

/// For whom the program is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// For visitors: small, slow to compile.
    Release,
    /// For the person who works on it: quick to compile.
    Development,
}

/// What Trunk is to do.
#[derive(Debug)]
pub struct TrunkOptions<'a> {
    /// `build` or `serve`.
    pub action: &'a str,
    /// For whom.
    pub profile: Profile,
    /// The folder to write.
    pub dist: PathBuf,
    /// The path under which the explorer will be served.
    pub public_url: &'a str,
}

/// Trunk from the tools of this project, with the others before everything else on the `PATH`.
///
/// Trunk would download a tool that it does not find; with the right versions in front it never does.
/// `ensure` of the tools for building comes first.
///
/// # Errors
/// [`DistError::LockFile`] when the version of wasm-bindgen is unknown.
pub fn command(options: &TrunkOptions<'_>) -> Result<Command, DistError> {
    let wasm_bindgen = tools::wasm_bindgen()?;
    let trunk = tools::trunk()
        .locate()
        .map_or_else(|| PathBuf::from("trunk"), |located| located.path);
    let mut command = Command::new(trunk);
    command
        .current_dir(project::root())
        .arg(options.action)
        .arg("--dist")
        .arg(&options.dist)
        .args(["--public-url", options.public_url])
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .env("RUST_BACKTRACE", "0")
        .env(
            "PATH",
            path_with(wasm_bindgen.locate().map(|located| located.path)),
        );
    if env::var_os("NO_COLOR").is_some() {
        // Others take any value for a yes, Trunk wants the word.
        command.env("NO_COLOR", "true");
    }
    // The tests compile this program anew while it runs; then its file is gone, and the hook asks cargo instead.
    match env::current_exe().ok().filter(|program| program.is_file()) {
        Some(program) => command.env(super::post_build::CALLER, program),
        None => command.env_remove(super::post_build::CALLER),
    };
    // The flags of the browser's code stand in .cargo/config.toml; a RUSTFLAGS from outside would replace them.
    command.env_remove("RUSTFLAGS");
    if options.profile == Profile::Release {
        command.arg("--release");
    }
    Ok(command)
}

/// The `PATH` with the folder of this program in front.
fn path_with(program: Option<PathBuf>) -> OsString {
    let first = program.and_then(|program| program.parent().map(PathBuf::from));
    let others = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = first.into_iter().chain(env::split_paths(&others)).collect();
    env::join_paths(folders).unwrap_or(others)
}
