//! Makes the addresses of links on a page.

use super::Route;
use crate::{
    catalogue::RecordKind,
    locale::Lang,
    view_state::{Facet, Scheme, ViewState},
};

/// Makes the addresses of links on a page: knows the base path, the page's language and its colours, which
/// go along from page to page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links {
    base: String,
    lang: Lang,
    scheme: Scheme,
}

impl Links {
    /// `base` is the path under which the explorer lies, with or without a slash at its end:
    /// `/explorer/`, `/explorer` or `/`.
    #[must_use]
    pub fn new(base: &str, lang: Lang) -> Self {
        Self {
            base: base.trim_end_matches('/').to_owned(),
            lang,
            scheme: Scheme::Auto,
        }
    }

    /// The base path without a slash at its end; empty at the root of a host.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The language of the page.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// The colours of the page.
    #[must_use]
    pub const fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The same base and colours for pages in another language.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> Self {
        Self { lang, ..self.clone() }
    }

    /// The same base and language for pages in other colours.
    #[must_use]
    pub fn in_scheme(&self, scheme: Scheme) -> Self {
        Self {
            scheme,
            ..self.clone()
        }
    }

    /// Address of a route.
    #[must_use]
    pub fn to(&self, route: &Route) -> String {
        self.with_state(route, &ViewState::default())
    }

    /// Address of a route in a view state; the colours are those of the page. A list narrowed to one value has a
    /// path of its own.
    #[must_use]
    pub fn with_state(&self, route: &Route, state: &ViewState) -> String {
        if let Route::List(kind) = *route {
            let narrowed = Route::list_in(kind, state);
            if narrowed != *route {
                return self.with_state(&narrowed, &ViewState::default());
            }
        }
        let query = state.with_scheme(self.scheme).to_query();
        let mut href = [&self.base, route.path(self.lang).as_str()].concat();
        if !query.is_empty() {
            href.push('?');
            href.push_str(&query);
        }
        href
    }

    /// Address of a file below the base, for example `data/cities.json`.
    #[must_use]
    pub fn file(&self, name: &str) -> String {
        [&self.base, "/", name].concat()
    }

    /// Address of a record.
    #[must_use]
    pub fn record(&self, kind: RecordKind, id: &str) -> String {
        self.to(&Route::Record(kind, id.to_owned()))
    }

    /// Address of the list of records that share a value (vis-5).
    #[must_use]
    pub fn sharing(&self, kind: RecordKind, facet: Facet, value: &str) -> String {
        self.with_state(&Route::List(kind), &ViewState::only(facet, value))
    }

    /// Cuts the base off a path of the host; a path outside the base is returned whole.
    #[must_use]
    pub fn below<'a>(&self, path: &'a str) -> &'a str {
        let below = path.strip_prefix(self.base.as_str());
        below
            .filter(|below| below.is_empty() || below.starts_with('/'))
            .unwrap_or(path)
    }
}
