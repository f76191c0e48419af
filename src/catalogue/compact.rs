//! The compact files of one language, made from the hand-edited folder by the build.
//!
//! Equal datasets make equal bytes: lists keep their order and fields follow the declaration of the types.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::file::{Packed, write};
use super::{CatalogueFile, Dataset, EvidenceFile, FileError, read};
use crate::locale::Lang;

/// A compact file, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompactFile {
    /// Name without hash and ending: `catalogue.de`.
    pub stem: String,
    /// The text, UTF-8.
    pub bytes: Vec<u8>,
}

/// Says that a compact file cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("the compact file {stem} cannot be made: {cause}")]
pub struct CompactError {
    /// Name of the file without hash and ending.
    pub stem: String,
    /// Why.
    #[source]
    pub cause: CompactFault,
}

/// Why a compact file cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum CompactFault {
    /// The text of a record does not become one of a single language.
    #[error(transparent)]
    Language(#[from] serde_json::Error),
    /// What is written cannot be read.
    #[error(transparent)]
    Unreadable(#[from] FileError),
}

/// The catalogue and the evidence in both languages.
///
/// # Errors
/// [`CompactError`] when the text of a record does not become one of a single language, or what is written cannot
/// be read.
pub fn files(dataset: &Dataset) -> Result<Vec<CompactFile>, CompactError> {
    let mut files = Vec::new();
    for lang in Lang::ALL {
        files.push(file("catalogue", lang, catalogue(dataset, lang))?);
        files.push(file("evidence", lang, evidence(dataset, lang))?);
    }
    Ok(files)
}

/// The records in one language, for what the build makes of them besides the compact files.
///
/// # Errors
/// [`CompactError`] when the text of a record does not become one of a single language.
pub fn records(dataset: &Dataset, lang: Lang) -> Result<CatalogueFile, CompactError> {
    catalogue(dataset, lang).map_err(|cause| CompactError {
        stem: stem("catalogue", lang),
        cause: cause.into(),
    })
}

fn catalogue(dataset: &Dataset, lang: Lang) -> serde_json::Result<CatalogueFile> {
    typed(
        json!({
            "edition": dataset.edition,
            "vocabulary": dataset.vocabulary,
            "cities": dataset.cities,
            "projects": dataset.projects,
            "programmes": dataset.programmes,
            "themes": dataset.themes,
            "events": dataset.events,
        }),
        lang,
    )
}

fn evidence(dataset: &Dataset, lang: Lang) -> serde_json::Result<EvidenceFile> {
    typed(
        json!({
            "sources": dataset.sources,
            "conflicts": dataset.conflicts,
        }),
        lang,
    )
}

/// Goes through the type of the file, so that what is written can be read, in the order of its fields.
fn typed<F: DeserializeOwned>(both: Value, lang: Lang) -> serde_json::Result<F> {
    serde_json::from_value(in_language(both, lang))
}

/// Reads what it has written, so that the program can.
fn file<F: Packed>(name: &str, lang: Lang, file: serde_json::Result<F>) -> Result<CompactFile, CompactError> {
    let stem = stem(name, lang);
    let bytes = file.map_err(CompactFault::from).map(|file| write(&file));
    let read_again = |bytes: Vec<u8>| {
        read::<F>(&String::from_utf8_lossy(&bytes))?;
        Ok(bytes)
    };
    match bytes.and_then(read_again) {
        Ok(bytes) => Ok(CompactFile { stem, bytes }),
        Err(cause) => Err(CompactError { stem, cause }),
    }
}

fn stem(name: &str, lang: Lang) -> String {
    [name, ".", lang.tag()].concat()
}

/// Puts the text of one language in the place of every bilingual one.
fn in_language(value: Value, lang: Lang) -> Value {
    match value {
        Value::Object(mut object) if is_bilingual(&object) => object.remove(lang.tag()).unwrap_or_default(),
        Value::Object(object) => object
            .into_iter()
            .map(|(name, value)| (name, in_language(value, lang)))
            .collect(),
        Value::Array(list) => list.into_iter().map(|value| in_language(value, lang)).collect(),
        other => other,
    }
}

fn is_bilingual(object: &serde_json::Map<String, Value>) -> bool {
    object.len() == Lang::ALL.len() && Lang::ALL.iter().all(|lang| object.contains_key(lang.tag()))
}
