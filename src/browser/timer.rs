//! Doing something once, a while after the last call.

use std::{cell::RefCell, rc::Rc, time::Duration};

use js_sys::Promise;
use leptos::prelude::{
    TimeoutHandle, document, request_animation_frame, set_timeout, set_timeout_with_handle,
};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Runs only the last of several actions that follow each other closely.
#[derive(Clone, Default)]
pub struct Debounce {
    waiting: Rc<RefCell<Option<TimeoutHandle>>>,
}

impl Debounce {
    /// Takes back what waits.
    pub fn cancel(&self) {
        if let Some(waiting) = self.waiting.take() {
            waiting.clear();
        }
    }

    /// Runs `action` after `pause`, unless another call comes first.
    pub fn run(&self, pause: Duration, action: impl FnOnce() + 'static) {
        let next = set_timeout_with_handle(action, pause).ok();
        if let Some(earlier) = self.waiting.replace(next) {
            earlier.clear();
        }
    }
}

/// Waits; with no duration, for the tasks that are already waiting.
pub async fn pause(duration: Duration) {
    let promise = Promise::new(&mut |done, _| {
        set_timeout(
            move || {
                let _ = done.call0(&JsValue::NULL); // never fails: it is the promise's own
            },
            duration,
        );
    });
    let _ = JsFuture::from(promise).await; // never fails: nothing rejects it
}

/// Runs `step` once what stands on the page now has been painted, and whatever the person has done in the meantime
/// has been heard. In a tab that nobody sees nothing is painted: there it runs soon.
pub fn after_paint(step: impl FnOnce() + 'static) {
    let soon = move || set_timeout(step, Duration::ZERO);
    if document().hidden() {
        soon();
    } else {
        request_animation_frame(soon);
    }
}
