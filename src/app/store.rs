//! What has been loaded, by language. Nothing is loaded twice, and nothing that no page has asked for.

use std::{sync::Arc, time::Duration};

use leptos::prelude::*;

use super::fault::Fault;
use crate::{
    browser::{self, Freshness},
    catalogue::{Catalogue, CatalogueFile, Evidence, EvidenceFile, Packed, RecordKind, read},
    locale::Lang,
    pages::Collection,
    route::{Route, TextPage},
    search::Engine,
    settings::Settings,
};

/// What a page needs, loaded.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// Records and engine.
    pub collection: Arc<Collection>,
    /// Sources and disagreements; `None` where the page shows none.
    pub evidence: Option<Arc<Evidence>>,
    /// What only the operator knows; all unset on pages that do not show it.
    pub settings: Arc<Settings>,
}

/// How long a person who has just got the program is left alone with it.
const SETTLED: Duration = Duration::from_millis(400);
/// How long the browser is left alone between two things that are built for later.
const BETWEEN: Duration = Duration::from_millis(60);

/// One place per language for what was loaded.
type Shelf<T> = StoredValue<[Option<Arc<T>>; 2]>;

/// Keeps what was loaded while the program runs.
#[derive(Clone, Copy)]
pub struct Store {
    collections: Shelf<Collection>,
    evidence: Shelf<Evidence>,
    settings: Shelf<Settings>,
    /// Where files come from: after one has come damaged, only from the server, because the browser would give
    /// its copy of the damaged one for a year.
    freshness: StoredValue<Freshness>,
}

impl Store {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self {
            collections: StoredValue::new([None, None]),
            evidence: StoredValue::new([None, None]),
            settings: StoredValue::new([None, None]),
            freshness: StoredValue::new(Freshness::Kept),
        }
    }

    /// What a page in this language needs, loaded where it is not there yet.
    ///
    /// # Errors
    /// [`Fault`] when a file does not come or cannot be used.
    pub async fn load(self, lang: Lang, route: &Route) -> Result<Loaded, Fault> {
        let loaded = self.load_missing(lang, route).await;
        if matches!(loaded, Err(Fault::File(_) | Fault::Settings)) {
            self.freshness.set_value(Freshness::FromServer);
        }
        loaded
    }

    /// Builds what the next pages in this language will ask for, bit by bit, while the person reads.
    pub async fn prepare_next(self, lang: Lang) {
        browser::pause(SETTLED).await;
        for kind in RecordKind::ALL {
            self.prepare_one(lang, |engine| engine.prepare(*kind)).await;
        }
        self.prepare_one(lang, Engine::prepare_names).await;
    }

    async fn prepare_one(self, lang: Lang, build: impl FnOnce(&Engine)) {
        browser::pause(BETWEEN).await;
        if let Some(collection) = cached(self.collections, usize::from(lang == Lang::En)) {
            build(&collection.engine);
        }
    }

    async fn load_missing(self, lang: Lang, route: &Route) -> Result<Loaded, Fault> {
        let freshness = self.freshness.get_value();
        let at = usize::from(lang == Lang::En);
        let mut collection = match cached(self.collections, at) {
            Some(collection) => collection,
            None => keep_first(self.collections, at, load_collection(lang, freshness).await?),
        };
        let evidence = match (route.needs_evidence(), cached(self.evidence, at)) {
            (false, _) => None,
            (true, Some(evidence)) => Some(evidence),
            (true, None) => match load_evidence(lang, freshness).await {
                Ok(evidence) => {
                    let evidence = keep_first(self.evidence, at, evidence);
                    let engine = collection.engine.with_evidence(Arc::clone(&evidence));
                    let catalogue = Arc::clone(&collection.catalogue);
                    collection = keep(self.collections, at, Collection { catalogue, engine });
                    Some(evidence)
                }
                Err(fault) if route.is_made_of_evidence() => return Err(fault),
                // The record itself is there; the page says that its sources are not.
                Err(_) => None,
            },
        };
        let settings = match (shows_operator(route), cached(self.settings, 0)) {
            (false, _) => Arc::default(),
            (true, Some(settings)) => settings,
            (true, None) => keep_first(self.settings, 0, load_settings(freshness).await?),
        };
        // In a task of its own: between two tasks the browser hears what a person does.
        if let Some(kind) = route
            .listed()
            .filter(|kind| collection.engine.is_unprepared(*kind))
        {
            collection.engine.prepare(kind);
            browser::pause(Duration::ZERO).await;
        }
        Ok(Loaded {
            collection,
            evidence,
            settings,
        })
    }
}

fn shows_operator(route: &Route) -> bool {
    matches!(
        route,
        Route::Text(TextPage::Imprint | TextPage::Accessibility | TextPage::Privacy)
    )
}

fn cached<T: Send + Sync + 'static>(shelf: Shelf<T>, at: usize) -> Option<Arc<T>> {
    shelf.with_value(|shelf| shelf.get(at).cloned().flatten())
}

/// Keeps what was loaded, unless another load has kept it in the meantime.
fn keep_first<T: Send + Sync + 'static>(shelf: Shelf<T>, at: usize, value: T) -> Arc<T> {
    cached(shelf, at).unwrap_or_else(|| keep(shelf, at, value))
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

async fn load_collection(lang: Lang, freshness: Freshness) -> Result<Collection, Fault> {
    let file: CatalogueFile = load_file("catalogue", lang, freshness).await?;
    let catalogue = Arc::new(Catalogue::from(file));
    browser::pause(Duration::ZERO).await;
    let engine = Engine::new(Arc::clone(&catalogue));
    Ok(Collection { catalogue, engine })
}

async fn load_evidence(lang: Lang, freshness: Freshness) -> Result<Evidence, Fault> {
    let evidence = Evidence::from(load_file::<EvidenceFile>("evidence", lang, freshness).await?);
    browser::pause(Duration::ZERO).await;
    Ok(evidence)
}

async fn load_file<F: Packed>(name: &str, lang: Lang, freshness: Freshness) -> Result<F, Fault> {
    let href = browser::data_file(&[name, ".", lang.tag()].concat()).ok_or(Fault::Missing)?;
    let text = browser::fetch_text(&href, freshness).await?;
    Ok(read(&text)?)
}

async fn load_settings(freshness: Freshness) -> Result<Settings, Fault> {
    let href = browser::data_file("settings").ok_or(Fault::Missing)?;
    let text = browser::fetch_text(&href, freshness).await?;
    Settings::parse(&text).map_err(|_| Fault::Settings)
}
