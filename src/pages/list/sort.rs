//! The orders of a list.

use crate::{
    catalogue::RecordKind,
    components::Choice,
    pages::Site,
    route::Route,
    view_state::{Sort, ViewState},
};

/// Orders that an address may ask for, but that would only crowd the row.
const RARE: [Sort; 2] = [Sort::NameReversed, Sort::FewestProjects];

/// The orders that the list can stand in, the usual one first.
#[must_use]
pub(super) fn choices(site: &Site, kind: RecordKind, state: &ViewState) -> Vec<Choice> {
    let offered = site.collection.engine.sorts(kind, state);
    let usual = offered.first().copied();
    let is_shown = |sort: &Sort| !RARE.contains(sort) || state.sort() == Some(*sort);
    let current = state.sort().filter(|sort| offered.contains(sort)).or(usual);
    let choice = |sort: Sort| {
        let next = state.with_sort(Some(sort).filter(|sort| Some(*sort) != usual));
        Choice {
            text: name(site, sort).to_owned(),
            href: site.links.with_state(&Route::List(kind), &next),
            current: current == Some(sort),
        }
    };
    offered.iter().copied().filter(is_shown).map(choice).collect()
}

fn name(site: &Site, sort: Sort) -> &'static str {
    let words = &site.words().lists;
    match sort {
        Sort::Relevance => words.sort_relevance,
        Sort::Name => words.sort_name,
        Sort::NameReversed => words.sort_name_reversed,
        Sort::Largest => words.sort_size,
        Sort::Smallest => words.sort_size_up,
        Sort::Newest => words.sort_newest,
        Sort::Oldest => words.sort_oldest,
        Sort::MostProjects => words.sort_projects,
        Sort::FewestProjects => words.sort_fewest,
    }
}
