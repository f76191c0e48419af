//! Trunk's one hook: finishes what Trunk has staged, for visitors and while working.

use super::{DistError, Profile, at, downloads, page::Page, program, style};
use std::{env, fs, path::PathBuf};

/// Finishes the staged folder that Trunk's environment names.
///
/// # Errors
/// [`DistError`] with what has to be mended.
pub fn run() -> Result<(), DistError> {
    let staging = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    let public_url = variable("TRUNK_PUBLIC_URL")?;
    let profile = if variable("TRUNK_PROFILE")? == "release" {
        Profile::Release
    } else {
        Profile::Development
    };
    downloads::copy(&staging)?;
    let file = staging.join("index.html");
    let mut page = Page::new(fs::read_to_string(&file).map_err(at(&file))?);
    page.fill_style(&style::finish(&staging, &public_url)?)?;
    let files = page.program_files()?;
    page.fill_program(&program::finish(&staging, &public_url, profile, &files)?)?;
    fs::write(&file, page.into_html()).map_err(at(&file))
}

fn variable(name: &'static str) -> Result<String, DistError> {
    env::var(name).map_err(|_| DistError::NoTrunk(name))
}
