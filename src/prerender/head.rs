//! The head of a page: what browsers, search engines and link previews are told about it.

use crate::{
    app::Loaded,
    route::{Links, Route},
};

/// The tags of a page.
pub(super) fn head(
    links: &Links,
    address: Option<&str>,
    route: &Route,
    loaded: &Loaded,
    title: &str,
) -> String {
    let _ = (links, address, route, loaded);
    format!("<title>{title}</title>")
}
