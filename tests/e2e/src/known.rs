//! What the served explorer knows, read from the same files that the page loads. The tests compare what they see
//! with this, so that they hold whatever the dataset says next.

use crate::Trouble;
use koopstadt_explorer::{
    catalogue::{Catalogue, CatalogueFile, Evidence, EvidenceFile, Packed, read},
    locale::Lang,
};
use std::{fs, path::Path};

/// Records and evidence in one language.
pub struct Known {
    /// The records.
    pub catalogue: Catalogue,
    /// Sources and disagreements.
    pub evidence: Evidence,
}

impl Known {
    /// Reads the files of a language from a built folder.
    ///
    /// # Errors
    /// [`Trouble::Lacking`] when they are not there, [`Trouble::Data`] when they cannot be read.
    pub fn read(dist: &Path, lang: Lang) -> Result<Self, Trouble> {
        Ok(Self {
            catalogue: file::<CatalogueFile>(dist, "catalogue", lang)?.into(),
            evidence: file::<EvidenceFile>(dist, "evidence", lang)?.into(),
        })
    }
}

fn file<F: Packed>(dist: &Path, name: &str, lang: Lang) -> Result<F, Trouble> {
    let stem = format!("{name}.{}", lang.tag());
    let data = dist.join("data");
    for entry in fs::read_dir(&data)? {
        let entry = entry?;
        let file = entry.file_name();
        let file = Path::new(&file);
        let fits = file.to_string_lossy().starts_with(&stem);
        if fits && file.extension().is_some_and(|extension| extension == "json") {
            return Ok(read(&fs::read_to_string(entry.path())?)?);
        }
    }
    Err(Trouble::Lacking {
        what: format!("{stem}….json"),
        address: data.display().to_string(),
    })
}
