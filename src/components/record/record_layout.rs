//! The record as a page of an atlas: text in the middle, facts in the margin.

use leptos::prelude::*;

/// Text beside facts.
#[component]
pub fn RecordLayout(
    /// What stands in the margin: facts, links.
    side: AnyView,
    /// What the margin is called.
    #[prop(into)]
    side_label: String,
    /// The text: summary, sections, lists.
    children: Children,
) -> AnyView {
    view! {
        <div class="record">
            <aside class="record-side" aria-label=side_label>{side}</aside>
            <div class="record-text">{children()}</div>
        </div>
    }
    .into_any()
}
