//! What has been loaded, by language. Nothing is loaded twice, and nothing that no page has asked for.

use std::sync::Arc;

use leptos::prelude::*;

use super::fault::Fault;
use crate::{
    browser,
    catalogue::{Catalogue, CatalogueFile, Evidence, EvidenceFile, FileError, Formatted, read},
    locale::Lang,
    search::Engine,
    settings::Settings,
};

/// The catalogue of one language with the engine over it.
#[derive(Debug)]
pub struct Collection {
    /// The records.
    pub catalogue: Catalogue,
    /// Search and facets over them.
    pub engine: Engine,
}

/// What a page is made from.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// Records and engine.
    pub collection: Arc<Collection>,
    /// Sources and disagreements; `None` where the page shows none.
    pub evidence: Option<Arc<Evidence>>,
}

/// Keeps what was loaded while the program runs.
#[derive(Clone, Copy, Default)]
pub struct Store {
    collections: StoredValue<[Option<Arc<Collection>>; 2]>,
    evidence: StoredValue<[Option<Arc<Evidence>>; 2]>,
}

impl Store {
    /// What a page in this language needs, loaded where it is not there yet.
    ///
    /// # Errors
    /// [`Fault`] when a file does not come or cannot be used.
    pub async fn load(self, lang: Lang, needs_evidence: bool) -> Result<Loaded, Fault> {
        let at = usize::from(lang == Lang::En);
        let collection = match cached(self.collections, at) {
            Some(collection) => collection,
            None => keep(self.collections, at, load_collection(lang).await?),
        };
        let evidence = match (needs_evidence, cached(self.evidence, at)) {
            (false, _) => None,
            (true, Some(evidence)) => Some(evidence),
            (true, None) => Some(keep(self.evidence, at, load_evidence(lang).await?)),
        };
        Ok(Loaded { collection, evidence })
    }
}

type Shelf<T> = StoredValue<[Option<Arc<T>>; 2]>;

fn cached<T: Send + Sync + 'static>(shelf: Shelf<T>, at: usize) -> Option<Arc<T>> {
    shelf.with_value(|shelf| shelf.get(at).cloned().flatten())
}

fn keep<T: Send + Sync + 'static>(shelf: Shelf<T>, at: usize, value: T) -> Arc<T> {
    let value = Arc::new(value);
    shelf.update_value(|shelf| {
        if let Some(place) = shelf.get_mut(at) {
            *place = Some(Arc::clone(&value));
        }
    });
    value
}

async fn load_collection(lang: Lang) -> Result<Collection, Fault> {
    let file: CatalogueFile = load_file("catalogue", lang).await?;
    let catalogue = Catalogue::from(file);
    let engine = Engine::new(&catalogue);
    Ok(Collection { catalogue, engine })
}

async fn load_evidence(lang: Lang) -> Result<Evidence, Fault> {
    load_file::<EvidenceFile>("evidence", lang).await.map(Evidence::from)
}

async fn load_file<F: serde::de::DeserializeOwned + Formatted>(name: &str, lang: Lang) -> Result<F, Fault> {
    let href = browser::data_file(&[name, ".", lang.tag()].concat()).ok_or(Fault::Missing)?;
    let text = browser::fetch_text(&href).await?;
    read(&text).map_err(|fault: FileError| fault.into())
}
