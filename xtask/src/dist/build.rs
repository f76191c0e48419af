//! `build`: the explorer as a folder that any web host can serve.

use super::{
    DistError, Profile, compress, pictures, swap,
    trunk::{self, TrunkOptions},
};
use crate::{fingerprint, hosting, process, project, tools};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// What to build, and where to.
#[derive(Debug, Clone)]
pub struct BuildOptions {
    /// The path under which the folder will be served, with a slash at both ends.
    pub public_url: String,
    /// The folder to replace.
    pub out: PathBuf,
    /// Where the explorer will stand, such as `https://example.org/explorer`; goes before the address in the
    /// settings. Without either there is no site map and no share image in the pages: both need whole addresses.
    pub address: Option<String>,
}

impl Default for BuildOptions {
    fn default() -> Self {
        Self {
            public_url: "/".to_owned(),
            out: project::default_dist(),
            address: None,
        }
    }
}

/// Builds aside and swaps in when everything is complete.
///
/// # Errors
/// [`DistError`]; the old folder is then still there, untouched.
pub fn build(options: &BuildOptions) -> Result<(), DistError> {
    let url = &options.public_url;
    if !(url.starts_with('/') && url.ends_with('/')) {
        return Err(DistError::PublicUrl(url.clone()));
    }
    super::catalogue::check()?;
    tools::ensure(&tools::for_building()?)?;
    if tools::npm_tool::node_version().is_some() {
        tools::ensure(&tools::for_shrinking())?;
    }
    let aside = aside(&options.out);
    swap::remove(&aside)?;
    process::run(&mut trunk::command(&TrunkOptions {
        action: "build",
        profile: Profile::Release,
        dist: aside.clone(),
        public_url: url,
    })?)?;
    prerender(&aside, options.address.as_deref())?;
    hosting::write(&aside, url)?;
    pictures::write_all(&aside, url)?;
    compress::compress(&aside)?;
    swap::swap_in(&aside, &options.out)
}

/// Writes the static pages: the pages are rendered by the explorer's own code, compiled for this machine.
fn prerender(dist: &Path, address: Option<&str>) -> Result<(), DistError> {
    let mut command = Command::new("cargo");
    command
        .current_dir(project::root())
        .args(["run", "--quiet", "--features", "ssr", "--bin", "prerender", "--"])
        .arg(dist)
        .args(address);
    Ok(process::run(&mut command)?)
}

/// A folder on the same disk, of its own for every target, so that two builds do not meet.
fn aside(out: &Path) -> PathBuf {
    let name = fingerprint::of(out.as_os_str().as_encoded_bytes());
    out.parent()
        .map_or_else(|| PathBuf::from("."), PathBuf::from)
        .join(format!("dist-unfinished-{name}"))
}
