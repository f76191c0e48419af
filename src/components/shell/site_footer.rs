//! The foot of every page.

use leptos::prelude::*;

use crate::components::Anchor;

/// Says honestly what this is, and leads to what every site must have.
#[component]
pub fn SiteFooter(
    /// What this is: an independent explorer, not the website of the award.
    #[prop(into)]
    about: String,
    /// State of the data: "Datenstand …".
    #[prop(into)]
    as_of: String,
    /// What the list of links is called.
    #[prop(into)]
    nav_label: String,
    /// Data, about, privacy, accessibility, imprint.
    links: Vec<Anchor>,
    /// Credits and licences.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let link = |anchor: Anchor| view! { <li><a href=anchor.href>{anchor.text}</a></li> };
    view! {
        <footer class="site-footer">
            <div class="site-footer-words">
                <p class="site-footer-about">{about}</p>
                <p>{as_of}</p>
                {children.map(|children| children())}
            </div>
            <nav aria-label=nav_label>
                <ul>{links.into_iter().map(link).collect_view()}</ul>
            </nav>
        </footer>
    }
    .into_any()
}
