//! One file or folder per route. A page is a plain function from what is loaded to a title and a view; the same
//! function makes it in the browser and where static pages are written.
//!
//! Never enters: web-sys.

mod anchors;
mod cards;
mod dates;
mod labels;
mod list;
mod not_found;
mod record;
mod site;
mod start;
mod text;

use leptos::prelude::*;

use crate::route::Route;

pub use site::{Collection, Site, Step};

/// A page ready to be shown.
pub struct Page {
    /// Title of the page, without the name of the site; empty for the start page.
    pub title: String,
    /// What is between head and foot.
    pub body: AnyView,
}

/// The page of a route.
#[must_use]
pub fn page(site: &Site, route: &Route) -> Page {
    match route {
        Route::Start => start::page(site),
        Route::List(kind) => list::page(site, *kind),
        Route::Record(kind, id) => {
            record::page(site, *kind, id).unwrap_or_else(|| not_found::page(site, Some(*kind), id))
        }
        Route::Text(page) => text::page(site, *page),
        Route::NotFound(words) => not_found::page(site, None, words),
    }
}

/// Whether the route has a page of its own.
#[must_use]
pub fn exists(site: &Site, route: &Route) -> bool {
    match route {
        Route::NotFound(_) => false,
        Route::Record(kind, id) => record::exists(site, *kind, id),
        _ => true,
    }
}
