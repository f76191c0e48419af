//! Records as entries of lists. The words searched for are marked by the caller's [`Marking`].

use leptos::prelude::*;

use super::{Site, anchors::words, detail::Detail, labels::city_name};
use crate::{
    catalogue::{City, Event, Evidence, Programme, Project, RecordKind, Source, Theme, Topic},
    charts::glyph::House,
    components::{
        Anchor, CityCard, EventItem, ProgrammeCard, ProjectCard, Segment, SourceItem, ThemeItem, plain,
    },
    locale::{counted, day_in_words, describe_house, period_in_words},
    view_state::Facet,
};

/// How the words searched for are marked in a text.
pub(super) type Marking<'a> = &'a dyn Fn(&str) -> Vec<Segment>;

/// Marks nothing.
#[must_use]
pub(super) fn unmarked(text: &str) -> Vec<Segment> {
    plain(text)
}

fn middle_dots(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(" · ")
}

/// A city with its house.
#[must_use]
pub(super) fn city_card(site: &Site, city: &City, mark: Marking<'_>, detail: Detail) -> AnyView {
    let (catalogue, lang) = (site.catalogue(), site.lang());
    let house = House::of(catalogue, city);
    let description = describe_house(lang, &house, &catalogue.vocabulary);
    let size = catalogue
        .size_class(city)
        .map(|class| words(catalogue.vocabulary.size_label(class)));
    let state = words(catalogue.vocabulary.label(city.state));
    let counts = middle_dots([
        counted(lang, RecordKind::Project, catalogue.projects_in(city).count()),
        site.words().record.of_instruments(house.instruments.len()),
    ]);
    let honour = house
        .honour
        .map_or("", |honour| site.words().lists.honour(honour))
        .to_owned();
    let anchor = site.city(city);
    let meta: Vec<_> = size.into_iter().chain([state]).collect();
    view! {
        <CityCard
            house
            description
            name=mark(city_name(lang, city))
            lang=anchor.lang
            href=anchor.href
            meta
            honour
            summary=mark(detail.of(&city.summary))
            counts
        />
    }
    .into_any()
}

/// A project with its places, its time and its windows.
#[must_use]
pub(super) fn project_card(site: &Site, project: &Project, mark: Marking<'_>, detail: Detail) -> AnyView {
    let (catalogue, lang) = (site.catalogue(), site.lang());
    let cities = project
        .cities
        .iter()
        .filter_map(|id| catalogue.cities.get(id.as_str()))
        .map(|city| site.city(city));
    let period = period_in_words(lang, project.period).map(words);
    let topic = |topic: &Topic| site.shared(RecordKind::Project, Facet::Topic, *topic, topic.id());
    let used: Vec<_> = project
        .instruments
        .iter()
        .map(|&kind| catalogue.vocabulary.label(kind))
        .collect();
    let label = [site.words().record.instruments, ": ", &used.join(", ")].concat();
    let meta: Vec<_> = cities.chain(period).collect();
    let topics: Vec<_> = project.topics.iter().map(topic).collect();
    view! {
        <ProjectCard
            name=mark(&project.title)
            href=site.links.record(RecordKind::Project, project.id.as_str())
            meta
            summary=mark(detail.of(&project.summary))
            topics
            instruments=project.instruments.clone()
            instruments_label=label
        />
    }
    .into_any()
}

/// A programme.
#[must_use]
pub(super) fn programme_card(site: &Site, programme: &Programme, mark: Marking<'_>) -> AnyView {
    let (catalogue, lang) = (site.catalogue(), site.lang());
    let kind = words(catalogue.vocabulary.label(programme.kind));
    let period = period_in_words(lang, programme.period).map(words);
    let counts = middle_dots([
        counted(
            lang,
            RecordKind::City,
            catalogue.cities_of_programme(programme).count(),
        ),
        counted(
            lang,
            RecordKind::Project,
            catalogue.projects_of_programme(programme).count(),
        ),
    ]);
    let meta: Vec<_> = [kind].into_iter().chain(period).collect();
    view! {
        <ProgrammeCard
            name=mark(&programme.title)
            href=site.links.record(RecordKind::Programme, programme.id.as_str())
            meta
            summary=mark(&programme.summary)
            counts
        />
    }
    .into_any()
}

/// A theme.
#[must_use]
pub(super) fn theme_item(site: &Site, theme: &Theme, mark: Marking<'_>) -> AnyView {
    let catalogue = site.catalogue();
    let kind = words(catalogue.vocabulary.label(theme.kind));
    let programme = catalogue
        .programmes
        .get(theme.programme.as_str())
        .map(|programme| site.programme(programme));
    let counts = counted(
        site.lang(),
        RecordKind::Project,
        catalogue.projects_of_theme(theme).count(),
    );
    let meta: Vec<_> = [kind].into_iter().chain(programme).collect();
    view! {
        <ThemeItem
            name=mark(&theme.title)
            href=site.links.record(RecordKind::Theme, theme.id.as_str())
            meta
            summary=mark(&theme.summary)
            counts
        />
    }
    .into_any()
}

/// An event at the precision that is known.
#[must_use]
pub(super) fn event_item(site: &Site, event: &Event, mark: Marking<'_>, detail: Detail) -> AnyView {
    let catalogue = site.catalogue();
    let format = words(catalogue.vocabulary.label(event.format));
    let place = event.place.clone().map(|place| Anchor {
        lang: site.german(),
        ..words(place)
    });
    let programme = catalogue
        .programmes
        .get(event.programme.as_str())
        .map(|programme| site.programme(programme));
    let status = event
        .status
        .map_or("", |status| catalogue.vocabulary.label(status))
        .to_owned();
    let meta: Vec<_> = [format].into_iter().chain(place).chain(programme).collect();
    view! {
        <EventItem
            date=super::dates::event_date(site.lang(), event)
            name=mark(&event.title)
            href=site.links.record(RecordKind::Event, event.id.as_str())
            meta
            status
            summary=event.summary.as_deref().map(|summary| mark(detail.of(summary))).unwrap_or_default()
        />
    }
    .into_any()
}

/// A source with the number of records that cite it.
#[must_use]
pub(super) fn source_item(site: &Site, evidence: &Evidence, source: &Source, mark: Marking<'_>) -> AnyView {
    let publisher = Anchor {
        lang: site.german(),
        ..words(&source.publisher)
    };
    let published = source
        .published
        .map(|date| words(day_in_words(site.lang(), date)));
    let cited = site.catalogue().records_citing(Some(evidence), &source.id).len();
    let meta: Vec<_> = [publisher].into_iter().chain(published).collect();
    view! {
        <SourceItem
            name=mark(&source.title)
            lang=site.german()
            href=site.links.record(RecordKind::Source, source.id.as_str())
            meta
            note=source.note.clone().unwrap_or_default()
            counts=site.words().record.cited_times(cited)
        />
    }
    .into_any()
}
