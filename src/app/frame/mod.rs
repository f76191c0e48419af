//! Head, page and foot, kept in step with the address.

mod fault_page;
mod foot;
mod head;

use std::time::Duration;

use leptos::{either::Either, prelude::*};

use super::{Loaded, shown::Shown};
use crate::{
    browser,
    components::SkipLink,
    locale::Lang,
    pages::{self, Carried, Progress, Site, Step},
    route::{Links, Route},
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
    /// Language and route of the address, which run ahead of what is on screen while the next page loads.
    pub address: Memo<(Lang, Route)>,
    /// Query of the address.
    pub query: Signal<String>,
    /// Whether the next page is being loaded.
    pub is_loading: Signal<bool>,
    /// Asks for another view.
    pub step: Callback<Step>,
    /// Tries again to load what did not come.
    pub retry: Callback<()>,
    /// Whether there is a program behind the page.
    pub progress: Progress,
    /// What of the first page stands already.
    pub first: First,
}

/// What of the first page was served and stays, until another page takes its place.
#[derive(Clone, Copy, Default)]
pub(super) struct First {
    /// Which part.
    pub kept: Carried,
    /// How many elements it has.
    count: u32,
}

impl First {
    /// What is to stay of the page as it stands now, if there is anything of it.
    pub(super) fn of(kept: Carried) -> Self {
        let count = kept.selector().map_or(0, browser::count_in);
        let kept = if count > 0 { kept } else { Carried::Nothing };
        Self { kept, count }
    }

    /// Makes room for another page.
    fn leave(&mut self) {
        // What is kept of a list goes with the list.
        if let (Carried::Page, Some(selector)) = (self.kept, self.kept.selector()) {
            browser::drop_carried(selector, self.count);
        }
        *self = Self::default();
    }
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
        address,
        query,
        is_loading,
        step,
        retry,
        progress,
        mut first,
    } = frame;
    // While the next page loads, the old one keeps its query, and typing in it leads nowhere.
    let is_here = move || {
        let (lang, route) = address.get();
        shown.with(|shown| shown.address() == (lang, &route))
    };
    let query = Memo::new(move |kept: Option<&String>| match kept {
        Some(kept) if !is_here() => kept.clone(),
        _ => query.get(),
    });
    let query: Signal<String> = query.into();
    let step = Callback::new(move |next: Step| {
        if matches!(next, Step::Visit(_)) || untrack(is_here) {
            step.run(next);
        }
    });
    let announcement = RwSignal::new(String::new());
    let announce = announcer(announcement);
    let scheme = Memo::new(move |_| query.with(|query| scheme_of(query)));
    let for_title = links.clone();
    let follows = Follows {
        query,
        step,
        announce,
        progress,
    };
    let site = move |links: Links, loaded: &Loaded| follows.site(links, loaded, Carried::Nothing);
    let title = Memo::new(move |_| {
        query.track();
        shown.with(|shown| title(shown, |lang, loaded| site(for_title.in_lang(lang), loaded)))
    });
    follow(shown, query, title, scheme, announce);

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
        head::head(&links, &route, query, step)
    };
    let main = move |kept: Carried| {
        let links = untrack(|| here(&links).0);
        shown.with_untracked(|shown| match shown {
            Shown::Page { .. } if kept == Carried::Page => ().into_any(),
            Shown::Page { route, loaded, .. } => pages::page(&follows.site(links, loaded, kept), route),
            Shown::Fault { fault, .. } => fault_page::fault_page(&links, fault, retry),
        })
    };
    // Each page gets elements of its own: what a person has folded out on one must not be open on the next. The two
    // sides take turns, and what stands on one is never made over into what stands on the other.
    let mut is_left = false;
    let page = move || {
        shown.track();
        scheme.track();
        if is_left {
            first.leave();
        }
        is_left = !is_left;
        let page = untrack(|| main(first.kept));
        if is_left {
            Either::Left(page)
        } else {
            Either::Right(page)
        }
    };
    let foot = move || {
        let (links, _) = here(&for_foot);
        shown.with(|shown| foot::foot(&links, shown))
    };
    view! {
        {skip} {head}
        <main id=CONTENT class="page" tabindex="-1" aria-busy=move || is_loading.get().then_some("true")>
            {page}
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
fn follow(
    shown: RwSignal<Shown>,
    query: Signal<String>,
    title: Memo<String>,
    scheme: Memo<Scheme>,
    announce: Callback<String>,
) {
    // The title can wait until the page has been painted: making it asks the engine once more.
    Effect::new(move |_| {
        shown.track();
        query.track();
        browser::after_paint(move || {
            if let Some(title) = title.try_get_untracked() {
                browser::set_title(&title);
            }
        });
    });
    Effect::new(move |earlier: Option<()>| {
        let lang = shown.with(|shown| shown.address().0);
        browser::set_lang(lang.tag());
        if earlier.is_some() {
            browser::focus_heading();
            announce.run([lang.words().shell.page_loaded, " ", &title.get_untracked()].concat());
        }
    });
    Effect::new(move |_| {
        let scheme = scheme.get();
        browser::set_theme((scheme != Scheme::Auto).then_some(scheme.id()));
    });
}

/// Title of the page that the frame shows, for where nothing follows it.
#[cfg(feature = "ssr")]
pub(super) fn title_of(frame: &Framed) -> String {
    let follows = Follows {
        query: frame.query,
        step: frame.step,
        announce: Callback::new(|_| ()),
        progress: frame.progress,
    };
    let site = |lang, loaded: &Loaded| follows.site(frame.links.in_lang(lang), loaded, Carried::Nothing);
    frame.shown.with_untracked(|shown| title(shown, site))
}

/// What every page of the frame follows and calls.
#[derive(Clone, Copy)]
struct Follows {
    query: Signal<String>,
    step: Callback<Step>,
    announce: Callback<String>,
    progress: Progress,
}

impl Follows {
    /// What a page is made from.
    fn site(self, links: Links, loaded: &Loaded, kept: Carried) -> Site {
        Site {
            links,
            collection: loaded.collection.clone(),
            evidence: loaded.evidence.clone(),
            settings: loaded.settings.clone(),
            query: self.query,
            step: self.step,
            announce: self.announce,
            progress: self.progress,
            kept,
        }
    }
}

/// Title of the page with the name of the site.
fn title(shown: &Shown, site: impl Fn(Lang, &Loaded) -> Site) -> String {
    let (lang, route) = shown.address();
    let name = lang.words().shell.site_name;
    let page = match shown {
        Shown::Page { loaded, .. } => pages::title(&site(lang, loaded), route),
        Shown::Fault { .. } => lang.words().faults.data_title.to_owned(),
    };
    if page.is_empty() {
        name.to_owned()
    } else {
        [&page, " · ", name].concat()
    }
}
