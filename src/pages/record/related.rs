//! Related records that say why they are related (vis-20).

use leptos::prelude::*;

use crate::{
    catalogue::{City, Project},
    charts::glyph::House,
    components::{PageSection, RelatedItem, RelatedList},
    pages::Site,
    search::{Reason, related_cities, related_projects},
};

/// How many related records a page shows.
const SHOWN: usize = 4;

/// Cities related to a city.
pub fn of_city(site: &Site, city: &City) -> Option<AnyView> {
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
pub fn of_project(site: &Site, project: &Project) -> Option<AnyView> {
    let items = related_projects(site.catalogue(), project, SHOWN)
        .into_iter()
        .map(|related| {
            let anchor = site.project(related.record);
            let reason = reasons(site, &related.reasons);
            RelatedItem { house: None, title: anchor.text, lang: anchor.lang, href: anchor.href, reason }
        })
        .collect();
    section(site, items)
}

fn section(site: &Site, items: Vec<RelatedItem>) -> Option<AnyView> {
    let title = site.words().record.related;
    (!items.is_empty())
        .then(|| view! { <PageSection id="related" title><RelatedList items/></PageSection> }.into_any())
}

fn reasons(_site: &Site, _reasons: &[Reason]) -> String {
    String::new()
}
