//! What the command that runs the tests says through the environment: which browser, which built folders.

use crate::Trouble;
use std::{
    env,
    path::{Path, PathBuf},
};
use xtask::tools::{Browser, Tool, axe_core};

/// The browser of this run: `KOOP_BROWSER`, Chromium without it.
///
/// # Errors
/// [`Trouble::Surroundings`] for a name that is none.
pub fn browser() -> Result<Browser, Trouble> {
    let Ok(name) = env::var("KOOP_BROWSER") else {
        return Ok(Browser::Chromium);
    };
    Browser::named(&name).ok_or_else(|| {
        let names = Browser::ALL.map(Browser::as_str).join(", ");
        Trouble::Surroundings(format!("KOOP_BROWSER is \"{name}\"; it must be one of {names}"))
    })
}

/// The explorer built for the root of a host: `KOOP_DIST`.
///
/// # Errors
/// [`Trouble::Surroundings`] when it is not named, or no explorer was built there.
pub fn dist() -> Result<PathBuf, Trouble> {
    folder("KOOP_DIST", "cargo xtask build --out target/e2e/dist")
}

/// The explorer built for `/explorer/`: `KOOP_DIST_SUBPATH`.
pub(crate) fn dist_below() -> Result<PathBuf, Trouble> {
    folder(
        "KOOP_DIST_SUBPATH",
        "cargo xtask build --public-url /explorer/ --out target/e2e/dist-below",
    )
}

/// The script of axe-core: `KOOP_AXE`, else the one that the project installed.
///
/// # Errors
/// [`Trouble::Surroundings`] when it is in neither place.
pub fn axe() -> Result<PathBuf, Trouble> {
    let named = env::var_os("KOOP_AXE").map(PathBuf::from);
    named
        .or_else(|| axe_core().locate().map(|tool| tool.path))
        .ok_or_else(|| {
            Trouble::Surroundings(
                "axe-core is missing: run `cargo xtask test`, which installs it, or set KOOP_AXE".to_owned(),
            )
        })
}

fn folder(variable: &str, how: &str) -> Result<PathBuf, Trouble> {
    let Some(named) = env::var_os(variable) else {
        return Err(Trouble::Surroundings(format!(
            "{variable} is not set. `cargo xtask test e2e` sets it; by hand: `{how}`, then set {variable} to that folder"
        )));
    };
    // Cargo runs tests in the folder of their package; people name folders from the root of the project.
    let path = if Path::new(&named).is_absolute() {
        PathBuf::from(named)
    } else {
        xtask::project::root().join(named)
    };
    if path.join("index.html").is_file() {
        Ok(path)
    } else {
        Err(Trouble::Surroundings(format!(
            "{variable} is {}, where no explorer was built: `{how}`",
            path.display()
        )))
    }
}
