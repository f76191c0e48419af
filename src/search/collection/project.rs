//! The index of the projects.

use super::values::{began, builder, city_words, phases, themes_with_parents};
use crate::catalogue::{Catalogue, City, ProgrammeId, Project, Record, RecordKind};
use crate::search::index::{Builder, Document, Field, Index};
use crate::view_state::{Facet, Sort};

const FACETS: [Facet; 10] = [
    Facet::State,
    Facet::Size,
    Facet::City,
    Facet::Programme,
    Facet::Role,
    Facet::Topic,
    Facet::Instrument,
    Facet::Theme,
    Facet::Period,
    Facet::Actor,
];

const SORTS: [Sort; 6] = [
    Sort::Name,
    Sort::NameReversed,
    Sort::Newest,
    Sort::Oldest,
    Sort::Largest,
    Sort::Smallest,
];

/// All projects. By size they stand by the largest of their cities.
pub(in crate::search) fn projects(catalogue: &Catalogue) -> Index {
    let mut builder = builder(catalogue, RecordKind::Project, catalogue.projects.len(), &FACETS);
    for project in &catalogue.projects {
        let cities: Vec<&City> = project
            .cities
            .iter()
            .filter_map(|id| catalogue.cities.get(id.as_str()))
            .collect();
        builder.document(Document {
            name: &project.title,
            size: cities
                .iter()
                .filter_map(|city| Some(city.population.as_ref()?.value))
                .max(),
            began: began(&project.period),
            projects: 1,
        });
        values(&mut builder, catalogue, project, &cities);
        texts(&mut builder, catalogue, project, &cities);
    }
    builder.finish(&SORTS)
}

fn values(builder: &mut Builder, catalogue: &Catalogue, project: &Project, cities: &[&City]) {
    let each = || cities.iter().copied();
    builder.values(Facet::State, each().map(|city| city.state.id()));
    let sizes = each().map(|city| {
        catalogue
            .size_class(city)
            .map_or(Facet::Size.gap(), |size| size.id())
    });
    builder.values(Facet::Size, sizes);
    builder.values(Facet::City, each().map(Record::id));
    builder.values(
        Facet::Programme,
        project.programmes.iter().map(ProgrammeId::as_str),
    );
    let memberships = each().flat_map(|city| &city.memberships);
    builder.values(Facet::Role, memberships.map(|membership| membership.role.id()));
    builder.values(Facet::Topic, project.topics.iter().map(|topic| topic.id()));
    builder.values(
        Facet::Instrument,
        project.instruments.iter().map(|instrument| instrument.id()),
    );
    let themes = themes_with_parents(catalogue, &project.themes);
    builder.values(Facet::Theme, themes.map(Record::id));
    builder.values(Facet::Period, phases(project.period));
    builder.values(Facet::Actor, project.actors.iter().map(|actor| actor.kind.id()));
}

fn texts(builder: &mut Builder, catalogue: &Catalogue, project: &Project, cities: &[&City]) {
    let words = &catalogue.vocabulary;
    for city in cities {
        city_words(builder, catalogue, city);
    }
    for id in &project.programmes {
        if let Some(programme) = catalogue.programmes.get(id.as_str()) {
            builder.text(Field::Programme, &programme.title);
        }
    }
    for theme in themes_with_parents(catalogue, &project.themes) {
        builder.text(Field::Label, &theme.title);
    }
    for &topic in &project.topics {
        builder.text(Field::Label, words.label(topic));
    }
    for &instrument in &project.instruments {
        builder.text(Field::Label, words.label(instrument));
    }
    for actor in &project.actors {
        builder.text(Field::Actor, &actor.name);
    }
    builder.text(Field::Text, project.form.as_deref().unwrap_or_default());
    builder.text(Field::Text, &project.summary);
}
