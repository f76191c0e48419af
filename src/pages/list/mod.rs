//! A list of records with its facets: one address, one sentence, the hits (vis-1 to vis-4, vis-8, vis-9).

mod elsewhere;
mod empty;
mod facets;
pub(super) mod field;
mod hits;
pub(super) mod ignored;
mod panel;
mod sentence;
mod sort;
mod suggestions;
mod view;

use std::sync::Arc;

use leptos::{ev, prelude::*};

use super::{Site, Step};
use crate::{
    browser,
    catalogue::RecordKind,
    components::{FindLayout, IgnoredNotice, PageHead, ResultSentence, SearchLook, SortControl},
    locale::Words,
    search::Scratch,
    view_state::ViewState,
};
use view::ListView;

/// Id of the hits, from the component that frames them.
const HITS: &str = "hits";

/// The page of a list.
pub(super) fn page(site: &Site, kind: RecordKind) -> AnyView {
    let title = title(site.words(), kind);
    let current = view::current(site, kind);
    announce(site, kind, current);
    let panel = panel::panel(site, kind, current);
    let heading = site.words().lists.hits;
    let (above, hits) = (above_hits(site, kind, current), hits::hits(site, kind, current));
    let narrowed = current.with_untracked(|view| !view.state.shows_all());
    let step = site.step;
    let on_click = Callback::new(move |event: ev::MouseEvent| {
        browser::answer_click(&event, move |address| step.run(Step::Look(address)));
    });
    let body = view! {
        <PageHead title/>
        {field::list_field(site, kind, SearchLook::Plain, current)}
        <FindLayout facets=panel heading on_click narrowed>
            {above} {hits}
        </FindLayout>
    };
    body.into_any()
}

/// What the list of a kind is called.
pub(super) const fn title(words: &Words, kind: RecordKind) -> &'static str {
    let shell = &words.shell;
    match kind {
        RecordKind::City => shell.cities,
        RecordKind::Project => shell.projects,
        RecordKind::Programme => shell.programmes,
        RecordKind::Theme => shell.themes,
        RecordKind::Event => shell.events,
        RecordKind::Source => shell.sources,
    }
}

/// The title of a list as its address shows it: the sentence where it is narrowed.
pub(super) fn title_as_shown(site: &Site, kind: RecordKind) -> String {
    let engine = &site.collection.engine;
    let state = site
        .query
        .with_untracked(|query| ViewState::from_query(query, &engine.known(kind)).state);
    if state.shows_all() {
        return title(site.words(), kind).to_owned();
    }
    let hits = engine.answer(kind, &state, &mut Scratch::default()).total();
    sentence::spoken(&sentence::sentence(site, kind, &state, hits))
}

/// Sentence, what the address held beyond it, and the orders.
fn above_hits(site: &Site, kind: RecordKind, current: Memo<Arc<ListView>>) -> AnyView {
    let site = site.clone();
    let above = move || {
        let view = current.get();
        let parts = sentence::parts(
            &sentence::sentence(&site, kind, &view.state, view.answer.total()),
            &site,
        );
        let clear = sentence::clear(&site, kind, &view.state);
        let ignored = ignored::sentence(&site, &view.ignored).map(|text| view! { <IgnoredNotice text/> });
        let sorts = sort::choices(&site, kind, &view.state);
        let sorts =
            (sorts.len() > 1).then(|| view! { <SortControl label=site.words().lists.sort choices=sorts/> });
        view! { <ResultSentence parts clear/> {elsewhere::line(&site, kind, view.state.text())} {ignored} {sorts} }
    };
    above.into_any()
}

/// Keeps the focus, and says the new sentence once the person has stopped changing it (acc-1).
fn announce(site: &Site, kind: RecordKind, current: Memo<Arc<ListView>>) {
    let site = site.clone();
    Effect::new(move |earlier: Option<()>| {
        let view = current.get();
        if earlier.is_some() {
            let said = sentence::spoken(&sentence::sentence(&site, kind, &view.state, view.answer.total()));
            // A removed part of the sentence takes its link along; the focus shall not go with it.
            browser::rescue_focus(HITS);
            site.announce.run([site.words().lists.found, " ", &said].concat());
        }
    });
}
