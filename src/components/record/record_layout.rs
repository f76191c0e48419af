//! The record as a page of an atlas: text in the middle, facts in the margin.

use leptos::prelude::*;

/// Text beside facts. On phones the facts come right after the opening.
#[component]
pub fn RecordLayout(
    /// The summary that opens the record.
    opening: AnyView,
    /// What stands in the margin: facts, links.
    side: AnyView,
    /// What the margin is called.
    #[prop(into)]
    side_label: String,
    /// The rest of the text: sections, lists.
    children: Children,
) -> AnyView {
    view! {
        <div class="record">
            <div class="record-opening">{opening}</div>
            <aside class="record-side" aria-label=side_label>{side}</aside>
            <div class="record-text">{children()}</div>
        </div>
    }
    .into_any()
}
