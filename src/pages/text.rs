//! Pages that say something about the explorer itself, with what only the operator knows.

use leptos::prelude::*;

use super::{Site, anchors::words, record::fact};
use crate::{
    components::{Anchor, Fact, FactList, FactValue, PageHead, PageSection},
    locale::{Chapter, Words, day_in_words},
    route::TextPage,
};

/// The hand-edited files, as they are offered for download below `data/`.
const FILES: [&str; 9] = [
    "cities.json",
    "projects.json",
    "programmes.json",
    "themes.json",
    "events.json",
    "sources.json",
    "conflicts.json",
    "vocabulary.json",
    "plain.json",
];

pub(super) fn page(site: &Site, page: TextPage) -> AnyView {
    let chapter = chapter(site.words(), page);
    let extra = match page {
        TextPage::Data => Some(downloads(site)),
        TextPage::About => Some(size_rule(site)),
        TextPage::Privacy => None,
        TextPage::Accessibility => Some(feedback(site)),
        TextPage::Imprint => Some(operator(site)),
    };
    let body = view! {
        <PageHead title=chapter.title lead=chapter.lead/>
        <div class="record-text text-page">{parts(chapter)} {extra}</div>
    };
    body.into_any()
}

/// The words of a page of text.
#[must_use]
pub const fn chapter(words: &'static Words, page: TextPage) -> &'static Chapter {
    let pages = &words.pages;
    match page {
        TextPage::Data => &pages.data,
        TextPage::About => &pages.about,
        TextPage::Privacy => &pages.privacy,
        TextPage::Accessibility => &pages.accessibility,
        TextPage::Imprint => &pages.imprint,
    }
}

fn parts(chapter: &Chapter) -> Vec<AnyView> {
    let part = |(at, (title, paragraphs)): (usize, &(&'static str, &[&'static str]))| {
        let paragraphs: Vec<_> = paragraphs.iter().map(|&text| view! { <p>{text}</p> }).collect();
        let id = ["part-", &(at + 1).to_string()].concat();
        view! { <PageSection id title=*title><div class="prose">{paragraphs}</div></PageSection> }.into_any()
    };
    chapter.parts.iter().enumerate().map(part).collect()
}

fn downloads(site: &Site) -> AnyView {
    let pages = &site.words().pages;
    let edition = &site.catalogue().edition;
    let as_of = day_in_words(site.lang(), edition.as_of);
    let edition = [pages.edition, " ", &edition.version, ", ", &as_of].concat();
    let file = |name: &'static str| {
        let href = site.links.file(&["data/", name].concat());
        view! { <li><a href=href download=name>{name}</a></li> }
    };
    let files = FILES.map(file).into_iter().collect_view();
    view! {
        <PageSection id="downloads" title=pages.downloads>
            <p>{edition}</p>
            <ul class="link-list" role="list">{files}</ul>
        </PageSection>
    }
    .into_any()
}

fn size_rule(site: &Site) -> AnyView {
    let text = site.catalogue().vocabulary.size_classes_note.text.clone();
    let title = site.words().record.size_rule;
    view! { <PageSection id="sizes" title><div class="prose"><p>{text}</p></div></PageSection> }.into_any()
}

/// A fact of the operator; what is not set is shown as not set.
fn set_or_not(site: &Site, term: &str, lines: Vec<Anchor>) -> Fact {
    let lines = if lines.is_empty() {
        vec![words(site.words().pages.not_set)]
    } else {
        lines
    };
    fact(term, lines.into_iter().map(FactValue::from).collect()).unwrap_or_default()
}

fn operator(site: &Site) -> AnyView {
    let (pages, settings) = (&site.words().pages, &site.settings);
    let lines = |text: &Option<String>| text.iter().map(words).collect();
    let mail = settings
        .email
        .iter()
        .map(|mail| Anchor::new(mail, ["mailto:", mail].concat()))
        .collect();
    let postal = settings.postal_address.iter().flatten().map(words).collect();
    let facts = vec![
        set_or_not(site, pages.operator, lines(&settings.operator)),
        set_or_not(site, pages.postal, postal),
        set_or_not(site, pages.mail, mail),
        set_or_not(site, pages.responsible, lines(&settings.responsible)),
    ];
    view! { <FactList facts/> }.into_any()
}

fn feedback(site: &Site) -> AnyView {
    let address = site.settings.accessibility_feedback.iter().map(|address| {
        let href = if address.contains('@') {
            ["mailto:", address].concat()
        } else {
            address.clone()
        };
        Anchor::new(address, href)
    });
    let facts = vec![set_or_not(site, site.words().pages.feedback, address.collect())];
    view! { <FactList facts/> }.into_any()
}
