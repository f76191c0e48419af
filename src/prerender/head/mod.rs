//! The head of a page: what browsers, search engines and link previews are told about it.

mod described;

use std::fmt::Write as _;

use super::markup::{attribute, data_block};
use crate::{
    app::Loaded,
    locale::Lang,
    route::{Links, Route},
};
use described::Described;

/// Size of every share image, in pixels.
const SHARE_IMAGE: (u32, u32) = (1200, 630);

/// Where the explorer stands, and which page it is about.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// Base path and language.
    pub links: &'a Links,
    /// Where the explorer stands, without a slash at its end; `None` where the operator has not said it.
    pub address: Option<&'a str>,
    /// The page.
    pub route: &'a Route,
}

impl Place<'_> {
    /// Address of a route in a language: whole where it is known where the explorer stands, else its path.
    fn url(&self, route: &Route, lang: Lang) -> String {
        match self.address {
            Some(address) => [address, &route.path(lang)].concat(),
            None => self.links.in_lang(lang).to(route),
        }
    }

    fn file(&self, name: &str) -> String {
        match self.address {
            Some(address) => [address, "/", name].concat(),
            None => self.links.file(name),
        }
    }

    fn is_found(&self) -> bool {
        !matches!(self.route, Route::NotFound(_))
    }
}

/// The tags of a page, and the oEmbed answer about it where it has one.
pub(super) fn head(place: Place<'_>, loaded: &Loaded, title: &str) -> Head {
    let described = Described::of(place, loaded, title);
    let mut tags = Tags::default();
    tags.0
        .push_str(&["<title>", &attribute(title), "</title>"].concat());
    tags.meta("name", "description", &described.description);
    if place.is_found() {
        addresses(&mut tags, place);
        link_preview(&mut tags, place, &described, title);
    } else {
        tags.meta("name", "robots", "noindex");
    }
    icons(&mut tags, place);
    if !described.nodes.is_empty() {
        tags.0.push('\n');
        tags.0.push_str(&data_block(&described.nodes));
    }
    Head {
        tags: tags.0,
        oembed: place.is_found().then(|| oembed(place, title)),
    }
}

/// The head of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    /// The tags.
    pub tags: String,
    /// What an embedding site is told: JSON.
    pub oembed: Option<String>,
}

fn addresses(tags: &mut Tags, place: Place<'_>) {
    let lang = place.links.lang();
    tags.link(&[("rel", "canonical"), ("href", &place.url(place.route, lang))]);
    for other in Lang::ALL {
        let href = place.url(place.route, other);
        tags.link(&[("rel", "alternate"), ("hreflang", other.tag()), ("href", &href)]);
    }
    let href = place.url(place.route, Lang::De);
    tags.link(&[("rel", "alternate"), ("hreflang", "x-default"), ("href", &href)]);
    let feed = if lang == Lang::De {
        "feed.atom"
    } else {
        "en/feed.atom"
    };
    tags.link(&[
        ("rel", "alternate"),
        ("type", "application/atom+xml"),
        ("title", lang.words().shell.site_name),
        ("href", &place.file(feed)),
    ]);
    tags.link(&[
        ("rel", "alternate"),
        ("type", "application/json+oembed"),
        ("title", lang.words().shell.site_name),
        ("href", &place.file(&place.route.oembed_file(lang))),
    ]);
}

/// Open Graph (<https://ogp.me>). Pictures need whole addresses, so that there are none without a place to stand.
fn link_preview(tags: &mut Tags, place: Place<'_>, described: &Described, title: &str) {
    let lang = place.links.lang();
    let locale = |lang: Lang| if lang == Lang::De { "de_DE" } else { "en_GB" };
    tags.meta("property", "og:title", title);
    tags.meta("property", "og:description", &described.description);
    tags.meta(
        "property",
        "og:type",
        if described.is_record { "article" } else { "website" },
    );
    tags.meta("property", "og:site_name", lang.words().shell.site_name);
    tags.meta("property", "og:locale", locale(lang));
    tags.meta("property", "og:locale:alternate", locale(lang.other()));
    if place.address.is_some() {
        tags.meta("property", "og:url", &place.url(place.route, lang));
        tags.meta(
            "property",
            "og:image",
            &place.file(&place.route.share_image(lang)),
        );
        tags.meta("property", "og:image:type", "image/png");
        tags.meta("property", "og:image:width", &SHARE_IMAGE.0.to_string());
        tags.meta("property", "og:image:height", &SHARE_IMAGE.1.to_string());
        tags.meta("property", "og:image:alt", title);
        tags.meta("name", "twitter:card", "summary_large_image");
    }
}

fn icons(tags: &mut Tags, place: Place<'_>) {
    let links = place.links;
    tags.link(&[
        ("rel", "icon"),
        ("sizes", "32x32"),
        ("href", &links.file("favicon.ico")),
    ]);
    tags.link(&[
        ("rel", "icon"),
        ("type", "image/svg+xml"),
        ("href", &links.file("icons/favicon.svg")),
    ]);
    let touch = links.file("icons/apple-touch-icon.png");
    tags.link(&[("rel", "apple-touch-icon"), ("href", &touch)]);
    let manifest = match links.lang() {
        Lang::De => "manifest.webmanifest",
        Lang::En => "en/manifest.webmanifest",
    };
    tags.link(&[("rel", "manifest"), ("href", &links.file(manifest))]);
}

/// What a site that embeds a link is told (<https://oembed.com>, type `link`).
fn oembed(place: Place<'_>, title: &str) -> String {
    let lang = place.links.lang();
    let mut answer = serde_json::json!({
        "version": "1.0",
        "type": "link",
        "title": title,
        "provider_name": lang.words().shell.site_name,
        "provider_url": place.url(&Route::Start, lang),
    });
    if let (Some(_), Some(answer)) = (place.address, answer.as_object_mut()) {
        let image = place.file(&place.route.share_image(lang));
        answer.insert("thumbnail_url".to_owned(), image.into());
        answer.insert("thumbnail_width".to_owned(), SHARE_IMAGE.0.into());
        answer.insert("thumbnail_height".to_owned(), SHARE_IMAGE.1.into());
    }
    answer.to_string()
}

#[derive(Default)]
struct Tags(String);

impl Tags {
    fn meta(&mut self, key: &str, name: &str, content: &str) {
        let _ = write!(
            self.0,
            "\n<meta {key}=\"{name}\" content=\"{}\">",
            attribute(content)
        ); // a String takes all
    }

    fn link(&mut self, attributes: &[(&str, &str)]) {
        self.0.push_str("\n<link");
        for (name, value) in attributes {
            let _ = write!(self.0, " {name}=\"{}\"", attribute(value)); // a String takes all
        }
        self.0.push('>');
    }
}
