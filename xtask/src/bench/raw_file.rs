//! The files in which the benches keep their raw numbers.

use super::BenchError;
use crate::project;
use jiff::Timestamp;
use serde::Serialize;
use std::{fs, path::PathBuf};

/// Writes `target/bench/<bench>-<date>.json`; gives back where that is.
pub(super) fn write(bench: &str, numbers: &impl Serialize) -> Result<PathBuf, BenchError> {
    let folder = project::target_folder().join("bench");
    fs::create_dir_all(&folder).map_err(BenchError::at(&folder))?;
    // Without colons, which Windows does not allow in names.
    let date = Timestamp::now().strftime("%Y-%m-%dT%H-%M-%SZ");
    let file = folder.join(format!("{bench}-{date}.json"));
    let text = serde_json::to_vec_pretty(numbers).map_err(BenchError::json(bench))?;
    fs::write(&file, text).map_err(BenchError::at(&file))?;
    Ok(file)
}
