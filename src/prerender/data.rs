//! The data of one language, read from the very files that the program loads.

use std::{fs, path::Path, sync::Arc};

use super::{ReferenceError, references};
use crate::{
    app::Loaded,
    catalogue::{Catalogue, CatalogueFile, Evidence, EvidenceFile, FileError, read},
    pages::Collection,
    search::Engine,
    settings::{Settings, SettingsError},
};

/// Why the data of the built folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum DataError {
    /// A file cannot be read.
    #[error("{path}: {source}")]
    Unread {
        /// The file.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file is not one that the program could load.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: String,
        /// What is wrong with it.
        source: FileError,
    },
    /// A record names another that is not there.
    #[error("{path}: {source}")]
    Reference {
        /// The file.
        path: String,
        /// Which record, and where.
        source: ReferenceError,
    },
    /// The settings are damaged.
    #[error(transparent)]
    Settings(#[from] SettingsError),
}

/// Where the files of one language lie, below the built folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteData {
    /// The catalogue.
    pub catalogue: String,
    /// The evidence.
    pub evidence: String,
    /// The settings.
    pub settings: String,
}

impl SiteData {
    /// Loads the files from the built folder.
    ///
    /// # Errors
    /// [`DataError`] when one is missing or damaged, or a record names another that is not there.
    pub fn load(&self, dist: &Path) -> Result<Loaded, DataError> {
        let file = |name: &str| {
            let text = fs::read_to_string(dist.join(name));
            text.map_err(|source| DataError::Unread {
                path: name.to_owned(),
                source,
            })
        };
        let damaged = |path: &str| {
            let path = path.to_owned();
            move |source| DataError::File { path, source }
        };
        let catalogue: CatalogueFile = read(&file(&self.catalogue)?).map_err(damaged(&self.catalogue))?;
        let evidence: EvidenceFile = read(&file(&self.evidence)?).map_err(damaged(&self.evidence))?;
        let (catalogue, evidence) = (
            Arc::new(Catalogue::from(catalogue)),
            Arc::new(Evidence::from(evidence)),
        );
        references::check(&catalogue).map_err(|source| DataError::Reference {
            path: self.catalogue.clone(),
            source,
        })?;
        let engine = Engine::new(Arc::clone(&catalogue)).with_evidence(Arc::clone(&evidence));
        Ok(Loaded {
            collection: Arc::new(Collection { catalogue, engine }),
            evidence: Some(evidence),
            settings: Arc::new(Settings::parse(&file(&self.settings)?)?),
        })
    }
}
