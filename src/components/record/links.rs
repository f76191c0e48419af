//! Ways out of the site.

use leptos::prelude::*;

/// A link to another site.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExternalLink {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub href: String,
}

/// Links to other sites, each marked as one.
#[component]
pub fn LinkList(
    /// The links.
    links: Vec<ExternalLink>,
    /// What is read aloud behind each ("externe Seite").
    #[prop(into)]
    external: String,
) -> AnyView {
    let item = |link: ExternalLink| view! { <li>{outward(link.text, link.href, &external)}</li> };
    view! { <ul class="link-list" role="list">{links.into_iter().map(item).collect_view()}</ul> }.into_any()
}

/// A link that leaves the site.
pub(super) fn outward(text: String, href: String, external: &str) -> AnyView {
    view! {
        <a class="external" href=href rel="external noopener">
            {text}
            <span class="visually-hidden">{format!(" ({external})")}</span>
        </a>
    }
    .into_any()
}
