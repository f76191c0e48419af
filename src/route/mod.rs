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

mod landing;
mod links;
#[cfg(test)]
mod tests;

use crate::{
    catalogue::{RecordKind, is_slug},
    locale::Lang,
    view_state::{Facet, Value, percent_decoded},
};

pub use links::Links;

/// A place in the explorer, the same in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The start page.
    Start,
    /// All records of a kind, with facets.
    List(RecordKind),
    /// The records of a kind that share one value of a facet.
    Landing(RecordKind, Facet, Value),
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
        let route = match (first, second, parts.next(), parts.next()) {
            (None, ..) => Some(Self::Start),
            (Some(slug), None, ..) => list(slug, lang).or_else(|| text_page(slug, lang)),
            (Some(slug), Some(id), None, _) => record(slug, id, lang),
            (Some(slug), Some(facet), Some(value), None) => landing::parse(slug, facet, value, lang),
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
            Self::Landing(kind, facet, value) => [
                start,
                collection_slug(*kind, lang),
                "/",
                landing::facet_slug(*facet, lang),
                "/",
                value.as_str(),
            ]
            .concat(),
            Self::Record(kind, id) => [start, collection_slug(*kind, lang), "/", id].concat(),
            Self::Text(page) => [start, page.slug(lang)].concat(),
        }
    }

    /// Path of the picture that other sites show beside a link to the page, below the base and without a slash
    /// before it: `share/staedte/aachen.png`. Records of the collection have one each; every other page has
    /// that of the start page.
    ///
    /// The build draws the pictures (`charts::share_image`).
    #[must_use]
    pub fn share_image(&self, lang: Lang) -> String {
        let path = match self {
            Self::Record(kind, _) if !matches!(kind, RecordKind::Source) => self.path(lang),
            _ => [Self::Start.path(lang).as_str(), "start"].concat(),
        };
        ["share", &path, ".png"].concat()
    }

    /// The file in which the page is described to sites that embed links (oEmbed), below the base without a slash
    /// before it: `oembed/staedte/aachen.json`.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn oembed_file(&self, lang: Lang) -> String {
        let path = self.path(lang);
        let start = if matches!(self, Self::Start) { "start" } else { "" };
        ["oembed", &path, start, ".json"].concat()
    }

    /// Whether the page is made of sources, so that without the evidence file there is nothing to show.
    #[must_use]
    pub const fn is_made_of_evidence(&self) -> bool {
        matches!(
            self,
            Self::Record(RecordKind::Source, _)
                | Self::List(RecordKind::Source)
                | Self::Landing(RecordKind::Source, ..)
        )
    }

    /// What the page lists, if it is a list.
    #[must_use]
    pub const fn listed(&self) -> Option<RecordKind> {
        match self {
            Self::List(kind) | Self::Landing(kind, ..) => Some(*kind),
            _ => None,
        }
    }

    /// Whether the page shows sources and disagreements, so that the evidence file is needed.
    #[must_use]
    pub const fn needs_evidence(&self) -> bool {
        matches!(
            self,
            Self::Record(..)
                | Self::List(RecordKind::Source)
                | Self::Landing(RecordKind::Source, ..)
                | Self::Text(TextPage::Data | TextPage::About)
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
    // A browser hands out `K%C3%B6ln`; what people read is `Köln`.
    let part = &*percent_decoded(part);
    let mut end = part.len().min(LONGEST_UNKNOWN);
    while !part.is_char_boundary(end) {
        end -= 1;
    }
    part.get(..end).unwrap_or_default().to_owned()
}
