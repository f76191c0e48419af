//! Doing something once, a while after the last call.

use std::{cell::RefCell, rc::Rc, time::Duration};

use leptos::prelude::{TimeoutHandle, request_animation_frame, set_timeout_with_handle};

/// Runs only the last of several actions that follow each other closely.
#[derive(Clone, Default)]
pub struct Debounce {
    waiting: Rc<RefCell<Option<TimeoutHandle>>>,
}

impl Debounce {
    /// Runs `action` after `pause`, unless another call comes first.
    pub fn run(&self, pause: Duration, action: impl FnOnce() + 'static) {
        let next = set_timeout_with_handle(action, pause).ok();
        if let Some(earlier) = self.waiting.replace(next) {
            earlier.clear();
        }
    }
}

/// Runs `step` once in each frame from the next on, while it answers `true`.
pub fn each_frame(step: impl Fn() -> bool + 'static) {
    request_animation_frame(move || {
        if step() {
            each_frame(step);
        }
    });
}
