//! What a person has begun on the served page before the program came: place, focus, selected text, typed words,
//! what is folded out. Taken before the program takes over, put back after (vis-16).
//!
//! Weak spot: elements are found again by their place among their neighbours, so the program has to build what was
//! served. Where it builds something else (the address asks for another view), only what has an id is found.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, FocusOptions, HtmlElement, HtmlInputElement, Node, Range};

use super::after_paint;

/// Where a person was on the page.
#[derive(Debug, Default)]
pub(super) struct Kept {
    scroll: (f64, f64),
    focus: Option<Place>,
    caret: Option<(u32, u32)>,
    selection: Option<(usize, usize)>,
    typed: Vec<(Place, String)>,
    switched: Vec<(Place, bool)>,
    unfolded: Vec<Place>,
}

/// An element: by its id, else by the way down to it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    Id(String),
    Way(Vec<u32>),
}

impl Kept {
    /// What the person has begun below this element.
    pub(super) fn of(root: &Element) -> Self {
        let window = window();
        let scroll = (
            window.scroll_x().unwrap_or_default(),
            window.scroll_y().unwrap_or_default(),
        );
        let active = document()
            .active_element()
            .filter(|active| root.contains(Some(active)));
        let caret = active.as_ref().and_then(|active| {
            let input: &HtmlInputElement = active.dyn_ref()?;
            input.selection_start().ok()?.zip(input.selection_end().ok()?)
        });
        let mut kept = Self {
            scroll,
            focus: active.and_then(|active| Place::of(root, &active)),
            caret,
            selection: selection(root),
            ..Self::default()
        };
        for input in all::<HtmlInputElement>(root, "input") {
            let Some(place) = Place::of(root, &input) else {
                continue;
            };
            let is_switch = matches!(input.type_().as_str(), "checkbox" | "radio");
            if is_switch && input.checked() != input.default_checked() {
                kept.switched.push((place, input.checked()));
            } else if !is_switch && input.value() != input.default_value() {
                kept.typed.push((place, input.value()));
            }
        }
        for details in all::<Element>(root, "details[open]") {
            kept.unfolded.extend(Place::of(root, &details));
        }
        kept
    }

    /// Puts it back below the element, which now holds the program.
    pub(super) fn put_back(self, root: &Element) {
        for place in &self.unfolded {
            if let Some(details) = place.find(root).filter(|found| found.tag_name() == "DETAILS") {
                let _ = details.set_attribute("open", ""); // the name is valid
            }
        }
        for (place, value) in &self.typed {
            if let Some(input) = place.input(root) {
                input.set_value(value);
                tell(&input, "input");
            }
        }
        for (place, is_on) in self.switched {
            if let Some(input) = place.input(root).filter(|input| input.checked() != is_on) {
                input.set_checked(is_on);
                tell(&input, "change");
            }
        }
        if let Some(focused) = self.focus.and_then(|place| place.find(root)) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            if let Some(element) = focused.dyn_ref::<HtmlElement>() {
                let _ = element.focus_with_options(&options); // what cannot take the focus had none
            }
            if let (Some(input), Some(caret)) = (focused.dyn_into::<HtmlInputElement>().ok(), self.caret) {
                set_caret(&input, caret);
                // The program answers to the words by setting them once more, which moves the caret to their end.
                let typed = input.value();
                after_paint(move || {
                    if input.value() == typed {
                        set_caret(&input, caret);
                    }
                });
            }
        }
        if let Some((from, to)) = self.selection {
            let _ = select(root, from, to); // where the text is another, nothing is selected
        }
        window().scroll_to_with_x_and_y(self.scroll.0, self.scroll.1);
    }
}

fn set_caret(input: &HtmlInputElement, (start, end): (u32, u32)) {
    let _ = input.set_selection_range(start, end); // not every kind of field has a caret
}

impl Place {
    fn of(root: &Element, element: &Element) -> Option<Self> {
        let id = element.id();
        if !id.is_empty() {
            return Some(Self::Id(id));
        }
        let mut way = Vec::new();
        let mut at = element.clone();
        while &at != root {
            let mut before = 0;
            let mut sibling = at.previous_element_sibling();
            while let Some(earlier) = sibling {
                before += 1;
                sibling = earlier.previous_element_sibling();
            }
            way.push(before);
            at = at.parent_element()?;
        }
        way.reverse();
        Some(Self::Way(way))
    }

    fn find(&self, root: &Element) -> Option<Element> {
        match self {
            Self::Id(id) => document().get_element_by_id(id),
            Self::Way(way) => way
                .iter()
                .try_fold(root.clone(), |at, &index| at.children().item(index)),
        }
    }

    fn input(&self, root: &Element) -> Option<HtmlInputElement> {
        self.find(root)?.dyn_into().ok()
    }
}

/// Tells the program of a change as the browser would have.
fn tell(input: &HtmlInputElement, kind: &str) {
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict(kind, &bubbling) {
        let _ = input.dispatch_event(&event); // fails for events under way only
    }
}

fn all<E: JsCast>(root: &Element, selector: &str) -> Vec<E> {
    let Ok(found) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|at| found.get(at)?.dyn_into().ok())
        .collect()
}

/// The selected text as letters from the start of the element (UTF-16 units); texts are cut into nodes otherwise
/// by the program than by the parser, letters stay.
fn selection(root: &Element) -> Option<(usize, usize)> {
    let selected = window().get_selection().ok()??;
    if selected.is_collapsed() || selected.range_count() == 0 {
        return None;
    }
    let range = selected.get_range_at(0).ok()?;
    let inside = |node: Node| root.contains(Some(&node));
    if !inside(range.start_container().ok()?) || !inside(range.end_container().ok()?) {
        return None;
    }
    let before = Range::new().ok()?;
    before.select_node_contents(root).ok()?;
    before
        .set_end(&range.start_container().ok()?, range.start_offset().ok()?)
        .ok()?;
    let from = letters(&before);
    Some((from, from + letters(&range)))
}

fn letters(range: &Range) -> usize {
    usize::try_from(range.to_string().length()).unwrap_or_default()
}

fn select(root: &Element, from: usize, to: usize) -> Option<()> {
    let range = Range::new().ok()?;
    let (start, at) = text_at(root, from, Side::After)?;
    range.set_start(&start, at).ok()?;
    let (end, at) = text_at(root, to, Side::Before)?;
    range.set_end(&end, at).ok()?;
    let selected = window().get_selection().ok()??;
    selected.remove_all_ranges().ok()?;
    selected.add_range(&range).ok()
}

/// Which text a place between two texts belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// The one that ends there.
    Before,
    /// The one that begins there.
    After,
}

/// The text node that holds this letter, and the letter's place in it.
fn text_at(root: &Element, letter: usize, side: Side) -> Option<(Node, u32)> {
    let texts = document().create_tree_walker_with_what_to_show(root, 4).ok()?; // NodeFilter.SHOW_TEXT
    let mut passed = 0;
    while let Some(node) = texts.next_node().ok()? {
        let length = node.text_content()?.encode_utf16().count();
        if passed + length > letter || (side == Side::Before && passed + length == letter) {
            return Some((node, u32::try_from(letter - passed).ok()?));
        }
        passed += length;
    }
    None
}
