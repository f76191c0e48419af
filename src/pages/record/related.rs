//! Related records that say why they are related (vis-20).

use leptos::prelude::*;

use crate::{
    catalogue::{City, Project},
    charts::glyph::House,
    components::{PageSection, RelatedItem, RelatedList},
    locale::number,
    pages::Site,
    search::{Bond, related_cities, related_projects},
};

/// How many related records a page shows.
const SHOWN: usize = 4;

/// Cities related to a city.
pub(super) fn of_city(site: &Site, city: &City) -> Option<AnyView> {
    let catalogue = site.catalogue();
    let items = related_cities(catalogue, city, SHOWN)
        .into_iter()
        .map(|related| {
            let anchor = site.city(related.record);
            RelatedItem {
                house: Some(House::of(catalogue, related.record)),
                title: anchor.text,
                lang: anchor.lang,
                href: anchor.href,
                reason: reasons(site, &related.reasons),
            }
        })
        .collect();
    section(site, items)
}

/// Projects related to a project.
pub(super) fn of_project(site: &Site, project: &Project) -> Option<AnyView> {
    let items = related_projects(site.catalogue(), project, SHOWN)
        .into_iter()
        .map(|related| {
            let anchor = site.project(related.record);
            let reason = reasons(site, &related.reasons);
            RelatedItem {
                house: None,
                title: anchor.text,
                lang: anchor.lang,
                href: anchor.href,
                reason,
            }
        })
        .collect();
    section(site, items)
}

fn section(site: &Site, items: Vec<RelatedItem>) -> Option<AnyView> {
    let title = site.words().record.related;
    (!items.is_empty())
        .then(|| view! { <PageSection id="related" title><RelatedList items/></PageSection> }.into_any())
}

/// Why two records are related, the weightiest reason first.
fn reasons(site: &Site, bonds: &[Bond<'_>]) -> String {
    let first = |text: String| {
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |letter| {
            letter.to_uppercase().chain(letters).collect()
        })
    };
    first(
        bonds
            .iter()
            .map(|bond| reason(site, bond))
            .collect::<Vec<_>>()
            .join(" · "),
    )
}

fn reason(site: &Site, bond: &Bond<'_>) -> String {
    let (words, vocabulary) = (&site.words().record, &site.catalogue().vocabulary);
    let listed = |labels: Vec<&str>| labels.join(", ");
    let (before, after) = match bond {
        Bond::Theme(theme) => (words.bond_theme, theme.title.clone()),
        Bond::Actor(name) => (words.bond_actor, (*name).to_owned()),
        Bond::Topics(topics) => (
            words.bond_topics,
            listed(topics.iter().map(|&topic| vocabulary.label(topic)).collect()),
        ),
        Bond::Instruments(kinds) => (
            words.bond_instruments,
            listed(kinds.iter().map(|&kind| vocabulary.label(kind)).collect()),
        ),
        Bond::Programme(programme) => (words.bond_programme, programme.title.clone()),
        Bond::City(city) => (words.bond_city, site.city(city).text),
        Bond::Size(_) => return words.bond_size.to_owned(),
        Bond::Near(km) => return [&number(site.lang(), u64::from(*km)), " ", words.bond_near].concat(),
    };
    [before, " ", &after].concat()
}
