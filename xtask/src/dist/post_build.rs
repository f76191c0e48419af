//! Trunk's one hook: finishes what Trunk has staged, for visitors and while working.

use super::{DistError, Profile, at, catalogue, downloads, page::Page, program, style};
use crate::{hosting, process, project};
use koopstadt_explorer::locale::Lang;
use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

/// Tells the hook which program called Trunk, so that cargo is not asked again on every change.
pub const CALLER: &str = "KOOPSTADT_XTASK";

/// Finishes the staged folder that Trunk's environment names.
///
/// # Errors
/// [`DistError`] with what has to be mended.
pub fn run() -> Result<(), DistError> {
    if env::var_os(CALLER).is_some() && is_outdated().unwrap_or(true) {
        let mut current = Command::new("cargo");
        current
            .current_dir(project::root())
            .args(["xtask", "post-build"])
            .env_remove(CALLER);
        return Ok(process::run(&mut current)?);
    }
    let staging = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    let public_url = variable("TRUNK_PUBLIC_URL")?;
    let profile = if variable("TRUNK_PROFILE")? == "release" {
        Profile::Release
    } else {
        Profile::Development
    };
    downloads::copy(&staging)?;
    let data = catalogue::finish(&staging, &public_url)?;
    let file = staging.join("index.html");
    let mut page = Page::new(fs::read_to_string(&file).map_err(at(&file))?);
    page.set_base(&public_url);
    // Not while working: Trunk puts a script into the page that loads it anew, which no policy would let run.
    if profile == Profile::Release {
        page.fill_policy(&hosting::meta_tags())?;
    }
    page.fill_style(&style::finish(&staging, &public_url)?)?;
    let files = page.program_files()?;
    let program = program::finish(&staging, &public_url, profile, &files)?;
    for lang in Lang::ALL {
        let folder = if lang == Lang::De {
            staging.clone()
        } else {
            staging.join(lang.tag())
        };
        let mut page = page.clone();
        page.fill_program(&program.with_data(&data.tags(lang)))?;
        page.set_lang(lang.tag());
        let file = folder.join("index.html");
        fs::create_dir_all(&folder).map_err(at(&folder))?;
        fs::write(&file, page.into_html()).map_err(at(&file))?;
    }
    Ok(())
}

/// Whether the types of the dataset have changed since this program was compiled, which happens while
/// `serve --dev` runs.
fn is_outdated() -> io::Result<bool> {
    let compiled = env::current_exe()?.metadata()?.modified()?;
    Ok(newest(&project::root().join("src").join("catalogue"))? > compiled)
}

fn newest(folder: &Path) -> io::Result<SystemTime> {
    let mut latest = SystemTime::UNIX_EPOCH;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let is_folder = entry.file_type()?.is_dir();
        let time = if is_folder {
            newest(&entry.path())?
        } else {
            entry.metadata()?.modified()?
        };
        latest = latest.max(time);
    }
    Ok(latest)
}

fn variable(name: &'static str) -> Result<String, DistError> {
    env::var(name).map_err(|_| DistError::NoTrunk(name))
}
