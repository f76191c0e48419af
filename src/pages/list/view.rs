//! What a list shows now: the view state of the address and the engine's answer to it.

use std::sync::Arc;

use leptos::prelude::*;

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
}

/// Follows the address. The engine's scratch space is kept, so that typing does not allocate it anew.
#[must_use]
pub(super) fn current(site: &Site, kind: RecordKind) -> Memo<Arc<ListView>> {
    let (query, collection) = (site.query, Arc::clone(&site.collection));
    let scratch = StoredValue::new(Scratch::default());
    Memo::new(move |_| {
        let engine = &collection.engine;
        let Parsed { state, ignored } = query.with(|query| ViewState::from_query(query, &engine.known(kind)));
        let answer = scratch.try_update_value(|scratch| engine.answer(kind, &state, scratch));
        Arc::new(ListView {
            answer: answer.unwrap_or_default(),
            state,
            ignored,
        })
    })
}
