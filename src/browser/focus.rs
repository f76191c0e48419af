//! Focus after navigation (acc-2): the router moves none.

use leptos::prelude::{document, request_animation_frame};
use wasm_bindgen::JsCast;

/// Gives the focus to the element with this id if what had it is gone; the page does not move.
pub fn rescue_focus(id: &'static str) {
    request_animation_frame(move || {
        let lost = document()
            .active_element()
            .is_none_or(|active| active.tag_name() == "BODY");
        let place = document().get_element_by_id(id).filter(|_| lost);
        if let Some(place) = place.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok()) {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = place.focus_with_options(&options); // a place that is gone again needs no focus
        }
    });
}

/// Moves focus to the page's `<h1 tabindex="-1">` once it stands in the document, without scrolling: the router
/// has already scrolled where it should.
pub fn focus_heading() {
    request_animation_frame(|| {
        let heading = document().query_selector("main h1").ok().flatten();
        if let Some(heading) = heading.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok()) {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = heading.focus_with_options(&options); // a heading that is gone again needs no focus
        }
    });
}
