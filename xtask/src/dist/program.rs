//! The compiled program: wasm-opt, names with fingerprints, the loader, and the tags that fetch all of it.

use super::{DistError, Profile, at, page::ProgramFiles};
use crate::{
    fingerprint, process,
    tools::{self, Tool},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};
use std::{fs, path::Path, process::Command};

/// The script that starts the program, with two names to be filled in; before it the guard of its markup.
const LOADER: &str = concat!(include_str!("guard.js"), "\n", include_str!("loader.js"));

/// What the compiler emits; named because the list inside the file does not survive every pass.
const WASM_FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Measured after brotli, which is what the visitor waits for: -O2 comes out one per cent below -Oz, and half a per
/// cent lower still where functions are left apart that the compiler has left apart.
const PASSES: [&str; 5] = [
    "--no-inline=*",
    "-O2",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// The tags of the program.
pub(super) struct ProgramTags {
    /// Of what it consists of: needed only once it is to start.
    pub(super) parts: String,
    /// Of the loader.
    pub(super) loader: String,
}

impl ProgramTags {
    /// The tags as they stand in a page: the parts, and with them the data, in a template, where the browser leaves
    /// them alone until the loader takes them out.
    pub(super) fn with_data(&self, data: &str) -> String {
        let Self { parts, loader } = self;
        format!("<template id=\"program\">\n{parts}\n{data}\n</template>\n{loader}")
    }
}

/// Finishes the program in the staged folder and returns its tags.
pub(super) fn finish(
    staging: &Path,
    public_url: &str,
    profile: Profile,
    files: &ProgramFiles,
) -> Result<ProgramTags, DistError> {
    if profile == Profile::Release {
        shrink(&staging.join(&files.wasm))?;
    }
    let wasm = rename(staging, &files.wasm)?;
    let script = rename(staging, &files.script)?;
    let loader = LOADER
        .replace("{{script}}", &script.name)
        .replace("{{wasm}}", &wasm.name);
    let loader = write(staging, "start.js", loader.as_bytes())?;
    // Browsers ignore integrity on a preloaded fetch and warn about it, so WebAssembly goes without.
    let parts = format!(
        "<link rel=\"modulepreload\" href=\"{public_url}{script}\" crossorigin=\"anonymous\" integrity=\"{script_hash}\">\n\
         <link rel=\"preload\" href=\"{public_url}{wasm}\" crossorigin=\"anonymous\" as=\"fetch\" type=\"application/wasm\">",
        script = script.name,
        script_hash = script.integrity,
        wasm = wasm.name,
    );
    let loader = format!(
        "<script type=\"module\" src=\"{public_url}{loader}\" crossorigin=\"anonymous\" integrity=\"{loader_hash}\"></script>",
        loader = loader.name,
        loader_hash = loader.integrity,
    );
    Ok(ProgramTags { parts, loader })
}

/// A file with its fingerprint in the name.
pub(super) struct Stamped {
    /// The new name.
    pub(super) name: String,
    /// The value of an `integrity` attribute.
    pub(super) integrity: String,
}

/// Writes a file under a name that carries the fingerprint of its bytes.
pub(super) fn write(staging: &Path, name: &str, bytes: &[u8]) -> Result<Stamped, DistError> {
    let name = stamped_name(name, &fingerprint::of(bytes));
    let path = staging.join(&name);
    fs::write(&path, bytes).map_err(at(path))?;
    Ok(Stamped {
        name,
        integrity: format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes))),
    })
}

fn rename(staging: &Path, name: &str) -> Result<Stamped, DistError> {
    let path = staging.join(name);
    let bytes = fs::read(&path).map_err(at(&path))?;
    let stamped = write(staging, name, &bytes)?;
    fs::remove_file(&path).map_err(at(&path))?;
    Ok(stamped)
}

/// `start.js` becomes `start-0123456789abcdef.js`.
fn stamped_name(name: &str, fingerprint: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{fingerprint}.{extension}"),
        None => format!("{name}-{fingerprint}"),
    }
}

/// Runs wasm-opt, or says in one line that it is missing.
fn shrink(wasm: &Path) -> Result<(), DistError> {
    let (Some(wasm_opt), Some(_)) = (tools::wasm_opt().locate(), tools::npm_tool::node_version()) else {
        println!(
            "wasm-opt is missing ({}): the program works, but is larger.",
            tools::npm_tool::GET_NODE
        );
        return Ok(());
    };
    let mut command = Command::new("node");
    command
        .arg(wasm_opt.path)
        .args(PASSES)
        .args(WASM_FEATURES)
        .arg(wasm)
        .arg("--output")
        .arg(wasm);
    Ok(process::run(&mut command)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_stands_before_the_extension() {
        assert_eq!(stamped_name("main.css", "0123"), "main-0123.css");
        assert_eq!(stamped_name("LICENSE", "0123"), "LICENSE-0123");
    }

    #[test]
    fn the_loader_has_only_places_that_are_filled() {
        let filled = LOADER.replace("{{script}}", "").replace("{{wasm}}", "");
        assert!(filled.len() < LOADER.len() && !filled.contains("{{"), "{filled}");
    }
}
