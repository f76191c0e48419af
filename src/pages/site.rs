//! What every page is made from.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, Evidence},
    locale::{Lang, Words},
    route::{Links, Route},
    search::Engine,
    settings::Settings,
};

/// The records of one language with the engine over them.
#[derive(Debug)]
pub struct Collection {
    /// The records.
    pub catalogue: Arc<Catalogue>,
    /// Search and facets over them.
    pub engine: Engine,
}

/// How a page asks for another view, and whether Back leads past it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A step that Back undoes.
    Push(String),
    /// A change on the way, as while typing: Back leads past it.
    Replace(String),
    /// Another change is about to come: one that still waits is outdated.
    Hold,
    /// Another view of the same page, by its whole address. Back leads to this one; the page does not scroll.
    Look(String),
    /// Another page of the explorer, by its whole address.
    Visit(String),
}

/// Whether there is a program behind the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// The page is written at build time and must do without: every choice is a link to a page that exists.
    Static,
    /// The program runs: every choice is a link to the view it makes.
    Running,
}

/// What of the served page the program keeps as it stands when it takes over, instead of making it anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Carried {
    /// Nothing.
    #[default]
    Nothing,
    /// The hits of a list.
    Hits,
    /// All that stands between head and foot.
    Page,
}

impl Carried {
    /// What can be kept of the page that was served for a route: what answers to nothing but links.
    #[must_use]
    pub const fn of(route: &Route) -> Self {
        match route {
            Route::Record(..) | Route::Text(_) => Self::Page,
            Route::List(_) | Route::Landing(..) => Self::Hits,
            Route::Start | Route::NotFound(_) => Self::Nothing,
        }
    }

    /// Where it stands; `None` for nothing.
    #[must_use]
    pub const fn selector(self) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::Hits => Some("#hits > .cards"),
            Self::Page => Some("#content"),
        }
    }
}

/// What a page is made from. Cheap to clone; the same in the browser and where static pages are written.
#[derive(Clone)]
pub struct Site {
    /// Makes addresses in the page's language.
    pub links: Links,
    /// The records.
    pub collection: Arc<Collection>,
    /// Sources and disagreements; `None` on pages that show none.
    pub evidence: Option<Arc<Evidence>>,
    /// What only the operator knows.
    pub settings: Arc<Settings>,
    /// The query of the address, without its question mark.
    pub query: Signal<String>,
    /// Asks for another view.
    pub step: Callback<Step>,
    /// Says a sentence to those who listen, once no other follows it closely.
    pub announce: Callback<String>,
    /// Whether there is a program behind the page.
    pub progress: Progress,
    /// What stands on the page already.
    pub kept: Carried,
}

impl Site {
    /// The page's language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.links.lang()
    }

    /// The sentences of the page's language.
    #[must_use]
    pub fn words(&self) -> &'static Words {
        self.lang().words()
    }

    /// The records.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.collection.catalogue
    }
}
