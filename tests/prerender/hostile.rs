//! Texts that no editor writes and the check refuses: should they get this far all the same, they stay texts.

use std::sync::LazyLock;

use koopstadt_explorer::catalogue::{Bilingual, Dataset};
use roxmltree::Document;
use scraper::{Html, Selector};
use serde_json::Value;

use crate::schema_org::Vocabulary;
use crate::site::{DATASET, Site, json_ld};

/// Where the pages are said to stand.
const ADDRESS: &str = "https://koop.example/a&b\"c'<d>";

const MARKUP: &str = "<script>alert(1)</script> \"zu\" 'auf' & &amp; &#60; ]]> --> <!-- <!> </title></head></main>\
    <x-stranger onclick=\"x()\"><img src=x onerror=x()></x-stranger>";
const BOTH_WAYS: &str = "בית העיר \u{202e}Leipzig\u{202c} مدينة \u{200f}2021";
const CONTROLS: &str = "Haus\u{0}\u{1}\u{8}\u{b}\u{c}\u{1b}\u{7f}\u{85}\u{fffe}\u{ffff} am Platz";

/// Ten kilobytes in which nothing is markup.
fn long() -> String {
    "Stadt & Land ".repeat(800).trim_end().to_owned()
}

fn oddities() -> [String; 4] {
    [
        MARKUP.to_owned(),
        long(),
        BOTH_WAYS.to_owned(),
        CONTROLS.to_owned(),
    ]
}

fn both(text: &str) -> Bilingual {
    Bilingual {
        de: text.to_owned(),
        en: text.to_owned(),
    }
}

/// The real dataset with each oddity in a record of every kind.
fn dataset() -> Dataset {
    let mut dataset = DATASET.clone();
    dataset.edition.version = [MARKUP, CONTROLS].concat();
    for (at, odd) in oddities().iter().enumerate() {
        let city = &mut dataset.cities[at];
        (city.name, city.name_en, city.summary) = (odd.clone(), odd.clone(), both(odd));
        let project = &mut dataset.projects[at];
        (project.title, project.summary) = (both(odd), both(odd));
        for actor in &mut project.actors {
            actor.name.clone_from(odd);
        }
        for link in &mut project.links {
            (link.label, link.url) = (odd.clone(), ["https://koop.example/", odd].concat());
        }
        let programme = &mut dataset.programmes[at];
        (programme.title, programme.summary) = (both(odd), both(odd));
        programme.organisers = vec![odd.clone()];
        let theme = &mut dataset.themes[at];
        (theme.title, theme.summary) = (both(odd), both(odd));
        let event = &mut dataset.events[at];
        (event.title, event.summary, event.place) = (both(odd), Some(both(odd)), Some(odd.clone()));
        let source = &mut dataset.sources[at];
        (source.title, source.publisher) = (odd.clone(), odd.clone());
    }
    dataset
}

/// Everything that was written, by file.
struct Written {
    pages: Vec<(String, String)>,
    answers: Vec<(String, String)>,
    lists: Vec<(String, String)>,
}

static WRITTEN: LazyLock<Written> = LazyLock::new(|| {
    let site = Site::unwritten(&dataset());
    site.write_at(ADDRESS).unwrap();
    let read = |ending| {
        let files = site.files(ending).into_iter();
        files
            .map(|file| (site.text(&file), file))
            .map(|(text, file)| (file, text))
            .collect()
    };
    let mut answers: Vec<_> = read("json");
    answers.retain(|(file, _)| file.starts_with("oembed/"));
    let mut lists: Vec<_> = read("atom");
    lists.extend(read("xml"));
    Written {
        pages: read("html"),
        answers,
        lists,
    }
});

/// The pages of the odd records, with the oddity of each.
fn odd_pages() -> Vec<(String, &'static str, String)> {
    let dataset = &*DATASET;
    let mut pages = Vec::new();
    for (at, odd) in oddities().into_iter().enumerate() {
        let records = [
            ("staedte", "cities", dataset.cities[at].id.to_string()),
            ("projekte", "projects", dataset.projects[at].id.to_string()),
            ("programme", "programmes", dataset.programmes[at].id.to_string()),
            ("themen", "themes", dataset.themes[at].id.to_string()),
            ("veranstaltungen", "events", dataset.events[at].id.to_string()),
            ("quellen", "sources", dataset.sources[at].id.to_string()),
        ];
        for (german, english, id) in records {
            for path in [format!("{german}/{id}"), format!("en/{english}/{id}")] {
                let file = format!("{path}/index.html");
                let (_, html) = WRITTEN.pages.iter().find(|(found, _)| *found == file).unwrap();
                pages.push((path, html.as_str(), odd.clone()));
            }
        }
    }
    pages
}

