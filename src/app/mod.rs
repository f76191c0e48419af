//! The shell: reads the address, loads what the page needs, shows it, and keeps title, language, focus and
//! announcement in step (acc-2).
//!
//! Data flows one way: the address makes the route and the view state, these and the loaded data make the page.

mod fault;
mod frame;
mod navigation;
mod shown;
#[cfg(feature = "ssr")]
mod snapshot;
mod store;

use leptos::prelude::*;
use leptos_router::{components::Router, hooks::use_location};

use crate::{
    browser,
    locale::Lang,
    pages::{Carried, Progress},
    route::{Links, Route},
};
use frame::{First, Framed};
use shown::Shown;
use store::Store;

#[cfg(feature = "ssr")]
pub use snapshot::{Rendered, Snapshot};
pub use store::Loaded;

/// Starts the program.
pub fn start() {
    browser::watch_failure();
    browser::spawn(take_over(Store::new()));
}

/// Loads what the first page needs, then takes over the served page; on a fault the served content stays, with
/// the fault and a way to try again above it.
async fn take_over(store: Store) {
    let base = browser::base_path();
    let (path, query) = browser::location();
    let is_whole = query.is_empty() && browser::is_served();
    let links = Links::new(&base, Lang::De);
    let (lang, address) = Route::parse(links.below(&path));
    let (route, _) = address.resolve(&query);
    match store.load(lang, &route).await {
        Ok(loaded) => {
            let kept = if is_whole {
                Carried::of(&route)
            } else {
                Carried::Nothing
            };
            let first = First::of(kept);
            let shown = Shown::Page { lang, route, loaded };
            browser::released().await;
            browser::mount_over(
                first.kept.selector(),
                move || view! { <App links store shown first/> },
            );
        }
        Err(fault) => {
            let links = links.in_lang(lang).in_scheme(frame::scheme_of(&query));
            let retry = Callback::new(move |()| {
                if browser::unmount_fault() {
                    browser::spawn(take_over(store));
                }
            });
            browser::mount_fault(move || frame::fault_notice(&links, &fault, retry));
        }
    }
}

/// The program on the page.
#[component]
fn App(
    /// Base path.
    links: Links,
    /// What was loaded so far.
    store: Store,
    /// The first page.
    shown: Shown,
    /// What of it was served.
    first: First,
) -> impl IntoView {
    let base = links.base().to_owned();
    // Which page stands at an address is for `Route` to say: the library's own choice would choose between one.
    view! {
        <Router base>
            <Pages links store shown first/>
        </Router>
    }
}

/// Shows the page of the address.
#[component]
fn Pages(
    /// Base path.
    links: Links,
    /// What was loaded so far.
    store: Store,
    /// The first page.
    shown: Shown,
    /// What of it was served.
    first: First,
) -> impl IntoView {
    let location = use_location();
    let below = links.clone();
    // A landing page is its list with a value chosen: the page stays when more is chosen and the path changes.
    let whole = Memo::new(move |_| {
        let (lang, address) = location.pathname.with(|path| Route::parse(below.below(path)));
        let (route, query) = location.search.with(|query| address.resolve(query));
        ((lang, route), query)
    });
    let address = Memo::new(move |_| whole.with(|(address, _)| address.clone()));
    let query = Signal::derive(move || whole.with(|(_, query)| query.clone()));
    let shown = RwSignal::new(shown);
    let loading = RwSignal::new(0_u32);
    let attempts = RwSignal::new(0_u32);
    Effect::new(move |earlier: Option<()>| {
        let (lang, route) = address.get();
        if attempts.get() > 0 || earlier.is_some() {
            loading.update(|count| *count += 1);
            browser::spawn(async move {
                show(store, shown, address, (lang, route)).await;
                let _ = loading.try_update(|count| *count -= 1); // the page may be gone
            });
        }
    });
    let retry = Callback::new(move |()| {
        let is_renewed = shown.with_untracked(Shown::is_renewed);
        if is_renewed {
            browser::reload();
        } else {
            attempts.update(|count| *count += 1);
        }
    });
    let mut prepared = None;
    Effect::new(move |_: Option<()>| {
        let lang = shown.with(|shown| shown.address().0);
        if prepared.replace(lang) != Some(lang) {
            browser::spawn(store.prepare_next(lang));
        }
    });
    navigation::complete_steps();
    navigation::keep_address(location.pathname, location.search);
    let for_steps = links.clone();
    frame::framed(Framed {
        links,
        shown,
        address,
        query,
        is_loading: Signal::derive(move || loading.get() > 0),
        step: navigation::stepper(for_steps),
        retry,
        progress: Progress::Running,
        first,
    })
}

/// Loads what a page needs and shows it, unless the person has gone on in the meantime.
async fn show(store: Store, shown: RwSignal<Shown>, address: Memo<(Lang, Route)>, wanted: (Lang, Route)) {
    let (lang, route) = wanted.clone();
    let next = match store.load(lang, &route).await {
        Ok(loaded) => Shown::Page { lang, route, loaded },
        Err(fault) => Shown::Fault { lang, route, fault },
    };
    if address.try_get_untracked().as_ref() == Some(&wanted) {
        shown.set(next);
    }
}
