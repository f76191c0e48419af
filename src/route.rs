//! Every address of the explorer: the [`Route`] enum and its paths in both languages. No path stands anywhere else.
//!
//! ```
//! use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route};
//!
//! let route = Route::Record(RecordKind::City, "aachen".to_owned());
//! assert_eq!(route.path(Lang::De), "/staedte/aachen");
//! assert_eq!(route.path(Lang::En), "/en/cities/aachen");
//! assert_eq!(Route::parse("/en/cities/aachen/"), (Lang::En, route));
//! ```
//!
//! Weak spot: ids are taken as written. Whether a record with that id exists is for the catalogue to say.

use crate::{
    catalogue::{RecordKind, is_slug},
    locale::Lang,
    view_state::{Facet, Scheme, ViewState},
};

/// A place in the explorer, the same in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The start page.
    Start,
    /// All records of a kind, with facets.
    List(RecordKind),
    /// One record, by its id.
    Record(RecordKind, String),
    /// A page of text.
    Text(TextPage),
    /// No such address; holds the last part of the path, as words to look for.
    NotFound(String),
}

/// Pages that say something about the explorer itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPage {
    /// The data: edition, licence, downloads.
    Data,
    /// What this is and who made it.
    About,
    /// Privacy.
    Privacy,
    /// Statement on accessibility.
    Accessibility,
    /// Imprint.
    Imprint,
}

impl TextPage {
    /// All pages of text, in the order of the footer.
    pub const ALL: [Self; 5] = [
        Self::Data,
        Self::About,
        Self::Privacy,
        Self::Accessibility,
        Self::Imprint,
    ];

    const fn slug(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Self::Data, Lang::De) => "daten",
            (Self::Data, Lang::En) => "data",
            (Self::About, Lang::De) => "ueber",
            (Self::About, Lang::En) => "about",
            (Self::Privacy, Lang::De) => "datenschutz",
            (Self::Privacy, Lang::En) => "privacy",
            (Self::Accessibility, Lang::De) => "barrierefreiheit",
            (Self::Accessibility, Lang::En) => "accessibility",
            (Self::Imprint, Lang::De) => "impressum",
            (Self::Imprint, Lang::En) => "imprint",
        }
    }
}

const fn collection_slug(kind: RecordKind, lang: Lang) -> &'static str {
    match (kind, lang) {
        (RecordKind::City, Lang::De) => "staedte",
        (RecordKind::City, Lang::En) => "cities",
        (RecordKind::Project, Lang::De) => "projekte",
        (RecordKind::Project, Lang::En) => "projects",
        (RecordKind::Programme, Lang::De) => "programme",
        (RecordKind::Programme, Lang::En) => "programmes",
        (RecordKind::Theme, Lang::De) => "themen",
        (RecordKind::Theme, Lang::En) => "themes",
        (RecordKind::Event, Lang::De) => "veranstaltungen",
        (RecordKind::Event, Lang::En) => "events",
        (RecordKind::Source, Lang::De) => "quellen",
        (RecordKind::Source, Lang::En) => "sources",
    }
}

/// Longest part of an unknown path that is kept as words to look for, in bytes.
const LONGEST_UNKNOWN: usize = 80;

impl Route {
    /// Reads a path below the base. Anything that is no address becomes [`Route::NotFound`].
    #[must_use]
    pub fn parse(path: &str) -> (Lang, Self) {
        let mut parts = path.split('/').filter(|part| !part.is_empty()).peekable();
        let lang = if parts.next_if_eq(&"en").is_some() {
            Lang::En
        } else {
            Lang::De
        };
        let first = parts.next();
        let second = parts.next();
        let route = match (first, second, parts.next()) {
            (None, ..) => Some(Self::Start),
            (Some(slug), None, _) => list(slug, lang).or_else(|| text_page(slug, lang)),
            (Some(slug), Some(id), None) => record(slug, id, lang),
            _ => None,
        };
        (
            lang,
            route.unwrap_or_else(|| Self::NotFound(unknown(second.or(first).unwrap_or_default()))),
        )
    }

