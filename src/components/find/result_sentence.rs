//! The filter as a sentence: the voice of the page.

use leptos::prelude::*;

use crate::components::Anchor;

/// A part of the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SentencePart {
    /// Words between the parts.
    Text(String),
    /// How many: "23 Projekte".
    Count(String),
    /// A part of the filter.
    Filter {
        /// What it says in the sentence.
        text: String,
        /// The view without it.
        href: String,
        /// What is read aloud: "in Sachsen entfernen".
        remove: String,
    },
    /// A part of the filter that the reader cannot remove.
    Locked(String),
}

/// "23 Projekte in Kleinstädten × zum Thema Leerstand ×", each part removable.
#[component]
pub fn ResultSentence(
    /// The parts in their order, with the blanks between them.
    parts: Vec<SentencePart>,
    /// The way to the whole collection.
    #[prop(optional_no_strip)]
    clear: Option<Anchor>,
) -> AnyView {
    let clear = clear.map(
        |anchor| view! { <a class="sentence-clear" href=anchor.href data-noscroll="">{anchor.text}</a> },
    );
    view! {
        <p class="result-sentence">
            {parts.into_iter().map(part).collect_view()} " " {clear}
        </p>
    }
    .into_any()
}

fn part(part: SentencePart) -> AnyView {
    match part {
        SentencePart::Text(text) => text.into_any(),
        SentencePart::Count(text) => view! { <strong class="sentence-count">{text}</strong> }.into_any(),
        SentencePart::Locked(text) => view! { <span class="sentence-locked">{text}</span> }.into_any(),
        SentencePart::Filter { text, href, remove } => view! {
            <a class="sentence-part" href=href aria-label=remove data-noscroll="">
                <span class="sentence-words">{text}</span>
                // The word joiner keeps the cross on the line of its last word.
                "\u{2060}"
                <span class="cross" aria-hidden="true"></span>
            </a>
        }
        .into_any(),
    }
}
