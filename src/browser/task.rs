//! Work that waits for the browser.

use std::future::Future;

/// Runs a future to its end. Unlike the one of Leptos it works before anything is mounted.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}
