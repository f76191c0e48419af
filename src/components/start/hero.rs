//! The claim, the question, the ways in.

use leptos::prelude::*;

/// The opening of the start page. Children (search, ways) follow the lead; the picture stands beside them.
#[component]
pub fn Hero(
    /// The claim; the heading of the page.
    #[prop(into)]
    claim: String,
    /// What is here, in one line.
    #[prop(into)]
    lead: String,
    /// The picture: map or street of houses.
    #[prop(optional)]
    picture: Option<AnyView>,
    /// Search and ways.
    children: Children,
) -> AnyView {
    view! {
        <div class="hero">
            <div class="hero-words">
                <h1 id="title" class="claim" tabindex="-1">{claim}</h1>
                <p class="lead">{lead}</p>
                {children()}
            </div>
            {picture.map(|picture| view! { <div class="hero-picture">{picture}</div> })}
        </div>
    }
    .into_any()
}

/// A way into the collection.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Way {
    /// What it is called.
    pub title: String,
    /// What one finds there.
    pub line: String,
    /// Where it leads.
    pub href: String,
}

/// The ways in, as a list with rules.
#[component]
pub fn Ways(
    /// What the list is called.
    #[prop(into)]
    label: String,
    /// The ways.
    ways: Vec<Way>,
) -> AnyView {
    let way = |way: Way| {
        view! {
            <li>
                <a href=way.href>
                    <span class="way-title">{way.title}</span>
                    <span class="way-line">{way.line}</span>
                </a>
            </li>
        }
    };
    view! {
        <nav class="ways" aria-label=label>
            <ul>{ways.into_iter().map(way).collect_view()}</ul>
        </nav>
    }
    .into_any()
}
