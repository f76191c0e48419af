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
        let (catalogue, evidence) = (
            format!("catalogue.{}", lang.tag()),
            format!("evidence.{}", lang.tag()),
        );
        files.push(file::<CatalogueFile>(
            catalogue,
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
        )?);
        files.push(file::<EvidenceFile>(
            evidence,
            json!({
                "sources": dataset.sources,
                "conflicts": dataset.conflicts,
            }),
            lang,
        )?);
    }
    Ok(files)
}

/// Goes through the type of the file and back, so that what is written can be read.
fn file<F: Packed + DeserializeOwned>(
    stem: String,
    both: Value,
    lang: Lang,
) -> Result<CompactFile, CompactError> {
    let bytes = serde_json::from_value::<F>(in_language(both, lang))
        .map_err(CompactFault::from)
        .map(|file| write(&file));
    let read_again = |bytes: Vec<u8>| {
        read::<F>(&String::from_utf8_lossy(&bytes))?;
        Ok(bytes)
    };
    match bytes.and_then(read_again) {
        Ok(bytes) => Ok(CompactFile { stem, bytes }),
        Err(cause) => Err(CompactError { stem, cause }),
    }
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