    /// The path in a language, below the base, beginning with a slash.
    #[must_use]
    pub fn path(&self, lang: Lang) -> String {
        let start = match lang {
            Lang::De => "/",
            Lang::En => "/en/",
        };
        match self {
            Self::Start | Self::NotFound(_) => start.to_owned(),
            Self::List(kind) => [start, collection_slug(*kind, lang)].concat(),
            Self::Record(kind, id) => [start, collection_slug(*kind, lang), "/", id].concat(),
            Self::Text(page) => [start, page.slug(lang)].concat(),
        }
    }

    /// Whether the page shows sources and disagreements, so that the evidence file is needed.
    #[must_use]
    pub const fn needs_evidence(&self) -> bool {
        matches!(
            self,
            Self::Record(..) | Self::List(RecordKind::Source) | Self::Text(TextPage::Data)
        )
    }
}

fn kind(slug: &str, lang: Lang) -> Option<RecordKind> {
    RecordKind::ALL
        .iter()
        .copied()
        .find(|kind| collection_slug(*kind, lang) == slug)
}

fn list(slug: &str, lang: Lang) -> Option<Route> {
    kind(slug, lang).map(Route::List)
}

fn text_page(slug: &str, lang: Lang) -> Option<Route> {
    TextPage::ALL
        .into_iter()
        .find(|page| page.slug(lang) == slug)
        .map(Route::Text)
}

fn record(slug: &str, id: &str, lang: Lang) -> Option<Route> {
    is_slug(id).then(|| kind(slug, lang).map(|kind| Route::Record(kind, id.to_owned())))?
}

fn unknown(part: &str) -> String {
    let mut end = part.len().min(LONGEST_UNKNOWN);
    while !part.is_char_boundary(end) {
        end -= 1;
    }
    part.get(..end).unwrap_or_default().to_owned()
}

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

    /// Address of a route in a view state; the colours are those of the page.
    #[must_use]
    pub fn with_state(&self, route: &Route, state: &ViewState) -> String {
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
        path.strip_prefix(self.base.as_str()).unwrap_or(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Route> {
        let mut routes = vec![Route::Start];
        for &kind in RecordKind::ALL {
            routes.push(Route::List(kind));
            routes.push(Route::Record(kind, "some-id".to_owned()));
        }
        routes.extend(TextPage::ALL.map(Route::Text));
        routes
    }

    #[test]
    fn every_route_is_found_again_by_its_path_in_both_languages() {
        for route in all() {
            for lang in Lang::ALL {
                assert_eq!(Route::parse(&route.path(lang)), (lang, route.clone()));
            }
        }
    }

    #[test]
    fn no_two_routes_share_a_path() {
        let mut paths: Vec<_> = all()
            .iter()
            .flat_map(|r| Lang::ALL.map(|lang| r.path(lang)))
            .collect();
        let count = paths.len();
        paths.sort();
        paths.dedup();
        assert_eq!(paths.len(), count);
    }

    #[test]
    fn what_is_no_address_is_not_found_and_kept_short() {
        for path in [
            "/staedte/Köln",
            "/x",
            "/en/staedte",
            "/staedte/a/b",
            "/%zz",
            "/staedte/%00",
        ] {
            assert!(matches!(Route::parse(path).1, Route::NotFound(_)), "{path}");
        }
        let Route::NotFound(words) = Route::parse(&"ü".repeat(100_000)).1 else {
            panic!("found")
        };
        assert!(words.len() <= LONGEST_UNKNOWN);
    }

    #[test]
    fn links_carry_the_base_once() {
        for base in ["/explorer/", "/explorer"] {
            let links = Links::new(base, Lang::En);
            assert_eq!(links.to(&Route::Start), "/explorer/en/");
            assert_eq!(links.below("/explorer/en/cities"), "/en/cities");
        }
        assert_eq!(Links::new("/", Lang::De).to(&Route::Start), "/");
    }

    #[test]
    fn colours_go_along_from_page_to_page() {
        let links = Links::new("/", Lang::De).in_scheme(Scheme::Dark);
        assert_eq!(links.to(&Route::List(RecordKind::City)), "/staedte?scheme=dark");
        let href = links.sharing(RecordKind::City, Facet::State, "DE-SN");
        assert_eq!(href, "/staedte?state=DE-SN&scheme=dark");
    }
}
