//! Builds the peers: production builds of `benches/peers`, with the dataset as it is now.

use super::BenchError;
use crate::{
    dist, fingerprint, process, project,
    tools::{install, npm_tool},
};
use koopstadt_explorer::catalogue::Dataset;
use serde::Serialize;
use serde_json::Value;
use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

/// The folder of the React peer below `benches/peers`.
const REACT: &str = "react";
/// The folder of the peer with tables.
const DATATABLES: &str = "datatables";

/// The built folders.
#[derive(Debug)]
pub(super) struct Peers {
    pub(super) react: PathBuf,
    pub(super) datatables: PathBuf,
}

/// Builds both.
///
/// The sources are copied first: Vite looks for packages in the folders above a file, and what npm installs has no
/// place in the source tree.
pub(super) fn build(dataset: &Dataset) -> Result<Peers, BenchError> {
    let work = project::scratch("bench").join("peers");
    copy_sources(&work)?;
    install_packages(&work)?;
    for (name, bytes) in react_files(dataset)? {
        write(
            &work.join(REACT).join("src/data").join(format!("{name}.json")),
            &bytes,
        )?;
    }
    copy(
        &project::data_folder(),
        &work.join(DATATABLES).join("public/data"),
    )?;
    Ok(Peers {
        react: bundle(&work, REACT)?,
        datatables: bundle(&work, DATATABLES)?,
    })
}

/// The dataset as an agency would deliver it: German alone, one file for each kind of record, without empty fields.
pub(super) fn react_files(dataset: &Dataset) -> Result<Vec<(&'static str, Vec<u8>)>, BenchError> {
    Ok(vec![
        ("cities", german(&dataset.cities)?),
        ("projects", german(&dataset.projects)?),
        ("programmes", german(&dataset.programmes)?),
        ("vocabulary", german(&dataset.vocabulary)?),
        ("sources", german(&dataset.sources)?),
    ])
}

fn german(records: &impl Serialize) -> Result<Vec<u8>, BenchError> {
    let value = serde_json::to_value(records).map_err(BenchError::json("the dataset"))?;
    serde_json::to_vec(&in_german(value)).map_err(BenchError::json("the dataset"))
}

/// Puts the German text in the place of every bilingual one, and leaves out what is not known.
fn in_german(value: Value) -> Value {
    match value {
        Value::Object(mut object)
            if object.len() == 2 && object.contains_key("de") && object.contains_key("en") =>
        {
            object.remove("de").unwrap_or_default()
        }
        Value::Object(object) => object
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, in_german(value)))
            .collect(),
        Value::Array(list) => list.into_iter().map(in_german).collect(),
        other => other,
    }
}

fn copy_sources(work: &Path) -> Result<(), BenchError> {
    // What was deleted in the source tree shall not live on here.
    for peer in [REACT, DATATABLES] {
        let folder = work.join(peer);
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(BenchError::at(folder)(error));
            }
            _ => {}
        }
    }
    copy(&project::root().join("benches").join("peers"), work)
}

/// `npm ci`, unless the packages of this lock file are already there.
fn install_packages(work: &Path) -> Result<(), BenchError> {
    let lock = work.join("package-lock.json");
    let wanted = fingerprint::of(&fs::read(&lock).map_err(BenchError::at(&lock))?);
    let stamp = work.join("node_modules").join(".installed");
    if fs::read_to_string(&stamp).is_ok_and(|there| there == wanted) {
        return Ok(());
    }
    println!("Installing the packages of the peers (about 20 seconds)");
    let mut command = Command::new(npm_tool::npm());
    command.current_dir(work).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]);
    install::run("bench-peers", command)?;
    write(&stamp, wanted.as_bytes())
}

/// Vite's production build, compressed as the explorer is.
fn bundle(work: &Path, peer: &str) -> Result<PathBuf, BenchError> {
    let mut command = Command::new("node");
    command
        .current_dir(work)
        .arg("node_modules/vite/bin/vite.js")
        .args(["build", peer, "--config", "vite.config.js", "--logLevel", "warn"]);
    process::run(&mut command)?;
    let built = work.join(peer).join("dist");
    dist::compress(&built)?;
    Ok(built)
}

/// Copies a folder with all that is in it, but no packages.
fn copy(from: &Path, to: &Path) -> Result<(), BenchError> {
    fs::create_dir_all(to).map_err(BenchError::at(to))?;
    for entry in fs::read_dir(from).map_err(BenchError::at(from))? {
        let path = entry.map_err(BenchError::at(from))?.path();
        let Some(name) = path.file_name().filter(|name| *name != "node_modules") else {
            continue;
        };
        let target = to.join(name);
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target).map_err(BenchError::at(&path))?;
        }
    }
    Ok(())
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), BenchError> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(BenchError::at(folder))?;
    }
    fs::write(file, bytes).map_err(BenchError::at(file))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::stage;

    #[test]
    fn the_react_peer_gets_every_record_in_german() -> Result<(), Box<dyn std::error::Error>> {
        let dataset = stage::dataset()?;
        let counts = [
            ("cities", dataset.cities.len()),
            ("projects", dataset.projects.len()),
            ("programmes", dataset.programmes.len()),
            ("sources", dataset.sources.len()),
        ];
        let files = react_files(&dataset)?;
        for (name, count) in counts {
            let bytes = files
                .iter()
                .find(|(file, _)| *file == name)
                .map(|(_, bytes)| bytes);
            let records: Vec<Value> = serde_json::from_slice(bytes.ok_or(name)?)?;
            assert_eq!(records.len(), count, "{name}");
            let german = |record: &Value| record.get("summary").is_none_or(Value::is_string);
            assert!(records.iter().all(german), "{name}");
        }
        Ok(())
    }
}
