//! The order of the hits, or another choice among a few views.

use leptos::prelude::*;

/// One of a few views.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// What it is called.
    pub text: String,
    /// The view.
    pub href: String,
    /// Whether it is the one on screen.
    pub current: bool,
}

/// A few views as links in a row.
#[component]
pub fn SortControl(
    /// What is chosen here ("Sortiert nach").
    #[prop(into)]
    label: String,
    /// The views.
    choices: Vec<Choice>,
) -> AnyView {
    let item = |choice: Choice| {
        view! {
            <li>
                <a href=choice.href aria-current=choice.current.then_some("true") rel="nofollow" data-noscroll="">{choice.text}</a>
            </li>
        }
    };
    let shown = label.clone();
    view! {
        <div class="sort-control" role="group" aria-label=label>
            <span aria-hidden="true">{shown}</span>
            <ul role="list">{choices.into_iter().map(item).collect_view()}</ul>
        </div>
    }
    .into_any()
}
