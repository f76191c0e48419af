//! What is written about the pages as a whole: the site map, the rules for robots, the feed.

use atom_syndication::{Entry, Feed, FixedDateTime, Generator, Link, Text};

use super::markup::attribute;
use crate::{
    app::Loaded,
    catalogue::RecordKind,
    locale::{Lang, counted, day_in_words},
    route::{Route, TextPage},
};

/// The site map (<https://www.sitemaps.org/protocol.html>) with both languages of every page. Needs whole addresses.
pub(super) fn sitemap(address: &str, routes: &[Route], loaded: &Loaded) -> String {
    let day = loaded.collection.catalogue.edition.as_of.to_string();
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for route in routes {
        let url = |lang: Lang| attribute(&[address, &route.path(lang)].concat());
        let others: String = Lang::ALL
            .map(|lang| {
                let (tag, href) = (lang.tag(), url(lang));
                [
                    "<xhtml:link rel=\"alternate\" hreflang=\"",
                    tag,
                    "\" href=\"",
                    &href,
                    "\"/>",
                ]
                .concat()
            })
            .concat();
        for lang in Lang::ALL {
            let parts = [
                "<url><loc>",
                &url(lang),
                "</loc><lastmod>",
                &day,
                "</lastmod>",
                &others,
                "</url>\n",
            ];
            map.push_str(&parts.concat());
        }
    }
    map.push_str("</urlset>\n");
    map
}

/// The rules for robots: everything may be read.
pub(super) fn robots(address: Option<&str>) -> String {
    let map = address.map(|address| ["Sitemap: ", address, "/", "sitemap.xml\n"].concat());
    ["User-agent: *\nAllow: /\n", map.as_deref().unwrap_or_default()].concat()
}

/// The feed of the states of the data (vis-18), an Atom file (RFC 4287). `url` makes addresses as whole as they can be.
pub(super) fn feed(loaded: &Loaded, lang: Lang, url: &dyn Fn(&Route) -> String) -> String {
    let catalogue = &loaded.collection.catalogue;
    let (words, edition) = (lang.words(), &catalogue.edition);
    let updated: FixedDateTime = [&edition.as_of.to_string(), "T00:00:00Z"]
        .concat()
        .parse()
        .unwrap_or_default();
    let link = |route: &Route, rel: &str| Link {
        href: url(route),
        rel: rel.to_owned(),
        hreflang: Some(lang.tag().to_owned()),
        ..Link::default()
    };
    let day = day_in_words(lang, edition.as_of);
    let counts = [
        counted(lang, RecordKind::City, catalogue.cities.len()),
        counted(lang, RecordKind::Project, catalogue.projects.len()),
        counted(lang, RecordKind::Programme, catalogue.programmes.len()),
        counted(lang, RecordKind::Event, catalogue.events.len()),
    ];
    let entry = Entry {
        title: Text::plain([words.shell.data_as_of, " ", &day].concat()),
        id: ["urn:koopstadt-explorer:", lang.tag(), ":", &edition.version].concat(),
        updated,
        links: vec![link(&Route::Text(TextPage::Data), "alternate")],
        summary: Some(Text::plain(
            [&counts.join(", "), ". ", words.shell.licence].concat(),
        )),
        ..Entry::default()
    };
    let feed = Feed {
        title: Text::plain(words.shell.site_name),
        subtitle: Some(Text::plain(words.shell.footer_claim)),
        id: ["urn:koopstadt-explorer:", lang.tag()].concat(),
        updated,
        authors: vec![atom_syndication::Person {
            name: words.shell.site_name.to_owned(),
            ..atom_syndication::Person::default()
        }],
        links: vec![link(&Route::Start, "alternate")],
        lang: Some(lang.tag().to_owned()),
        generator: Some(Generator {
            value: env!("CARGO_PKG_NAME").to_owned(),
            ..Generator::default()
        }),
        entries: vec![entry],
        ..Feed::default()
    };
    feed.to_string()
}
