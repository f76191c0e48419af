//! The sources at the foot of a record.

use leptos::prelude::*;

use super::links::outward;
use crate::{components::Anchor, locale::Lang};

/// A source that the marks lead to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SourceEntry {
    /// The id that the marks lead to.
    pub id: String,
    /// Its number.
    pub number: usize,
    /// Its title; leads to its record.
    pub title: Anchor,
    /// Publisher and date: "Stadt Weimar, 2021".
    pub meta: String,
    /// Language of publisher, where it differs from the page.
    pub lang: Option<Lang>,
    /// Its address on the web; empty where there is none.
    pub url: String,
    /// The same, short enough to be read ("weimar.de").
    pub url_text: String,
    /// A remark; empty for none.
    pub note: String,
}

/// All sources of a record, numbered.
#[component]
pub fn SourceList(
    /// The sources in the order of their numbers.
    sources: Vec<SourceEntry>,
    /// What is read aloud behind an address ("externe Seite").
    #[prop(into)]
    external: String,
) -> AnyView {
    let entry = |entry: SourceEntry| {
        let url = (!entry.url.is_empty()).then(|| outward(entry.url_text, entry.url, &external));
        let note = (!entry.note.is_empty()).then(|| view! { <span class="source-note">{entry.note}</span> });
        let Anchor { text, href, lang } = entry.title;
        view! {
            <li id=entry.id value=entry.number>
                <a class="source-title" href=href lang=lang.map(Lang::tag)>{text}</a>
                " "
                <span class="source-meta" lang=entry.lang.map(Lang::tag)>{entry.meta}</span>
                " "
                {url}
                " "
                {note}
            </li>
        }
    };
    view! { <ol class="source-list">{sources.into_iter().map(entry).collect_view()}</ol> }.into_any()
}
