//! Turns steps into navigation.

use std::time::Duration;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate},
};

use crate::{browser, pages::Step};

/// Safari refuses more than 100 changes of the address within 30 seconds and would stop the program; typing stays
/// below by waiting once this many have happened.
const CHANGES: usize = 80;
/// The time in which they are counted, in milliseconds.
const WINDOW: f64 = 30_000.0;
/// How long typing waits then.
const PAUSE: Duration = Duration::from_millis(600);

/// The way from a step to another address.
pub(super) fn stepper() -> Callback<Step> {
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
    let same_page = move |query: &str, replace: bool| {
        let address = path.with_untracked(|path| [path, "?", query].concat());
        let address = if query.is_empty() {
            address.trim_end_matches('?')
        } else {
            &address
        };
        go.with_value(|go| go(address, replace, false));
    };
    Callback::new(move |step| match step {
        Step::Push(query) => same_page(&query, false),
        Step::Visit(address) => go.with_value(|go| go(&address, false, true)),
        Step::Replace(query) => {
            let is_free = pace.try_update_value(browser::Pace::take).unwrap_or(true);
            if is_free {
                same_page(&query, true);
            } else {
                waiting.with_value(|waiting| waiting.run(PAUSE, move || same_page(&query, true)));
            }
        }
    })
}
