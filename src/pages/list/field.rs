//! The search field, above a list and on the start page.

use std::sync::Arc;

use leptos::prelude::*;

use super::{suggestions, view::ListView};
use crate::{
    browser,
    catalogue::RecordKind,
    components::{SearchField, SearchLook},
    pages::{Site, Step},
    route::Route,
    view_state::{Key, Scheme, ViewState},
};

/// The field above a list: the hits follow while one types.
#[must_use]
pub(crate) fn list_field(
    site: &Site,
    kind: RecordKind,
    look: SearchLook,
    current: Memo<Arc<ListView>>,
) -> AnyView {
    let step = site.step;
    let next = move |text: &str| current.with_untracked(|view| view.state.with_text(text).to_query());
    // What was typed stands in the field at once; the list follows when it has been painted.
    let typed = StoredValue::new(None::<String>);
    // What stands in the field is what was typed; only a text that comes from elsewhere (Back, a removed filter)
    // takes its place.
    let value = RwSignal::new(current.with_untracked(|view| view.state.text().to_owned()));
    let mut sent = value.get_untracked();
    Effect::new(move |_: Option<()>| {
        let text = current.with(|view| view.state.text().to_owned());
        let is_typing = typed.try_with_value(Option::is_some).unwrap_or(true);
        if text != sent && !is_typing && value.with_untracked(|value| *value != text) {
            value.set(text.clone());
        }
        sent = text;
    });
    let on_input = Callback::new(move |text: String| {
        step.run(Step::Hold);
        value.set(text.clone());
        let waiting = typed.try_update_value(|typed| typed.replace(text)).flatten();
        if waiting.is_none() {
            browser::after_paint(move || {
                let text = typed.try_update_value(Option::take).flatten();
                if let Some(text) = text {
                    step.run(Step::Replace(next(&text)));
                }
            });
        }
    });
    let on_submit = Callback::new(move |text: String| {
        let text = typed.try_update_value(Option::take).flatten().unwrap_or(text);
        step.run(Step::Push(next(&text)));
    });
    let words = &site.words().lists;
    let suggestions = suggestions::suggestions(site, kind, suggestions::state_on_screen(current));
    let on_choose = Callback::new(move |href: String| step.run(Step::Visit(href)));
    view! {
        <SearchField
            id="search"
            action=action(site, kind)
            name=Key::Text.name()
            label=label(site, kind)
            submit=words.find
            value
            hint=words.search_placeholder
            kept=kept(site)
            look
            suggestions
            on_input
            on_submit
            on_choose
        />
        <p class="needs-program">{words.needs_program}</p>
        <p class="is-coming">{site.words().shell.loading}</p>
    }
    .into_any()
}

/// The field of the start page: leads to the list of projects.
#[must_use]
pub(crate) fn jump_field(site: &Site, look: SearchLook) -> AnyView {
    let kind = RecordKind::Project;
    let (step, links) = (site.step, site.links.clone());
    let typed = RwSignal::new(String::new());
    let on_input = Callback::new(move |text: String| typed.set(text));
    let on_submit = Callback::new(move |text: String| {
        let state = ViewState::default().with_text(&text);
        step.run(Step::Visit(links.with_state(&Route::List(kind), &state)));
    });
    let words = site.words();
    let suggestions = suggestions::suggestions(site, kind, suggestions::state_of(typed));
    let on_choose = Callback::new(move |href: String| step.run(Step::Visit(href)));
    view! {
        <SearchField
            id="search"
            action=action(site, kind)
            name=Key::Text.name()
            label=words.pages.start_search
            submit=words.lists.find
            value=typed
            hint=words.lists.search_placeholder
            kept=kept(site)
            look
            suggestions
            on_input
            on_submit
            on_choose
        />
        <p class="needs-program">{words.lists.needs_program}</p>
    }
    .into_any()
}

/// Where the form leads without the program; the browser puts the query there.
fn action(site: &Site, kind: RecordKind) -> String {
    site.links.in_scheme(Scheme::Auto).to(&Route::List(kind))
}

fn kept(site: &Site) -> Vec<(String, String)> {
    match site.links.scheme() {
        Scheme::Auto => Vec::new(),
        scheme => vec![(Key::Scheme.name().to_owned(), scheme.id().to_owned())],
    }
}

fn label(site: &Site, kind: RecordKind) -> &'static str {
    let words = &site.words().lists;
    match kind {
        RecordKind::City => words.search_cities,
        RecordKind::Project => words.search_projects,
        RecordKind::Programme => words.search_programmes,
        RecordKind::Theme => words.search_themes,
        RecordKind::Event => words.search_events,
        RecordKind::Source => words.search_sources,
    }
}
