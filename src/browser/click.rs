//! Clicks that are seen before they are answered: on a slow device the answer takes longer than a frame, and a link that
//! does not move until then feels broken.

use leptos::ev::MouseEvent;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::after_paint;

/// Links that change the view of the page they stand on.
const LINKS: &str = "a[data-noscroll]";
/// On a link that was clicked and is not answered yet; the style sheet shows it as pressed.
const PRESSED: &str = "data-pressed";

/// Answers to a click on a link to another view of this page once the link has been painted as pressed. The address is
/// read then: what was clicked just before has changed it by that time. Clicks that the browser has another use for
/// (new tab, new window) are left to it.
pub fn answer_click(event: &MouseEvent, follow: impl FnOnce(String) + 'static) {
    let is_plain = event.button() == 0
        && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
        && !event.default_prevented();
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let link = target.and_then(|target| target.closest(LINKS).ok().flatten());
    let Some(link) = link.filter(|_| is_plain) else {
        return;
    };
    event.prevent_default();
    if link.has_attribute(PRESSED) {
        return; // the second half of a double click
    }
    let _ = link.set_attribute(PRESSED, ""); // the name is valid
    after_paint(move || {
        let _ = link.remove_attribute(PRESSED); // the name is valid
        if let Some(href) = link.get_attribute("href").filter(|_| link.is_connected()) {
            follow(href);
        }
    });
}
