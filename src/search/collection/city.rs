//! The index of the cities.

use super::values::{began, builder, phases, themes_with_parents, topics_of};
use crate::catalogue::{Catalogue, City, Date, Period, Project, Record, RecordKind, SizeClass};
use crate::search::index::{Builder, Document, Field, Index};
use crate::view_state::{Facet, Sort};

const FACETS: [Facet; 10] = [
    Facet::State,
    Facet::Size,
    Facet::Programme,
    Facet::Role,
    Facet::Topic,
    Facet::Instrument,
    Facet::Theme,
    Facet::Period,
    Facet::Actor,
    Facet::Kind,
];

const SORTS: [Sort; 6] = [
    Sort::Name,
    Sort::NameReversed,
    Sort::Largest,
    Sort::Smallest,
    Sort::MostProjects,
    Sort::FewestProjects,
];

/// All cities.
pub(in crate::search) fn cities(catalogue: &Catalogue) -> Index {
    let mut builder = builder(catalogue, RecordKind::City, catalogue.cities.len(), &FACETS);
    for city in &catalogue.cities {
        let projects: Vec<&Project> = catalogue.projects_in(city).collect();
        builder.document(Document {
            name: &city.name,
            size: city.population.as_ref().map(|population| population.value),
            began: projects.iter().filter_map(|project| began(&project.period)).min(),
            projects: u32::try_from(projects.len()).unwrap_or(u32::MAX),
        });
        values(&mut builder, catalogue, city, &projects);
        texts(&mut builder, catalogue, city, &projects);
    }
    builder.finish(&SORTS)
}

fn values(builder: &mut Builder, catalogue: &Catalogue, city: &City, projects: &[&Project]) {
    let each = || projects.iter().copied();
    let size = catalogue.size_class(city);
    builder.values(Facet::State, std::iter::once(city.state.id()));
    builder.values(Facet::Size, size.into_iter().map(SizeClass::id));
    builder.values(Facet::Kind, std::iter::once(city.kind.id()));
    builder.values(
        Facet::Programme,
        city.memberships.iter().map(|m| m.programme.as_str()),
    );
    builder.values(Facet::Role, city.memberships.iter().map(|m| m.role.id()));
    topics_of(builder, each());
    let instruments = each().flat_map(|project| &project.instruments);
    builder.values(Facet::Instrument, instruments.map(|instrument| instrument.id()));
    let themes = each().flat_map(|project| themes_with_parents(catalogue, &project.themes));
    builder.values(Facet::Theme, themes.map(Record::id));
    let actors = each().flat_map(|project| &project.actors);
    builder.values(Facet::Actor, actors.map(|actor| actor.kind.id()));
    let memberships = city.memberships.iter().map(|membership| Period {
        start: membership.year.map(Date::Year),
        end: None,
    });
    let periods = each().map(|project| project.period).chain(memberships);
    builder.values(Facet::Period, periods.flat_map(phases));
}

fn texts(builder: &mut Builder, catalogue: &Catalogue, city: &City, projects: &[&Project]) {
    let words = &catalogue.vocabulary;
    builder.text(Field::Title, &city.name_en);
    builder.text(Field::Label, words.label(city.state));
    builder.text(Field::Label, words.label(city.kind));
    if let Some(size) = catalogue.size_class(city) {
        builder.text(Field::Label, words.size_label(size));
    }
    if let Some(whole) = city
        .part_of
        .as_ref()
        .and_then(|id| catalogue.cities.get(id.as_str()))
    {
        builder.text(Field::City, &whole.name);
    }
    for membership in &city.memberships {
        if let Some(programme) = catalogue.programmes.get(membership.programme.as_str()) {
            builder.text(Field::Programme, &programme.title);
        }
        builder.text(Field::Label, words.label(membership.role));
        builder.text(Field::Text, membership.note.as_deref().unwrap_or_default());
    }
    for project in projects {
        builder.text(Field::Text, &project.title);
        for &topic in &project.topics {
            builder.text(Field::Label, words.label(topic));
        }
        for actor in &project.actors {
            builder.text(Field::Actor, &actor.name);
        }
    }
    builder.text(Field::Text, &city.summary);
}
