//! Facets beside hits.

use leptos::prelude::*;

/// A list page: the facets at the side, sentence and hits beside them.
#[component]
pub fn FindLayout(
    /// The panel of facets.
    facets: AnyView,
    /// Heading of the hits, for those who jump by headings.
    #[prop(into)]
    heading: String,
    /// Sentence, order and hits.
    children: Children,
) -> AnyView {
    view! {
        <div class="find">
            <div class="find-facets">{facets}</div>
            <section class="find-hits" id="hits" aria-labelledby="hits-title" tabindex="-1">
                <h2 id="hits-title" class="visually-hidden">{heading}</h2>
                {children()}
            </section>
        </div>
    }
    .into_any()
}
