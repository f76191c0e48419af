//! The page of a project.

use leptos::prelude::*;

use super::{Citations, fact, fact_or_gap, foot, links_section, related, side, trail, values};
use crate::{
    catalogue::{ActorKind, Instrument, Project, RecordKind, ThemeBasis, Topic},
    components::{
        ActorGroup, ActorList, Anchor, Fact, FactValue, PageHead, PageSection, RecordLayout, SourceMarks,
    },
    locale::period_in_words,
    pages::{Site, anchors::words},
    view_state::Facet,
};

pub(super) fn page(site: &Site, project: &Project) -> AnyView {
    let mut citations = Citations::new(site);
    let words = &site.words().record;
    let cities: Vec<_> = project
        .cities
        .iter()
        .filter_map(|id| site.catalogue().cities.get(id.as_str()))
        .collect();
    let names: Vec<_> = cities.iter().map(|city| site.city(city).text).collect();
    let marks = citations.marks(&project.sources);
    let side = side(site, facts(site, project));
    let opening = view! { <p class="summary">{project.summary.clone()} <SourceMarks marks/></p> }.into_any();
    let text = view! {
        {actors(site, project)}
        {links_section(site, &project.links)}
        {related::of_project(site, project)}
        {foot(site, project, citations)}
    };
    let text = text.into_any();
    let body = view! {
        {trail(site, RecordKind::Project)}
        <PageHead title=project.title.clone() kicker=names.join(", ")/>
        <RecordLayout opening side side_label=words.facts>{text}</RecordLayout>
    };
    body.into_any()
}

fn facts(site: &Site, project: &Project) -> Vec<Fact> {
    let (catalogue, words) = (site.catalogue(), &site.words().record);
    let cities = project
        .cities
        .iter()
        .filter_map(|id| catalogue.cities.get(id.as_str()));
    let programmes = project
        .programmes
        .iter()
        .filter_map(|id| catalogue.programmes.get(id.as_str()));
    let topic = |&topic: &Topic| site.shared(RecordKind::Project, Facet::Topic, topic, topic.id());
    let instrument =
        |&kind: &Instrument| site.shared(RecordKind::Project, Facet::Instrument, kind, kind.id());
    [
        fact(words.cities, values(cities.map(|city| site.city(city)))),
        Some(fact_or_gap(words, words.period, period(site, project))),
        fact(words.topics, values(project.topics.iter().map(topic))),
        fact(
            words.instruments,
            values(project.instruments.iter().map(instrument)),
        ),
        fact(
            words.programmes,
            values(programmes.map(|programme| site.programme(programme))),
        ),
        fact(words.themes, themes(site, project)),
        fact(
            words.form,
            values(project.form.clone().map(crate::pages::anchors::words)),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn period(site: &Site, project: &Project) -> Vec<FactValue> {
    let lang = site.lang();
    let text = period_in_words(lang, project.period).map(words);
    let open = project.period.start.is_some() && project.period.end.is_none();
    let note = if open { site.words().record.open_end } else { "" };
    text.map(|anchor| FactValue {
        anchor,
        note: note.to_owned(),
        ..FactValue::default()
    })
    .into_iter()
    .collect()
}

fn themes(site: &Site, project: &Project) -> Vec<FactValue> {
    let words = &site.words().record;
    let note = if project.theme_basis == Some(ThemeBasis::Inferred) {
        words.inferred
    } else {
        ""
    };
    let themes = project
        .themes
        .iter()
        .filter_map(|id| site.catalogue().themes.get(id.as_str()));
    let value = |anchor| FactValue {
        anchor,
        note: note.to_owned(),
        ..FactValue::default()
    };
    themes.map(|theme| value(site.theme(theme))).collect()
}

fn actors(site: &Site, project: &Project) -> Option<AnyView> {
    let group = |&kind: &ActorKind| {
        let names: Vec<_> = project
            .actors
            .iter()
            .filter(|actor| actor.kind == kind)
            .map(|actor| words(&actor.name))
            .collect();
        let kind: Anchor = site.shared(RecordKind::Project, Facet::Actor, kind, kind.id());
        (!names.is_empty()).then_some(ActorGroup { kind, names })
    };
    let groups: Vec<_> = ActorKind::ALL.iter().filter_map(group).collect();
    let (title, lang) = (site.words().record.actors, site.german());
    (!groups.is_empty())
        .then(|| view! { <PageSection id="actors" title><ActorList groups lang/></PageSection> }.into_any())
}

/// What the page of a theme calls a project whose assignment was inferred.
pub(super) fn is_inferred(project: &Project) -> bool {
    project.theme_basis == Some(ThemeBasis::Inferred)
}
