//! Facets beside hits.

use leptos::{ev, prelude::*};

/// A list page: the facets at the side, sentence and hits beside them.
#[component]
pub fn FindLayout(
    /// The panel of facets.
    facets: AnyView,
    /// Hears clicks on anything in it.
    #[prop(optional, into)]
    on_click: Option<Callback<ev::MouseEvent>>,
    /// Whether the list is narrowed: what is written then beside a value of a facet is what its own page has, and waits
    /// to be shown until the program says what it gives together with what is chosen.
    #[prop(optional)]
    narrowed: bool,
    /// Heading of the hits, for those who jump by headings.
    #[prop(into)]
    heading: String,
    /// Sentence, order and hits.
    children: Children,
) -> AnyView {
    view! {
        <div
            class="find"
            data-narrowed=narrowed.then_some("")
            on:click=move |event| {
                if let Some(hears) = on_click {
                    hears.run(event);
                }
            }
        >
            <div class="find-facets">{facets}</div>
            <section class="find-hits" id="hits" aria-labelledby="hits-title" tabindex="-1">
                <h2 id="hits-title" class="visually-hidden">{heading}</h2>
                {children()}
            </section>
        </div>
    }
    .into_any()
}
