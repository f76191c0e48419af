//! A place in the document to mount a piece, and what a person does there.

use leptos::{
    mount::mount_to,
    prelude::*,
    task::tick,
    wasm_bindgen::{JsCast, JsValue},
    web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit},
};

/// The section that a piece was mounted into.
pub(crate) struct Stage {
    section: HtmlElement,
}

impl Stage {
    /// Mounts a piece into a section of its own and waits until it stands there.
    pub(crate) async fn with<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> Self {
        let section: HtmlElement = document().create_element("section").unwrap().unchecked_into();
        document().body().unwrap().append_child(&section).unwrap();
        mount_to(section.clone(), view).forget();
        tick().await;
        Self { section }
    }

    /// The first element that matches a selector.
    pub(crate) fn find(&self, selector: &str) -> HtmlElement {
        let found = self.section.query_selector(selector).unwrap();
        found
            .unwrap_or_else(|| panic!("no {selector} in {}", self.section.inner_html()))
            .unchecked_into()
    }

    /// How many elements match a selector.
    pub(crate) fn count(&self, selector: &str) -> u32 {
        self.section.query_selector_all(selector).unwrap().length()
    }

    /// Types a text into the field that matches.
    pub(crate) async fn type_into(&self, selector: &str, text: &str) {
        let field: HtmlInputElement = self.find(selector).unchecked_into();
        field.focus().unwrap();
        field.set_value(text);
        let init = EventInit::new();
        init.set_bubbles(true);
        field
            .dispatch_event(&Event::new_with_event_init_dict("input", &init).unwrap())
            .unwrap();
        tick().await;
    }

    /// Presses a key on the element that matches; says whether the page took it for itself.
    pub(crate) async fn press(&self, selector: &str, key: &str) -> bool {
        let init = KeyboardEventInit::new();
        init.set_key(key);
        init.set_bubbles(true);
        init.set_cancelable(true);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
        let taken = !self.find(selector).dispatch_event(&event).unwrap();
        tick().await;
        taken
    }

    /// An attribute of the first element that matches.
    pub(crate) fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.find(selector).get_attribute(name)
    }

    /// Whether the element that matches has the focus.
    pub(crate) fn has_focus(&self, selector: &str) -> bool {
        let wanted: Element = self.find(selector).unchecked_into();
        document()
            .active_element()
            .is_some_and(|active| JsValue::from(active) == JsValue::from(wanted))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.section.remove();
    }
}
