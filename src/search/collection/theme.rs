//! The index of the themes.

use super::values::{builder, topics_of};
use crate::catalogue::{Catalogue, Project, RecordKind, Theme};
use crate::search::index::{Document, Field, Index};
use crate::view_state::{Facet, Sort};

const FACETS: [Facet; 3] = [Facet::Programme, Facet::Topic, Facet::Kind];

const SORTS: [Sort; 4] = [
    Sort::Name,
    Sort::NameReversed,
    Sort::MostProjects,
    Sort::FewestProjects,
];

/// All themes. Projects of the themes below one are its projects too.
pub(in crate::search) fn themes(catalogue: &Catalogue) -> Index {
    let mut builder = builder(catalogue, RecordKind::Theme, catalogue.themes.len(), &FACETS);
    for theme in &catalogue.themes {
        let projects = projects_below(catalogue, theme);
        builder.document(Document {
            name: &theme.title,
            projects: u32::try_from(projects.len()).unwrap_or(u32::MAX),
            ..Document::default()
        });
        builder.values(Facet::Programme, std::iter::once(theme.programme.as_str()));
        builder.values(Facet::Kind, std::iter::once(theme.kind.id()));
        topics_of(&mut builder, projects.into_iter());
        for name in &theme.earlier_names {
            builder.text(Field::Title, name);
        }
        if let Some(programme) = catalogue.programmes.get(theme.programme.as_str()) {
            builder.text(Field::Programme, &programme.title);
        }
        builder.text(Field::Label, catalogue.vocabulary.label(theme.kind));
        builder.text(Field::Text, &theme.summary);
    }
    builder.finish(&SORTS)
}

/// The projects of a theme and of the themes below it, each once.
fn projects_below<'a>(catalogue: &'a Catalogue, theme: &Theme) -> Vec<&'a Project> {
    let below = |project: &&Project| {
        super::values::themes_with_parents(catalogue, &project.themes).any(|above| above.id == theme.id)
    };
    catalogue.projects.iter().filter(below).collect()
}
