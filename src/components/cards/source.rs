//! A source in a list.

use leptos::prelude::*;

use super::card::{counts, meta, title};
use crate::{
    components::{Anchor, Segment},
    locale::Lang,
};

/// A source.
#[component]
pub fn SourceItem(
    /// Its title, with hits marked.
    name: Vec<Segment>,
    /// Language of the title, where it differs from the page.
    #[prop(optional_no_strip)]
    lang: Option<Lang>,
    /// Address of its record.
    #[prop(into)]
    href: String,
    /// Publisher and date.
    #[prop(optional)]
    meta: Vec<Anchor>,
    /// A remark; empty for none.
    #[prop(optional, into)]
    note: String,
    /// "Belegt 4 Einträge".
    #[prop(optional, into)]
    counts: String,
) -> AnyView {
    let note = (!note.is_empty()).then(|| view! { <p class="card-note">{note}</p> });
    let words = (
        title(name, href, lang),
        self::meta(meta),
        note,
        self::counts(counts),
    );
    view! { <li class="card source-item">{words}</li> }.into_any()
}
