//! No hits: names the one filter whose removal helps most, and how many hits that gives (vis-8).

use leptos::prelude::*;

use super::sentence;
use crate::{
    catalogue::RecordKind,
    components::{Anchor, EmptyState},
    locale::{counted, facet_name},
    pages::{Site, labels},
    route::Route,
    search::Scratch,
    view_state::{Removal, ViewState},
};

/// What a list without hits says.
#[must_use]
pub(super) fn empty(site: &Site, kind: RecordKind, state: &ViewState) -> AnyView {
    let words = &site.words().lists;
    let relief = site
        .collection
        .engine
        .relief(kind, state, &mut Scratch::default());
    let text = if relief.is_some() { words.relief_before } else { "" };
    let cure = relief.map(|relief| {
        let hits = counted(
            site.lang(),
            kind,
            usize::try_from(relief.hits).unwrap_or(usize::MAX),
        );
        let text = [
            &removed(site, kind, state, &relief.removal),
            ", ",
            words.relief_gives,
            " ",
            &hits,
        ]
        .concat();
        Anchor::new(
            text,
            site.links
                .with_state(&Route::List(kind), &state.without(&relief.removal)),
        )
    });
    let clear = sentence::clear(site, kind, state);
    view! { <EmptyState title=words.no_hits text cure clear/> }.into_any()
}

fn removed(site: &Site, kind: RecordKind, state: &ViewState, removal: &Removal) -> String {
    match removal {
        Removal::Value(facet, value) => {
            let label = labels::facet_value(site.catalogue(), site.lang(), kind, *facet, value.as_str());
            [facet_name(site.lang(), *facet), ": ", &label].concat()
        }
        Removal::Facet(facet) => facet_name(site.lang(), *facet).to_owned(),
        Removal::Text => {
            let (open, close) = site.words().lists.quotes;
            [open, state.text().trim_end(), close].concat()
        }
    }
}
