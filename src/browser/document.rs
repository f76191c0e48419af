//! The document: its language, title, theme, and what the served HTML says about base path and data files.

use leptos::prelude::{document, window};

/// Path of the page, and its query without the question mark.
#[must_use]
pub fn location() -> (String, String) {
    let location = window().location();
    let query = location.search().unwrap_or_default();
    (
        location.pathname().unwrap_or_default(),
        query.trim_start_matches('?').to_owned(),
    )
}

/// Whether the served page is the one of its address, complete as it stands. It is not where one page is served for
/// many addresses: then it says that the program has to come at once.
#[must_use]
pub fn is_served() -> bool {
    document()
        .document_element()
        .is_some_and(|root| !root.has_attribute("data-start"))
}

/// Adds an address to the history without leaving the page.
pub fn push_address(path: &str, query: &str) {
    let address = if query.is_empty() {
        path.to_owned()
    } else {
        [path, "?", query].concat()
    };
    if let Ok(history) = window().history() {
        let state = wasm_bindgen::JsValue::NULL;
        let _ = history.push_state_with_url(&state, "", Some(&address)); // refused only where nothing can be done
    }
}

/// Loads the page anew from the server.
pub fn reload() {
    let _ = window().location().reload(); // refused only in a frame that may not
}

/// The path under which the explorer lies, from `<html data-base>` of the served HTML; `/` without one.
#[must_use]
pub fn base_path() -> String {
    let base = document()
        .document_element()
        .and_then(|root| root.get_attribute("data-base"));
    base.filter(|base| base.starts_with('/'))
        .unwrap_or_else(|| "/".to_owned())
}

/// Address of a data file whose name carries a hash of its content: the build names it in the served HTML as
/// `<link data-file="catalogue.de" href="…">`.
#[must_use]
pub fn data_file(stem: &str) -> Option<String> {
    let links = document().query_selector_all("link[data-file]").ok()?;
    (0..links.length()).find_map(|at| {
        let link = wasm_bindgen::JsCast::dyn_into::<web_sys::Element>(links.get(at)?).ok()?;
        (link.get_attribute("data-file")? == stem).then(|| link.get_attribute("href"))?
    })
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets the language of the page, a BCP 47 tag.
pub fn set_lang(tag: &str) {
    set_on_root("lang", Some(tag));
}

/// Sets light or dark; `None` follows the device.
pub fn set_theme(theme: Option<&str>) {
    set_on_root("data-theme", theme);
}

fn set_on_root(name: &str, value: Option<&str>) {
    let Some(root) = document().document_element() else {
        return;
    };
    // Neither call fails for these fixed names; an error would only leave the attribute as it was.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}
