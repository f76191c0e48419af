//! Turns steps into navigation.

use std::time::Duration;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate},
    location::{BrowserUrl, LocationProvider},
};

use crate::{
    browser,
    pages::Step,
    route::{Links, Route},
    view_state::{AnyValue, ViewState},
};

/// Safari refuses more than 100 changes of the address within 30 seconds and would stop the program; typing stays
/// below by waiting once this many have happened.
const CHANGES: usize = 80;
/// The time in which they are counted, in milliseconds.
const WINDOW: f64 = 30_000.0;
/// How long typing waits then.
const PAUSE: Duration = Duration::from_millis(600);

/// The way from a step to another address.
pub(super) fn stepper(links: Links) -> Callback<Step> {
    let navigate = use_navigate();
    let path = use_location().pathname;
    let pace = StoredValue::new_local(browser::Pace::new(CHANGES, WINDOW));
    let waiting = StoredValue::new_local(browser::Debounce::default());
    let go = StoredValue::new(move |address: &str, replace: bool, scroll: bool| {
        navigate(
            address,
            NavigateOptions {
                replace,
                scroll,
                resolve: false,
                ..NavigateOptions::default()
            },
        );
    });
    let here = move || (path.get_untracked(), browser::location().1);
    let same_page = move |query: &str, replace: bool| {
        let address = path.with_untracked(|path| address_of(&links, path, query));
        go.with_value(|go| go(&address, replace, false));
    };
    let same_page = StoredValue::new(same_page);
    let same_page = move |query: &str, replace: bool| same_page.with_value(|go| go(query, replace));
    Callback::new(move |step| match step {
        Step::Push(query) => same_page(&query, false),
        Step::Hold => waiting.with_value(browser::Debounce::cancel),
        Step::Look(address) => go.with_value(|go| go(&address, false, false)),
        Step::Visit(address) => go.with_value(|go| go(&address, false, true)),
        Step::Replace(query) => {
            let is_free = pace.try_update_value(browser::Pace::take).unwrap_or(true);
            if is_free {
                same_page(&query, true);
            } else {
                let asked_at = here();
                // What happens in the meantime counts more than what waits.
                let later = move || {
                    if here() == asked_at {
                        same_page(&query, true);
                    }
                };
                waiting.with_value(|waiting| waiting.run(PAUSE, later));
            }
        }
    })
}

/// The address of the page at this path with another query; a list narrowed to one value has a path of its own.
fn address_of(links: &Links, path: &str, query: &str) -> String {
    let (lang, route) = Route::parse(links.below(path));
    match route {
        Route::List(kind) | Route::Landing(kind, ..) => {
            let state = ViewState::from_query(query, &AnyValue).state;
            let links = links.in_lang(lang).in_scheme(state.scheme());
            links.with_state(&Route::List(kind), &state)
        }
        _ if query.is_empty() => path.to_owned(),
        _ => [path, "?", query].concat(),
    }
}

/// Lets the router write a link's address into the address bar and scroll. It waits until somebody says that the
/// page is chosen; its own `FlatRoutes` would, but brings a choice of routes along that is not needed here.
pub(super) fn complete_steps() {
    if let Some(router) = use_context::<BrowserUrl>() {
        Effect::new(move |_| {
            router.as_url().track();
            router.ready_to_complete();
        });
    }
}

/// How long after a change the address bar must show it.
const SETTLED: Duration = Duration::from_millis(120);

/// Puts the address bar right where the router has left it behind. The router remembers the pages behind it on a
/// list of its own, which a step forward does not reach; a link to the page that it takes for the present one then
/// changes the page and not the address.
pub(super) fn keep_address(path: Memo<String>, query: Memo<String>) {
    let settled = StoredValue::new_local(browser::Debounce::default());
    Effect::new(move |_| {
        let wanted = (path.get(), query.get());
        let check = move || {
            let now = (path.try_get_untracked(), query.try_get_untracked());
            if now == (Some(wanted.0.clone()), Some(wanted.1.clone())) && browser::location() != wanted {
                browser::push_address(&wanted.0, &wanted.1);
            }
        };
        settled.with_value(|settled| settled.run(SETTLED, check));
    });
}
