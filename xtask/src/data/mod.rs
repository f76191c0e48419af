//! `data`: the hand-edited files, checked before anybody sees them.

use crate::project;
use koopstadt_explorer::{
    catalogue::{
        check::{self, Report},
        schema,
    },
    locale::Lang,
};
use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

/// Why the schemas could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SchemaError {
    /// A file cannot be written.
    #[error("{path}: {source}")]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A schema cannot be written as text.
    #[error("the schema {0} cannot be written as text: {1}")]
    Text(String, serde_json::Error),
}

/// Checks a folder with `data/` and `settings.json` in it, or one with the dataset alone.
#[must_use]
pub fn check(folder: &Path) -> Report {
    if folder.join("data").is_dir() {
        check::check_public(folder)
    } else {
        check::check_folder(folder)
    }
}

/// The language of the person at the terminal, as far as the explorer speaks it.
#[must_use]
pub fn spoken_lang() -> Lang {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok());
    if set.is_some_and(|set| set.starts_with("de")) {
        Lang::De
    } else {
        Lang::En
    }
}

/// Checks what the project publishes, and prints every finding in plain sentences.
///
/// # Errors
/// The line of result, when something has to be put right.
pub fn check_and_print(folder: &Path, lang: Lang) -> Result<(), String> {
    let report = check(folder);
    for sentence in report.sentences(lang) {
        println!("{sentence}");
    }
    let summary = report.summary(lang);
    if report.has_errors() {
        return Err(summary);
    }
    println!("{summary}");
    Ok(())
}

/// Writes the JSON Schema of every file into a folder and returns how many there are.
///
/// # Errors
/// [`SchemaError`] when a file cannot be written.
pub fn write_schemas(folder: &Path) -> Result<usize, SchemaError> {
    let failed = |path: &Path, source| SchemaError::Write {
        path: path.to_owned(),
        source,
    };
    fs::create_dir_all(folder).map_err(|source| failed(folder, source))?;
    let schemas = schema::schemas();
    for (name, schema) in &schemas {
        let path = folder.join(name);
        let mut text =
            serde_json::to_string_pretty(schema).map_err(|error| SchemaError::Text(name.clone(), error))?;
        text.push('\n');
        fs::write(&path, text).map_err(|source| failed(&path, source))?;
    }
    Ok(schemas.len())
}

/// Where the schemas are written unless another folder is named.
#[must_use]
pub fn default_schema_folder() -> PathBuf {
    project::scratch("schema")
}
