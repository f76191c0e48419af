//! One file or folder per route. A page is a plain function from what is loaded to a title and a view; the same
//! function makes it in the browser and where static pages are written.
//!
//! Never enters: web-sys.

mod anchors;
mod cards;
mod dates;
mod detail;
mod labels;
mod list;
mod not_found;
mod record;
mod site;
mod start;
mod text;

use leptos::prelude::*;

use crate::{
    components::IgnoredNotice,
    route::Route,
    view_state::{NoValue, ViewState},
};

pub use text::chapter;

pub use site::{Carried, Collection, Progress, Site, Step};

/// The page of a route.
#[must_use]
pub fn page(site: &Site, route: &Route) -> AnyView {
    let ignored = match route {
        Route::List(_) | Route::Landing(..) => None, // says so itself, where it knows what it understands
        _ => ignored(site),
    };
    let page = match route {
        Route::Start => start::page(site),
        Route::List(kind) | Route::Landing(kind, ..) => list::page(site, *kind),
        Route::Record(kind, id) => {
            record::page(site, *kind, id).unwrap_or_else(|| not_found::page(site, Some(*kind), id))
        }
        Route::Text(page) => text::page(site, *page),
        Route::NotFound(words) => not_found::page(site, None, words),
    };
    view! { {page} {ignored} }.into_any()
}

/// What the address of a page without a list holds and the page leaves out.
fn ignored(site: &Site) -> Option<AnyView> {
    let ignored = site
        .query
        .with_untracked(|query| ViewState::from_query(query, &NoValue).ignored);
    let text = list::ignored::sentence(site, &ignored)?;
    Some(view! { <IgnoredNotice text/> }.into_any())
}

/// What the list of a kind is called.
#[cfg(feature = "ssr")]
#[must_use]
pub const fn list_title(words: &crate::locale::Words, kind: crate::catalogue::RecordKind) -> &'static str {
    list::title(words, kind)
}

/// Title of the page of a route as its query shows it, without the name of the site; empty for the start page. A
/// list that is narrowed says by what: several of them stand side by side as tabs and bookmarks.
#[must_use]
pub fn title(site: &Site, route: &Route) -> String {
    let words = site.words();
    let found = match route {
        Route::Start => Some(String::new()),
        Route::List(kind) | Route::Landing(kind, ..) => Some(list::title_as_shown(site, *kind)),
        Route::Record(kind, id) => record::title(site, *kind, id),
        Route::Text(page) => Some(text::chapter(words, *page).title.to_owned()),
        Route::NotFound(_) => None,
    };
    found.unwrap_or_else(|| words.faults.not_found_title.to_owned())
}
