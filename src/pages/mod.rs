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

use crate::{
    app::Loaded,
    route::{Links, Route},
};

pub use text::chapter;

pub use site::{Collection, Site, Step};

/// The page of a route.
#[must_use]
pub fn page(site: &Site, route: &Route) -> AnyView {
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

/// Title of the page of a route, without the name of the site; empty for the start page.
#[must_use]
pub fn title(links: &Links, loaded: &Loaded, route: &Route) -> String {
    let words = links.lang().words();
    let found = match route {
        Route::Start => Some(String::new()),
        Route::List(kind) => Some(list::title(words, *kind).to_owned()),
        Route::Record(kind, id) => record::title(links.lang(), loaded, *kind, id),
        Route::Text(page) => Some(text::chapter(words, *page).title.to_owned()),
        Route::NotFound(_) => None,
    };
    found.unwrap_or_else(|| words.faults.not_found_title.to_owned())
}
