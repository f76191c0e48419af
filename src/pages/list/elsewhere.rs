//! What the words searched for find in the other lists: who looks for a city among the projects is shown the way.

use leptos::prelude::*;

use crate::{
    catalogue::RecordKind, locale::counted, pages::Site, route::Route, search::Scratch, view_state::ViewState,
};

/// The lists that are worth a hint.
const KINDS: [RecordKind; 5] = [
    RecordKind::City,
    RecordKind::Project,
    RecordKind::Programme,
    RecordKind::Theme,
    RecordKind::Event,
];

/// One line with the other lists that have hits for the words; nothing without words.
#[must_use]
pub(super) fn line(site: &Site, kind: RecordKind, text: &str) -> Option<AnyView> {
    let state = ViewState::default().with_text(text.trim_end());
    if state.shows_all() {
        return None;
    }
    let mut scratch = Scratch::default();
    let mut links = Vec::new();
    for other in KINDS.into_iter().filter(|other| *other != kind) {
        let hits = site.collection.engine.answer(other, &state, &mut scratch).total();
        if hits > 0 {
            let href = site.links.with_state(&Route::List(other), &state);
            let words = counted(site.lang(), other, hits);
            links.push(view! { <li><a href=href>{words}</a></li> });
        }
    }
    let label = site.words().lists.elsewhere;
    (!links.is_empty()).then(|| {
        view! { <div class="elsewhere"><span>{label}</span> <ul role="list">{links}</ul></div> }.into_any()
    })
}
