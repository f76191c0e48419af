//! Names in the search text, offered as what they are: a facet value, or a record.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    catalogue::RecordKind,
    components::{Segment, Suggestion, Suggestions},
    locale::facet_name,
    pages::{Site, labels},
    route::Route,
    search::{Scratch, Target},
    view_state::ViewState,
};

/// How many are offered at once.
const OFFERED: usize = 5;

/// What the search text of a state names, while one types.
#[must_use]
pub(super) fn suggestions(site: &Site, kind: RecordKind, state: Signal<ViewState>) -> Suggestions {
    let label = site.words().lists.suggestions.to_owned();
    let scratch = StoredValue::new(Scratch::default());
    let site = site.clone();
    let offered = Memo::new(move |_| {
        let state = state.get();
        let engine = &site.collection.engine;
        let found = scratch.try_update_value(|scratch| engine.suggest(kind, &state, OFFERED, scratch));
        let found = found.unwrap_or_default().into_iter();
        found
            .filter_map(|found| offer(&site, kind, &state, &found))
            .collect::<Vec<_>>()
    });
    Suggestions {
        label,
        offered: offered.into(),
    }
}

fn offer(
    site: &Site,
    kind: RecordKind,
    state: &ViewState,
    found: &crate::search::Suggestion,
) -> Option<Suggestion> {
    let marker = site.collection.engine.marker(kind, state.text());
    let (text, sort_of_thing, href) = match &found.target {
        Target::Facet(facet, value) => {
            let label = labels::facet_value(site.catalogue(), site.lang(), kind, *facet, value.as_str());
            let next = state.with_text(&found.rest).with(*facet, value.as_str());
            let name = [
                facet_name(site.lang(), *facet),
                ", ",
                site.words().lists.as_filter,
            ]
            .concat();
            (label, name, site.links.with_state(&Route::List(kind), &next))
        }
        Target::Record(kind, id) => {
            let anchor = site.any(*kind, id)?;
            (
                anchor.text,
                site.catalogue().vocabulary.label(*kind).to_owned(),
                anchor.href,
            )
        }
    };
    let text: Vec<Segment> = super::hits::marked(&marker, &text);
    Some(Suggestion {
        text,
        kind: sort_of_thing,
        href,
    })
}

/// The state of a field whose text is not in the address yet.
#[must_use]
pub(super) fn state_of(typed: RwSignal<String>) -> Signal<ViewState> {
    Signal::derive(move || typed.with(|text| ViewState::default().with_text(text)))
}

/// The state of the list on screen.
#[must_use]
pub(super) fn state_on_screen(current: Memo<Arc<super::view::ListView>>) -> Signal<ViewState> {
    Signal::derive(move || current.with(|view| view.state.clone()))
}