/// A text as it can stand in a file, with its blanks as one.
fn plain(text: &str) -> String {
    let visible =
        |letter: &char| !(letter.is_control() || matches!(letter, '\u{2060}' | '\u{fffe}' | '\u{ffff}'));
    let text: String = text.chars().filter(visible).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn chosen(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

fn words(page: &Html, selector: &str) -> Vec<String> {
    let selector = chosen(selector);
    let parts = page.select(&selector);
    parts
        .map(|part| plain(&part.text().collect::<String>()))
        .collect()
}

#[test]
fn no_text_becomes_an_element_an_attribute_or_a_comment() {
    for (file, html) in &WRITTEN.pages {
        let page = Html::parse_document(html);
        assert_eq!(page.errors, Vec::<String>::new(), "{file}");
        for node in page.tree.nodes() {
            assert!(!node.value().is_comment(), "{file}: {:?}", node.value());
            let Some(element) = node.value().as_element() else {
                continue;
            };
            assert!(
                !matches!(element.name(), "x-stranger" | "img"),
                "{file}: {element:?}"
            );
            for (name, _) in element.attrs() {
                let is_plain = name
                    .chars()
                    .all(|letter| letter.is_ascii_alphanumeric() || "-:".contains(letter));
                assert!(
                    is_plain && !name.starts_with("on"),
                    "{file}: {name} in {element:?}"
                );
            }
        }
        let scripts = page
            .select(&chosen("script:not([type='application/ld+json'])"))
            .count();
        assert_eq!(scripts, 0, "{file}");
        assert!(page.select(&chosen("script")).count() <= 1, "{file}");
        // A drawing in the body has titles of its own.
        assert_eq!(page.select(&chosen("head > title")).count(), 1, "{file}");
        assert_eq!(page.select(&chosen("body meta")).count(), 0, "{file}");
    }
}

#[test]
fn no_page_holds_what_no_parser_takes() {
    let all = [&WRITTEN.pages, &WRITTEN.answers, &WRITTEN.lists]
        .into_iter()
        .flatten();
    for (file, text) in all {
        let odd = text
            .chars()
            .find(|letter| letter.is_control() && !matches!(letter, '\n' | '\t'));
        assert_eq!(odd, None, "{file}");
    }
}

#[test]
fn every_odd_title_stands_in_head_and_body_as_it_was_written() {
    for (path, html, odd) in odd_pages() {
        let (page, odd) = (Html::parse_document(html), plain(&odd));
        assert!(words(&page, "head > title")[0].starts_with(&odd), "{path}");
        assert!(
            words(&page, "h1").contains(&odd),
            "{path}: {:?}",
            words(&page, "h1")
        );
        let shared = page.select(&chosen("meta[property='og:title']")).next().unwrap();
        assert!(plain(shared.attr("content").unwrap()).starts_with(&odd), "{path}");
        let canonical = page.select(&chosen("link[rel=canonical]")).next().unwrap();
        assert_eq!(canonical.attr("href"), Some(format!("{ADDRESS}/{path}").as_str()));
        let description = page.select(&chosen("meta[name=description]")).next().unwrap();
        assert!(
            description.attr("content").unwrap().chars().count() <= 202,
            "{path}"
        );
    }
}

#[test]
fn what_machines_are_told_of_odd_records_is_sound() {
    let vocabulary = Vocabulary::read();
    for (path, html, odd) in odd_pages() {
        let document = json_ld(html).unwrap();
        let name = document["@graph"][0]["name"].as_str().unwrap();
        assert_eq!(plain(name), plain(&odd), "{path}");
        // An odd address is refused by browsers and readers alike; here it counts that the rest is read.
        let faults = vocabulary.faults(&document).into_iter();
        let faults: Vec<_> = faults.filter(|fault| !fault.contains("is none of URL")).collect();
        assert_eq!(faults, Vec::<String>::new(), "{path}");
        let file = format!("oembed/{path}.json");
        let (_, answer) = WRITTEN.answers.iter().find(|(found, _)| *found == file).unwrap();
        let answer: Value = serde_json::from_str(answer).unwrap();
        assert!(
            plain(answer["title"].as_str().unwrap()).starts_with(&plain(&odd)),
            "{path}"
        );
    }
    for (file, answer) in &WRITTEN.answers {
        assert!(serde_json::from_str::<Value>(answer).is_ok(), "{file}");
    }
}

#[test]
fn site_map_and_feeds_stay_xml_with_the_elements_they_have() {
    let known = [
        "author",
        "entry",
        "feed",
        "generator",
        "id",
        "lastmod",
        "link",
        "loc",
        "name",
        "subtitle",
        "summary",
        "title",
        "updated",
        "url",
        "urlset",
    ];
    let files: Vec<_> = WRITTEN.lists.iter().map(|(file, _)| file.as_str()).collect();
    assert_eq!(files, ["en/feed.atom", "feed.atom", "sitemap.xml"]);
    for (file, text) in &WRITTEN.lists {
        let document = Document::parse(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        for node in document.descendants().filter(roxmltree::Node::is_element) {
            assert!(
                known.contains(&node.tag_name().name()),
                "{file}: {:?}",
                node.tag_name()
            );
        }
        let mut addresses = document.descendants().filter_map(|node| {
            node.attribute("href")
                .or_else(|| node.text().filter(|_| node.has_tag_name("loc")))
        });
        assert!(addresses.all(|address| address.starts_with(ADDRESS)), "{file}");
    }
    let (_, feed) = &WRITTEN.lists[1];
    let feed = Document::parse(feed).unwrap();
    let mut ids = feed.descendants().filter(|node| node.tag_name().name() == "id");
    assert!(ids.any(|id| id.text().is_some_and(|id| id.contains(MARKUP))));
}
