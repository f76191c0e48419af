//! Head, page and foot, kept in step with the address.

mod fault_page;
mod foot;
mod head;

use std::time::Duration;

use leptos::prelude::*;

use super::shown::Shown;
use crate::{
    browser,
    components::SkipLink,
    pages::{self, Site, Step},
    route::Links,
    view_state::{NoValue, Scheme, ViewState},
};

pub(super) use fault_page::fault_notice;

/// Id of the main content, where the first link of the page leads.
const CONTENT: &str = "content";
/// How long the sentence must stand still before it is said.
const ANNOUNCE_AFTER: Duration = Duration::from_millis(600);

/// What the frame follows.
#[derive(Clone)]
pub(super) struct Framed {
    /// Base path; language and colours come from the address.
    pub links: Links,
    /// What is on screen.
    pub shown: RwSignal<Shown>,
    /// Query of the address.
    pub query: Signal<String>,
    /// Asks for another view.
    pub step: Callback<Step>,
    /// Tries again to load what did not come.
    pub retry: Callback<()>,
}

/// The colours that a query asks for.
pub(super) fn scheme_of(query: &str) -> Scheme {
    ViewState::from_query(query, &NoValue).state.scheme()
}

/// The whole page.
pub(super) fn framed(frame: Framed) -> impl IntoView {
    let Framed {
        links,
        shown,
        query,
        step,
        retry,
    } = frame;
    let announcement = RwSignal::new(String::new());
    let announce = announcer(announcement);
    let scheme = Memo::new(move |_| query.with(|query| scheme_of(query)));
    follow(links.clone(), shown, scheme, announce);

    let here = move |links: &Links| {
        let (lang, route) = shown.with(|shown| (shown.address().0, shown.address().1.clone()));
        (links.in_lang(lang).in_scheme(scheme.get()), route)
    };
    let (for_head, for_foot, for_skip) = (links.clone(), links.clone(), links.clone());
    let skip = move || {
        let words = &here(&for_skip).0.lang().words().shell;
        view! { <SkipLink href=["#", CONTENT].concat() text=words.skip_to_content/> }
    };
    let head = move || {
        let (links, route) = here(&for_head);
        query.with(|query| head::head(&links, &route, query, step))
    };
    let main = move || {
        let links = here(&links).0;
        shown.with(|shown| match shown {
            Shown::Page { route, loaded, .. } => {
                let site = Site {
                    links,
                    collection: loaded.collection.clone(),
                    evidence: loaded.evidence.clone(),
                    settings: loaded.settings.clone(),
                    query,
                    step,
                    announce,
                };
                pages::page(&site, route)
            }
            Shown::Fault { fault, .. } => fault_page::fault_page(&links, fault, retry),
        })
    };
    let foot = move || {
        let (links, _) = here(&for_foot);
        shown.with(|shown| foot::foot(&links, shown))
    };
    view! {
        {skip} {head}
        <main id=CONTENT class="page" tabindex="-1">
            {main}
        </main>
        {foot}
        <p class="visually-hidden" role="status" aria-live="polite">{announcement}</p>
    }
}

/// Says only the last of several sentences that follow each other closely.
fn announcer(announcement: RwSignal<String>) -> Callback<String> {
    let debounce = StoredValue::new_local(browser::Debounce::default());
    Callback::new(move |sentence: String| {
        let say = move || {
            let _ = announcement.try_set(sentence); // the page may be gone by then
        };
        debounce.with_value(|debounce| debounce.run(ANNOUNCE_AFTER, say));
    })
}

/// Keeps title, language, colours and focus in step with what is on screen (acc-2).
fn follow(links: Links, shown: RwSignal<Shown>, scheme: Memo<Scheme>, announce: Callback<String>) {
    Effect::new(move |earlier: Option<()>| {
        let title = shown.with(|shown| title(&links, shown));
        let lang = shown.with(|shown| shown.address().0);
        browser::set_title(&title);
        browser::set_lang(lang.tag());
        if earlier.is_some() {
            browser::focus_heading();
            announce.run([lang.words().shell.page_loaded, " ", &title].concat());
        }
    });
    Effect::new(move |_| {
        let scheme = scheme.get();
        browser::set_theme((scheme != Scheme::Auto).then_some(scheme.id()));
    });
}

/// Title of the page with the name of the site.
fn title(links: &Links, shown: &Shown) -> String {
    let (lang, route) = shown.address();
    let name = lang.words().shell.site_name;
    let page = match shown {
        Shown::Page { loaded, .. } => pages::title(&links.in_lang(lang), loaded, route),
        Shown::Fault { .. } => lang.words().faults.data_title.to_owned(),
    };
    if page.is_empty() {
        name.to_owned()
    } else {
        [&page, " · ", name].concat()
    }
}
