//! The page as HTML, for the static pages: the same frame and the same pages as in the browser, made once.

use leptos::prelude::*;

use super::{
    Loaded,
    frame::{self, First, Framed},
    shown::Shown,
};
use crate::{
    locale::Lang,
    pages::Progress,
    route::{Links, Route},
};

/// A page to be written.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// Base path; its language and colours are those of the page.
    pub links: Links,
    /// Address of the page.
    pub route: Route,
    /// What it is made from.
    pub loaded: Loaded,
}

/// A page as HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// Title with the name of the site.
    pub title: String,
    /// What stands in the element that the program takes over.
    pub body: String,
}

impl Snapshot {
    /// Makes the page.
    #[must_use]
    pub fn render(&self) -> Rendered {
        let lang: Lang = self.links.lang();
        let (route, query) = self.route.clone().resolve("");
        Owner::new().with(|| {
            let shown = Shown::Page {
                lang,
                route: route.clone(),
                loaded: self.loaded.clone(),
            };
            let framed = Framed {
                links: self.links.clone(),
                shown: RwSignal::new(shown),
                address: Memo::new(move |_| (lang, route.clone())),
                query: Signal::stored(query),
                is_loading: Signal::stored(false),
                step: Callback::new(|_| ()),
                retry: Callback::new(|()| ()),
                progress: Progress::Static,
                first: First::default(),
            };
            let title = frame::title_of(&framed);
            let body = frame::framed(framed).into_any().to_html();
            Rendered {
                title,
                body: without_markers(&body),
            }
        })
    }
}

/// Without the comments by which a hydrating program would find its places: this one mounts over the page.
fn without_markers(html: &str) -> String {
    // In text and attributes `<` is escaped, so that these letters are always markers.
    html.replace("<!>", "").replace("<!--<() />-->", "")
}
