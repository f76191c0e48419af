//! What a list shows now: the view state of the address and the engine's answer to it.

use std::sync::Arc;

use leptos::prelude::*;

use super::facets::{self, FacetData};
use crate::{
    catalogue::RecordKind,
    pages::Site,
    search::{Answer, Scratch},
    view_state::{Ignored, Parsed, ViewState},
};

/// View state and answer of one moment.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ListView {
    /// What the address asks for.
    pub state: ViewState,
    /// What the address held beyond that.
    pub ignored: Vec<Ignored>,
    /// Hits and counts.
    pub answer: Answer,
    /// What the panel offers.
    pub facets: Vec<FacetData>,
    /// All facets and values by name, in their order: equal for panels with the same values in the same places.
    pub shape: String,
}

/// Follows the address. The engine's scratch space is kept, so that typing does not allocate it anew.
#[must_use]
pub(super) fn current(site: &Site, kind: RecordKind) -> Memo<Arc<ListView>> {
    let site = site.clone();
    let scratch = StoredValue::new(Scratch::default());
    // Which values any record of the list has never changes; asking once keeps every value at its place.
    let all = site
        .collection
        .engine
        .answer(kind, &ViewState::default(), &mut Scratch::default());
    Memo::new(move |_| {
        let engine = &site.collection.engine;
        let parse = |query: &String| ViewState::from_query(query, &engine.known(kind));
        let Parsed { state, ignored } = site.query.with(parse);
        let answer = scratch.try_update_value(|scratch| engine.answer(kind, &state, scratch));
        let answer = answer.unwrap_or_default();
        let facets = facets::facets(&site, kind, &state, &answer.facets, &all.facets);
        Arc::new(ListView {
            shape: facets::shape_of(&facets),
            facets,
            answer,
            state,
            ignored,
        })
    })
}
