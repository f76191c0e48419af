//! Parts of the served page that the program keeps instead of making them anew: what stands in them is the same, and
//! making it again costs time in which nobody can do anything.

use leptos::prelude::document;
use web_sys::{DocumentFragment, Element};

/// Takes what stands in the first element that matches off the page; `None` where nothing does.
pub(super) fn take(selector: &str) -> Option<DocumentFragment> {
    let (from, whole) = (find(selector)?, DocumentFragment::new().ok()?);
    while let Some(node) = from.first_child() {
        whole.append_child(&node).ok()?;
    }
    Some(whole)
}

/// Puts it at the end of the first element that matches.
pub(super) fn put(selector: &str, whole: &DocumentFragment) {
    if let Some(place) = find(selector) {
        let _ = place.append_child(whole); // an element takes any content
    }
}

/// Takes what was put there off the page again: so many elements at the end.
pub fn drop_carried(selector: &str, count: u32) {
    let Some(place) = find(selector) else {
        return;
    };
    for _ in 0..count {
        if let Some(last) = place.last_element_child() {
            last.remove();
        }
    }
}

/// How many elements stand in the first one that matches.
#[must_use]
pub fn count_in(selector: &str) -> u32 {
    find(selector).map_or(0, |found| found.child_element_count())
}

fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}
