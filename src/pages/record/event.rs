//! The page of an event, at the precision that is known.

use leptos::prelude::*;

use super::{Citations, fact, fact_or_gap, foot, side, trail, values};
use crate::{
    catalogue::{Event, EventFormat, EventStatus, RecordKind},
    components::{
        Anchor, Cards, CardsLook, Fact, FactValue, PageHead, PageSection, RecordLayout, SourceMarks,
    },
    locale::{day_in_words, period_in_words, time_in_words},
    pages::{Site, anchors::words, cards, detail::Detail},
    view_state::Facet,
};

pub(super) fn page(site: &Site, event: &Event) -> AnyView {
    let mut citations = Citations::new(site);
    let record = &site.words().record;
    let format = site.catalogue().vocabulary.label(event.format);
    let kicker = [format, " · ", &day_in_words(site.lang(), event.start)].concat();
    let marks = citations.marks(&event.sources);
    let summary = event
        .summary
        .clone()
        .unwrap_or_else(|| record.no_summary.to_owned());
    let side = side(site, facts(site, event));
    let opening = view! { <p class="summary">{summary} <SourceMarks marks/></p> }.into_any();
    let text = view! {
        {parts(site, event)}
        {foot(site, event, citations)}
    };
    let text = text.into_any();
    let body = view! {
        {trail(site, RecordKind::Event)}
        <PageHead title=event.title.clone() kicker/>
        <RecordLayout opening side side_label=record.facts>{text}</RecordLayout>
    };
    body.into_any()
}

fn facts(site: &Site, event: &Event) -> Vec<Fact> {
    let (catalogue, record, lang) = (site.catalogue(), &site.words().record, site.lang());
    let period = crate::catalogue::Period {
        start: Some(event.start),
        end: event.end,
    };
    let date = match event.end {
        Some(_) => period_in_words(lang, period),
        None => Some(day_in_words(lang, event.start)),
    };
    let format = site.shared(
        RecordKind::Event,
        Facet::Format,
        event.format,
        EventFormat::id(event.format),
    );
    let programme = catalogue
        .programmes
        .get(event.programme.as_str())
        .map(|programme| site.programme(programme));
    let place = event.place.clone().map(|place| Anchor {
        lang: site.german(),
        ..words(place)
    });
    let city = |id: &crate::catalogue::CityId| catalogue.cities.get(id.as_str()).map(|city| site.city(city));
    let themes = event
        .themes
        .iter()
        .filter_map(|id| catalogue.themes.get(id.as_str()));
    let other =
        |id: &crate::catalogue::EventId| catalogue.events.get(id.as_str()).map(|event| site.event(event));
    [
        fact(record.date, values(date.map(words))),
        fact(
            record.time,
            values(event.time.as_deref().map(|time| words(time_in_words(lang, time)))),
        ),
        fact(record.format, values([format])),
        Some(status(site, event)),
        fact(record.programme, values(programme)),
        Some(fact_or_gap(record, record.place, values(place))),
        event.online.then(|| Fact {
            term: record.online.to_owned(),
            values: values([words(record.yes)]),
        }),
        fact(record.host, values(event.host.as_ref().and_then(city))),
        fact(
            record.cities_concerned,
            values(event.cities.iter().filter_map(city)),
        ),
        fact(record.themes, values(themes.map(|theme| site.theme(theme)))),
        fact(
            record.programme_year,
            values(event.programme_year.map(|year| words(year.to_string()))),
        ),
        fact(
            record.part_of_event,
            values(event.part_of.as_ref().and_then(other)),
        ),
        fact(
            record.instead_of,
            values(
                catalogue
                    .replaced_by_event(event)
                    .into_iter()
                    .map(|event| site.event(event)),
            ),
        ),
        fact(
            record.replaced_by,
            values(event.replaced_by.as_ref().and_then(other)),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn status(site: &Site, event: &Event) -> Fact {
    let record = &site.words().record;
    let value = match event.status {
        Some(status) => {
            let anchor = site.shared(RecordKind::Event, Facet::Status, status, EventStatus::id(status));
            let term = site.catalogue().vocabulary.term(status);
            let note = term.and_then(|term| term.description.clone()).unwrap_or_default();
            FactValue {
                anchor,
                note,
                ..FactValue::default()
            }
        }
        None => FactValue::from(words(record.status_unknown)),
    };
    Fact {
        term: record.status.to_owned(),
        values: vec![value],
    }
}

fn parts(site: &Site, event: &Event) -> Option<AnyView> {
    let parts = site.catalogue().parts_of_event(event);
    let detail = Detail::among(parts.len());
    let item = |part| cards::event_item(site, part, &cards::unmarked, detail);
    let items: Vec<_> = parts.into_iter().map(item).collect();
    let title = site.words().record.event_parts;
    (!items.is_empty()).then(|| {
        view! { <PageSection id="parts" title><Cards look=CardsLook::Rows>{items}</Cards></PageSection> }
            .into_any()
    })
}
