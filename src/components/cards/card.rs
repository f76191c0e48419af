//! What all entries share.

use leptos::prelude::*;

use crate::{
    components::{Anchor, Hits, LinkOrText, Segment},
    locale::Lang,
};

/// How entries stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CardsLook {
    /// In columns, as many as there is room for.
    #[default]
    Columns,
    /// One below the other.
    Rows,
}

/// A list of entries; its children are cards and items.
#[component]
pub fn Cards(
    /// How they stand.
    #[prop(optional)]
    look: CardsLook,
    /// Whether the size of entries off the screen may be estimated until they come there. Quick; but places on the
    /// page, which links and Back lead to, are then estimated too.
    #[prop(optional)]
    estimated: bool,
    /// The entries.
    children: Children,
) -> AnyView {
    let class = match (look, estimated) {
        (CardsLook::Columns, false) => "cards cards-columns",
        (CardsLook::Rows, false) => "cards cards-rows",
        (CardsLook::Columns, true) => "cards cards-columns cards-estimated",
        (CardsLook::Rows, true) => "cards cards-rows cards-estimated",
    };
    view! { <ul class=class role="list">{children()}</ul> }.into_any()
}

/// The heading of an entry.
pub(super) fn title(segments: Vec<Segment>, href: String, lang: Option<Lang>) -> AnyView {
    view! {
        <h3 class="card-title">
            <a href=href lang=lang.map(Lang::tag)>
                <Hits segments />
            </a>
        </h3>
    }
    .into_any()
}

/// Facts in one line, with middle dots between them.
pub(super) fn meta(facts: Vec<Anchor>) -> AnyView {
    let fact = |anchor: Anchor| view! { <li><LinkOrText anchor /></li> };
    (!facts.is_empty())
        .then(
            || view! { <ul class="card-meta" role="list">{facts.into_iter().map(fact).collect_view()}</ul> },
        )
        .into_any()
}

/// The sentences of an entry.
pub(super) fn summary(segments: Vec<Segment>) -> AnyView {
    (!segments.is_empty())
        .then(|| {
            view! {
                <p class="card-summary">
                    <Hits segments />
                </p>
            }
        })
        .into_any()
}

/// The last, quiet line.
pub(super) fn counts(text: String) -> AnyView {
    (!text.is_empty())
        .then(|| view! { <p class="card-counts">{text}</p> })
        .into_any()
}
