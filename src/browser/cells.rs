//! Elements that stay while what they say changes. Making a hundred links anew takes longer than a frame, and the
//! focus would be lost; changing what differs does not.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Elements of one kind in the order of the page.
#[derive(Debug, Default)]
pub struct Cells {
    elements: Vec<Element>,
}

impl Cells {
    /// All elements of the page that match.
    #[must_use]
    pub fn of(selector: &str) -> Self {
        let Ok(found) = document().query_selector_all(selector) else {
            return Self::default();
        };
        let elements = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok());
        Self {
            elements: elements.collect(),
        }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.elements.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.elements.is_empty()
    }

    /// Sets an attribute of the element at this place, or takes it away.
    pub fn set(&self, at: usize, name: &'static str, value: Option<&str>) {
        if let Some(element) = self.elements.get(at) {
            // Neither call fails for a fixed, valid name.
            let _ = match value {
                Some(value) => element.set_attribute(name, value),
                None => element.remove_attribute(name),
            };
        }
    }

    /// Sets the text of a child of the element at this place.
    pub fn set_text(&self, at: usize, child: u32, text: &str) {
        let child = self
            .elements
            .get(at)
            .and_then(|element| element.children().item(child));
        // Its own text node is kept: it belongs to whoever has made it.
        if let Some(node) = child.and_then(|child| child.first_child()) {
            node.set_node_value(Some(text));
        }
    }
}
