//! What stands between head and foot.

use super::{fault::Fault, store::Loaded};
use crate::{locale::Lang, route::Route};

/// The page on screen.
#[derive(Debug, Clone)]
pub enum Shown {
    /// A page made from what was loaded.
    Page {
        /// Its language.
        lang: Lang,
        /// Its route.
        route: Route,
        /// What it is made from.
        loaded: Loaded,
    },
    /// The data for a page did not come.
    Fault {
        /// Language of the page.
        lang: Lang,
        /// Route of the page.
        route: Route,
        /// What happened.
        fault: Fault,
    },
}

impl Shown {
    /// Language and route of what is on screen.
    #[must_use]
    pub const fn address(&self) -> (Lang, &Route) {
        match self {
            Self::Page { lang, route, .. } | Self::Fault { lang, route, .. } => (*lang, route),
        }
    }
}
