//! The shell: reads the address, loads what the page needs, shows it, and keeps title, language, focus and
//! announcement in step (acc-2).
//!
//! Data flows one way: the address makes the route and the view state, these and the loaded data make the page.

mod fault;
mod frame;
mod shown;
mod store;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions, WildcardSegment,
    components::{FlatRoutes, Route, Router},
    hooks::{use_location, use_navigate},
};

use crate::{
    browser,
    locale::Lang,
    pages::{Site, Step},
    route::{Links, Route as Address},
};
use fault::Fault;
use shown::Shown;
use store::{Loaded, Store};

/// Loads what the first page needs, then takes over the served page; on a fault the served content stays, with
/// the fault and a way to try again above it.
pub async fn take_over() {
    let base = browser::base_path();
    let (path, _) = browser::location();
    let (lang, route) = Address::parse(Links::new(&base, Lang::De).below(&path));
    let store = Store::new();
    match store.load(lang, &route).await {
        Ok(loaded) => browser::mount_over(move || view! { <App base store first=(lang, route, loaded)/> }),
        Err(fault) => {
            let links = Links::new(&base, lang);
            browser::mount_fault(move || frame::fault_notice(&links, &fault));
        }
    }
}

/// The program on the page.
#[component]
fn App(
    /// The path under which the explorer lies.
    base: String,
    /// What was loaded so far.
    store: Store,
    /// The first page: language, route and what it needs.
    first: (Lang, Address, Loaded),
) -> impl IntoView {
    let router_base = Links::new(&base, Lang::De).base().to_owned();
    view! {
        <Router base=router_base>
            <FlatRoutes fallback=|| ()>
                <Route
                    path=WildcardSegment("path")
                    view=move || view! { <Pages base=base.clone() store first=first.clone()/> }
                />
            </FlatRoutes>
        </Router>
    }
}

/// Shows the page of the address.
#[component]
fn Pages(
    /// The path under which the explorer lies.
    base: String,
    /// What was loaded so far.
    store: Store,
    /// The first page: language, route and what it needs.
    first: (Lang, Address, Loaded),
) -> impl IntoView {
    let location = use_location();
    let links = Links::new(&base, Lang::De);
    let below = links.clone();
    let address = Memo::new(move |_| location.pathname.with(|path| Address::parse(below.below(path))));
    let query = Signal::derive(move || location.search.get());
    let step = stepper();

    let (lang, route, loaded) = first;
    let shown = RwSignal::new(Shown::Page { lang, route, loaded });
    let again = RwSignal::new(0_u32);
    Effect::new(move |earlier: Option<()>| {
        let (lang, route) = address.get();
        let retried = again.get() > 0;
        if earlier.is_none() && !retried {
            return;
        }
        leptos::task::spawn_local(async move {
            let next = match store.load(lang, &route).await {
                Ok(loaded) => Shown::Page { lang, route: route.clone(), loaded },
                Err(fault) => Shown::Fault { lang, fault },
            };
            // Someone who clicked on in the meantime is elsewhere by now.
            if address.get_untracked() == (lang, route) {
                shown.set(next);
            }
        });
    });

    let announcement = RwSignal::new(String::new());
    let retry = Callback::new(move |()| again.update(|count| *count += 1));
    frame::framed(frame::Framed { links, shown, query, step, retry, announcement })
}

/// Turns steps into navigation. A step stays on the page, so nothing scrolls.
fn stepper() -> Callback<Step> {
    let navigate = use_navigate();
    Callback::new(move |step| {
        let (query, replace) = match step {
            Step::Push(query) => (query, false),
            Step::Replace(query) => (query, true),
        };
        let options = NavigateOptions { replace, scroll: false, resolve: true, ..NavigateOptions::default() };
        navigate(&["?", &query].concat(), options);
    })
}
