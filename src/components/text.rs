//! Text in its finest pieces.

use leptos::prelude::*;

use super::{Anchor, Segment, SourceMark};
use crate::locale::Lang;

/// Text for those who listen, not for those who look.
#[component]
pub fn VisuallyHidden(
    /// The text.
    children: Children,
) -> impl IntoView {
    view! { <span class="visually-hidden">{children()}</span> }
}

/// Text in a language of its own.
#[component]
pub fn LangText(
    /// The language, where it differs from the page.
    lang: Option<Lang>,
    /// The text.
    #[prop(into)]
    text: String,
) -> AnyView {
    match lang {
        Some(lang) => view! { <span lang=lang.tag()>{text}</span> }.into_any(),
        None => text.into_any(),
    }
}

/// Text in which the hits of a search are marked.
#[component]
pub fn Hits(
    /// The pieces in their order.
    segments: Vec<Segment>,
) -> AnyView {
    segments
        .into_iter()
        .map(|segment| match segment {
            Segment::Plain(text) => text.into_any(),
            Segment::Hit(text) => view! { <mark>{text}</mark> }.into_any(),
        })
        .collect_view()
        .into_any()
}

/// A link, or only its words where it leads nowhere (empty address).
#[component]
pub fn LinkOrText(
    /// Words and address.
    anchor: Anchor,
) -> AnyView {
    let Anchor { text, href, lang } = anchor;
    if href.is_empty() {
        view! { <LangText lang text /> }.into_any()
    } else {
        // An address with a host leads to another site.
        let away = href.contains("://");
        let (class, rel) = (away.then_some("external"), away.then_some("external noopener"));
        view! { <a class=class href=href rel=rel lang=lang.map(Lang::tag)>{text}</a> }.into_any()
    }
}

/// Numbered marks behind a statement, each leading to its source.
#[component]
pub fn SourceMarks(
    /// The marks in their order; none renders nothing.
    marks: Vec<SourceMark>,
) -> AnyView {
    if marks.is_empty() {
        return ().into_any();
    }
    // As with the skip link, the browser shall move the focus, not the router only the page.
    let link =
        |mark: SourceMark| view! { <a href=mark.href rel="external" aria-label=mark.label>{mark.number}</a> };
    // The word joiner keeps the marks on the line of the last word.
    view! { <span class="source-marks">"\u{2060}" {marks.into_iter().map(link).collect_view()}</span> }
        .into_any()
}
