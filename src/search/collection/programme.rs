//! The index of the programmes.

use super::values::{began, builder, city_words, phases, topics_of};
use crate::catalogue::{Catalogue, Programme, RecordKind};
use crate::search::index::{Builder, Document, Field, Index};
use crate::view_state::{Facet, Sort};

const FACETS: [Facet; 4] = [Facet::State, Facet::Topic, Facet::Period, Facet::Kind];

const SORTS: [Sort; 6] = [
    Sort::Name,
    Sort::NameReversed,
    Sort::Newest,
    Sort::Oldest,
    Sort::MostProjects,
    Sort::FewestProjects,
];

/// All programmes.
pub(in crate::search) fn programmes(catalogue: &Catalogue) -> Index {
    let size = catalogue.programmes.len();
    let mut builder = builder(catalogue, RecordKind::Programme, size, &FACETS);
    for programme in &catalogue.programmes {
        let projects = catalogue.projects_of_programme(programme).count();
        builder.document(Document {
            name: &programme.title,
            size: None,
            began: began(&programme.period),
            projects: u32::try_from(projects).unwrap_or(u32::MAX),
        });
        builder.values(Facet::Kind, std::iter::once(programme.kind.id()));
        builder.values(Facet::Period, phases(programme.period));
        let cities = catalogue.cities_of_programme(programme);
        builder.values(Facet::State, cities.map(|city| city.state.id()));
        topics_of(&mut builder, catalogue.projects_of_programme(programme));
        texts(&mut builder, catalogue, programme);
    }
    builder.finish(&SORTS)
}

fn texts(builder: &mut Builder, catalogue: &Catalogue, programme: &Programme) {
    builder.text(Field::Label, catalogue.vocabulary.label(programme.kind));
    for city in catalogue.cities_of_programme(programme) {
        city_words(builder, catalogue, city);
    }
    for theme in catalogue
        .themes
        .iter()
        .filter(|theme| theme.programme == programme.id)
    {
        builder.text(Field::Label, &theme.title);
    }
    for organiser in &programme.organisers {
        builder.text(Field::Actor, organiser);
    }
    builder.text(Field::Text, &programme.summary);
    for figure in &programme.figures {
        builder.text(Field::Text, &figure.label);
    }
    for section in &programme.sections {
        builder.text(Field::Text, &section.title);
        for item in &section.items {
            builder.text(Field::Text, item.title.as_deref().unwrap_or_default());
            builder.text(Field::Text, &item.text);
        }
    }
}
