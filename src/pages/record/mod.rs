//! Pages of records: everything the dataset holds, each statement with its sources, each fact a link to the list
//! of records that share it.

mod citations;
mod city;
mod conflicts;
mod event;
mod programme;
mod project;
mod related;
mod source;
mod theme;

use leptos::prelude::*;

use super::{Site, labels::city_name, list};
use crate::{
    catalogue::{Link, Record, RecordKind},
    components::{
        Anchor, Breadcrumbs, ExternalLink, Fact, FactList, FactValue, LinkList, Notice, NoticeKind,
        PageSection, SourceList,
    },
    locale::RecordWords,
    route::Route,
};
pub(super) use citations::Citations;

/// The page of a record; `None` where there is none with this id.
#[must_use]
pub(super) fn page(site: &Site, kind: RecordKind, id: &str) -> Option<AnyView> {
    let catalogue = site.catalogue();
    match kind {
        RecordKind::City => catalogue.cities.get(id).map(|city| city::page(site, city)),
        RecordKind::Project => catalogue
            .projects
            .get(id)
            .map(|project| project::page(site, project)),
        RecordKind::Programme => catalogue
            .programmes
            .get(id)
            .map(|programme| programme::page(site, programme)),
        RecordKind::Theme => catalogue.themes.get(id).map(|theme| theme::page(site, theme)),
        RecordKind::Event => catalogue.events.get(id).map(|event| event::page(site, event)),
        RecordKind::Source => site
            .evidence
            .as_ref()?
            .sources
            .get(id)
            .map(|source| source::page(site, source)),
    }
}

/// Title of a record's page; `None` where there is none with this id.
#[must_use]
pub(super) fn title(site: &Site, kind: RecordKind, id: &str) -> Option<String> {
    let catalogue = site.catalogue();
    match kind {
        RecordKind::City => catalogue
            .cities
            .get(id)
            .map(|city| city_name(site.lang(), city).to_owned()),
        RecordKind::Project => catalogue.projects.get(id).map(|project| project.title.clone()),
        RecordKind::Programme => catalogue
            .programmes
            .get(id)
            .map(|programme| programme.title.clone()),
        RecordKind::Theme => catalogue.themes.get(id).map(|theme| theme.title.clone()),
        RecordKind::Event => catalogue.events.get(id).map(|event| event.title.clone()),
        RecordKind::Source => site
            .evidence
            .as_ref()?
            .sources
            .get(id)
            .map(|source| source.title.clone()),
    }
}

/// The way from the start page to a record.
fn trail(site: &Site, kind: RecordKind) -> AnyView {
    let shell = &site.words().shell;
    let list = list::title(site.words(), kind);
    let trail = vec![
        Anchor::new(shell.home, site.links.to(&Route::Start)),
        Anchor::new(list, site.links.to(&Route::List(kind))),
    ];
    view! { <Breadcrumbs label=shell.breadcrumbs trail/> }.into_any()
}

/// A fact with values, or nothing where there is none to show.
pub(super) fn fact(term: &str, values: Vec<FactValue>) -> Option<Fact> {
    (!values.is_empty()).then(|| Fact {
        term: term.to_owned(),
        values,
    })
}

/// A fact that the sources may leave open: the gap is shown, never filled.
fn fact_or_gap(words: &RecordWords, term: &str, values: Vec<FactValue>) -> Fact {
    let gap = || FactValue {
        anchor: super::anchors::words(words.not_known),
        note: ["(", words.not_known_looked_at, ")"].concat(),
        ..FactValue::default()
    };
    let values = if values.is_empty() { vec![gap()] } else { values };
    Fact {
        term: term.to_owned(),
        values,
    }
}

fn values(anchors: impl IntoIterator<Item = Anchor>) -> Vec<FactValue> {
    anchors.into_iter().map(FactValue::from).collect()
}

/// The facts beside the text.
fn side(site: &Site, facts: Vec<Fact>) -> AnyView {
    let heading = site.words().record.facts;
    view! { <h2 class="visually-hidden">{heading}</h2> <FactList facts/> }.into_any()
}

/// What stands at the foot of every record: disagreements between its sources, and the sources.
fn foot<R: Record>(site: &Site, record: &R, citations: Citations<'_>) -> AnyView {
    foot_of(site, R::KIND, record.id(), citations)
}

/// The list of sources that the marks of a page lead to; nothing where it has none.
pub(super) fn sources(site: &Site, citations: Citations<'_>) -> Option<AnyView> {
    let words = site.words();
    let sources = citations.list();
    let count = sources.len().to_string();
    let missing = site.evidence.is_none().then(|| {
        view! { <Notice kind=NoticeKind::Error title=words.faults.evidence_missing/> }
    });
    (!sources.is_empty()).then(|| {
        view! {
            <PageSection id="sources" title=words.record.sources count>
                {missing} <SourceList sources external=words.shell.opens_elsewhere/>
            </PageSection>
        }
        .into_any()
    })
}

fn foot_of(site: &Site, kind: RecordKind, id: &str, mut citations: Citations<'_>) -> AnyView {
    let conflicts = conflicts::section(site, kind, id, &mut citations);
    view! { {conflicts} {sources(site, citations)} }.into_any()
}

/// Pages about the record elsewhere.
fn links_section(site: &Site, links: &[Link]) -> Option<AnyView> {
    let words = site.words();
    let external = |link: &Link| ExternalLink {
        text: link.label.clone(),
        href: link.url.clone(),
    };
    let list: Vec<_> = links.iter().map(external).collect();
    (!list.is_empty()).then(|| {
        view! {
            <PageSection id="links" title=words.record.links>
                <LinkList links=list external=words.shell.opens_elsewhere/>
            </PageSection>
        }
        .into_any()
    })
}

/// A link below a shortened list to all of it, where it can be filtered.
fn all_as_list(site: &Site, href: String) -> AnyView {
    let text = site.words().record.all_as_list;
    view! { <p class="section-more"><a href=href>{text}</a></p> }.into_any()
}
