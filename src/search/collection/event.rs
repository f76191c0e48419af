//! The index of the events.

use super::values::{began, builder, city_words, phases, themes_with_parents};
use crate::catalogue::{Catalogue, City, Event, Period, Record, RecordKind};
use crate::search::index::{Builder, Document, Field, Index};
use crate::view_state::{Facet, Sort};

const FACETS: [Facet; 7] = [
    Facet::State,
    Facet::City,
    Facet::Programme,
    Facet::Theme,
    Facet::Period,
    Facet::Format,
    Facet::Status,
];

const SORTS: [Sort; 4] = [Sort::Newest, Sort::Oldest, Sort::Name, Sort::NameReversed];

/// All events. The city where one took place counts like those it concerns.
pub(in crate::search) fn events(catalogue: &Catalogue) -> Index {
    let mut builder = builder(catalogue, RecordKind::Event, catalogue.events.len(), &FACETS);
    for event in &catalogue.events {
        let cities = event.host.iter().chain(&event.cities);
        let cities: Vec<&City> = cities
            .filter_map(|id| catalogue.cities.get(id.as_str()))
            .collect();
        let period = Period {
            start: Some(event.start),
            end: event.end,
        };
        builder.document(Document {
            name: &event.title,
            began: began(&period),
            ..Document::default()
        });
        builder.values(Facet::State, cities.iter().map(|city| city.state.id()));
        builder.values(Facet::City, cities.iter().map(|city| city.id()));
        builder.values(Facet::Programme, std::iter::once(event.programme.as_str()));
        let themes = themes_with_parents(catalogue, &event.themes);
        builder.values(Facet::Theme, themes.map(Record::id));
        builder.values(Facet::Period, phases(period));
        builder.values(Facet::Format, std::iter::once(event.format.id()));
        builder.values(Facet::Status, event.status.iter().map(|status| status.id()));
        texts(&mut builder, catalogue, event, &cities);
    }
    builder.finish(&SORTS)
}

fn texts(builder: &mut Builder, catalogue: &Catalogue, event: &Event, cities: &[&City]) {
    let words = &catalogue.vocabulary;
    builder.text(Field::City, event.place.as_deref().unwrap_or_default());
    for city in cities {
        city_words(builder, catalogue, city);
    }
    if let Some(programme) = catalogue.programmes.get(event.programme.as_str()) {
        builder.text(Field::Programme, &programme.title);
    }
    for theme in themes_with_parents(catalogue, &event.themes) {
        builder.text(Field::Label, &theme.title);
    }
    builder.text(Field::Label, words.label(event.format));
    if let Some(status) = event.status {
        builder.text(Field::Label, words.label(status));
    }
    builder.text(Field::Text, event.summary.as_deref().unwrap_or_default());
}
