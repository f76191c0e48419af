//! Taking over the served page.

use std::time::Duration;

use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen::JsCast;

use super::{carry, keep::Kept, pause};

/// Id of the element that holds the served content and later the program.
const APP: &str = "app";
/// Id of the element where a fault is reported above the served content, which stays.
const FAULT: &str = "fault";

fn element(id: &str) -> Option<web_sys::HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Puts the program in the place of the served content, in one task: no frame shows neither.
///
/// What the person has begun on the page is kept: place, focus, selection, typed words, what is folded out. What stands
/// in the element of the selector is carried over into the same element of the program.
pub fn mount_over<V: IntoView + 'static>(selector: Option<&str>, view: impl FnOnce() -> V + 'static) {
    let kept = element(APP).map(|app| Kept::of(&app));
    let carried = selector.and_then(|selector| Some((selector, carry::take(selector)?)));
    put(APP, view);
    if let Some((selector, whole)) = &carried {
        carry::put(selector, whole);
    }
    set_state("taken-over");
    if let (Some(app), Some(kept)) = (element(APP), kept) {
        kept.put_back(&app);
    }
    if let Some(fault) = element(FAULT) {
        fault.remove();
    }
}

/// Waits while something on the page is held pressed, as the loader says on the root: a click on what goes away between
/// press and release would be lost.
pub async fn released() {
    let is_held = || {
        document()
            .document_element()
            .is_some_and(|root| root.has_attribute("data-held"))
    };
    while is_held() {
        pause(Duration::from_millis(16)).await;
    }
}

/// Shows a fault above the served content, which stays: within its main part, so that the first stop of the keyboard
/// is still the way there.
pub fn mount_fault<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) {
    let main = document().query_selector("#app main").ok().flatten();
    if let (Some(main), Some(fault)) = (main, element(FAULT)) {
        let _ = main.insert_before(&fault, main.first_child().as_ref()); // stays where it was otherwise
    }
    put(FAULT, view);
    set_state("fault");
}

/// Takes the report of a fault away, with its button: one attempt at a time, because two programs must never take
/// over the same page. Answers whether there was a report.
#[must_use]
pub fn unmount_fault() -> bool {
    let fault = element(FAULT).filter(|fault| fault.has_child_nodes());
    if let Some(fault) = &fault {
        fault.set_text_content(None);
    }
    fault.is_some()
}

/// A program that stops says so on the root element, for which the style sheet has a quiet line.
pub fn watch_failure() {
    std::panic::set_hook(Box::new(|_| set_state("failed")));
}

/// Says on the root what became of the program, for style sheets and tests; the loader says `running` before.
fn set_state(state: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-program", state); // the name is valid
    }
}

fn put<V: IntoView + 'static>(id: &str, view: impl FnOnce() -> V + 'static) {
    if let Some(place) = element(id) {
        place.set_text_content(None);
        mount_to(place, view).forget();
    }
}
