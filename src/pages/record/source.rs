//! The page of a source: what it is, and which records rest on it.

use leptos::prelude::*;

use super::{Citations, fact, fact_or_gap, side, trail, values};
use crate::{
    catalogue::{RecordKind, Source},
    components::{Anchor, ExternalLink, Fact, LinkList, PageHead, PageSection, RecordLayout},
    locale::{Lang, day_in_words},
    pages::{Site, anchors::words, record::citations::host},
};

pub(super) fn page(site: &Site, source: &Source) -> AnyView {
    let record = &site.words().record;
    let side = side(site, facts(site, source));
    let opening = address(site, source);
    let text = view! {
        {cited_by(site, source)}
        {super::conflicts::section(site, RecordKind::Source, source.id.as_str(), &mut Citations::new(site))}
    };
    let text = text.into_any();
    let body = view! {
        {trail(site, RecordKind::Source)}
        <PageHead title=source.title.clone() kicker=record.source title_lang=site.german()/>
        <RecordLayout opening side side_label=record.facts>{text}</RecordLayout>
    };
    body.into_any()
}

fn facts(site: &Site, source: &Source) -> Vec<Fact> {
    let record = &site.words().record;
    let publisher = Anchor {
        lang: site.german(),
        ..words(&source.publisher)
    };
    let published = source
        .published
        .map(|date| words(day_in_words(site.lang(), date)));
    [
        fact(record.publisher, values([publisher])),
        Some(fact_or_gap(record, record.published, values(published))),
        fact(record.note, values(source.note.clone().map(words))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn address(site: &Site, source: &Source) -> AnyView {
    let (record, shell) = (&site.words().record, &site.words().shell);
    let view = match &source.url {
        Some(url) => {
            let links = vec![ExternalLink {
                text: host(url).to_owned(),
                href: url.clone(),
            }];
            view! { <LinkList links external=shell.opens_elsewhere/> }.into_any()
        }
        None => view! { <p>{record.no_address}</p> }.into_any(),
    };
    view! { <PageSection id="address" title=record.address_of_source>{view}</PageSection> }.into_any()
}

fn cited_by(site: &Site, source: &Source) -> AnyView {
    let catalogue = site.catalogue();
    let citing = catalogue.records_citing(site.evidence.as_deref(), &source.id);
    let anchors: Vec<_> = citing
        .iter()
        .filter_map(|(kind, id)| Some((*kind, site.any(*kind, id)?)))
        .collect();
    let item = |(kind, anchor): (RecordKind, Anchor)| {
        let kind = catalogue.vocabulary.label(kind).to_owned();
        view! {
            <li>
                <a href=anchor.href lang=anchor.lang.map(Lang::tag)>{anchor.text}</a>
                " "
                <span class="fact-note">{kind}</span>
            </li>
        }
    };
    let (title, count) = (site.words().record.cited_by, anchors.len().to_string());
    let items = anchors.into_iter().map(item).collect_view();
    view! {
        <PageSection id="cited-by" title count>
            <ul class="link-list" role="list">{items}</ul>
        </PageSection>
    }
    .into_any()
}
