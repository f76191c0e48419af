//! Parts of the served page that the program keeps instead of making them anew: what stands in them is the same, and
//! making it again costs time in which nobody can do anything.

use leptos::prelude::document;
use web_sys::{DocumentFragment, Node};

/// The children of an element of the served page, from before the program takes over until they are replaced.
#[derive(Debug, Default)]
pub struct Carried {
    nodes: Vec<Node>,
}

impl Carried {
    /// What stands in the first element that matches; nothing where none does.
    #[must_use]
    pub fn of(selector: &str) -> Self {
        let children = document()
            .query_selector(selector)
            .ok()
            .flatten()
            .map(|parent| parent.child_nodes());
        let nodes = children.map(|all| (0..all.length()).filter_map(|at| all.get(at)).collect());
        Self {
            nodes: nodes.unwrap_or_default(),
        }
    }

    /// Whether there is nothing to keep.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Puts them at the end of the first element that matches.
    pub(super) fn put_into(&self, selector: &str) {
        let whole = DocumentFragment::new().ok();
        let place = document().query_selector(selector).ok().flatten();
        if let (Some(place), Some(whole)) = (place, whole) {
            for node in &self.nodes {
                let _ = whole.append_child(node); // they stand nowhere now
            }
            let _ = place.append_child(&whole); // an element takes any content
        }
    }

    /// Takes them off the page.
    pub fn remove(&mut self) {
        for node in self.nodes.drain(..) {
            if let Some(parent) = node.parent_node() {
                let _ = parent.remove_child(&node); // it is its child
            }
        }
    }
}
