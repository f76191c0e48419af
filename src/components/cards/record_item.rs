//! Programmes and themes in a list.

use leptos::prelude::*;

use super::card::{counts, meta, summary, title};
use crate::{
    components::{Anchor, Segment},
    locale::Lang,
};

/// A programme.
#[component]
pub fn ProgrammeCard(
    /// Its title, with hits marked.
    name: Vec<Segment>,
    /// Language of the title, where it differs from the page.
    #[prop(optional_no_strip)]
    lang: Option<Lang>,
    /// Address of its record.
    #[prop(into)]
    href: String,
    /// Kind and period.
    #[prop(optional)]
    meta: Vec<Anchor>,
    /// Its sentences, with hits marked.
    #[prop(optional)]
    summary: Vec<Segment>,
    /// "20 Städte · 34 Projekte".
    #[prop(optional, into)]
    counts: String,
) -> AnyView {
    let words = (
        title(name, href, lang),
        self::meta(meta),
        self::summary(summary),
        self::counts(counts),
    );
    view! { <li class="card programme-card">{words}</li> }.into_any()
}

/// A theme.
#[component]
pub fn ThemeItem(
    /// Its title, with hits marked.
    name: Vec<Segment>,
    /// Language of the title, where it differs from the page.
    #[prop(optional_no_strip)]
    lang: Option<Lang>,
    /// Address of its record.
    #[prop(into)]
    href: String,
    /// Kind and programme.
    #[prop(optional)]
    meta: Vec<Anchor>,
    /// Its sentences, with hits marked.
    #[prop(optional)]
    summary: Vec<Segment>,
    /// "7 Projekte".
    #[prop(optional, into)]
    counts: String,
) -> AnyView {
    let words = (
        title(name, href, lang),
        self::meta(meta),
        self::summary(summary),
        self::counts(counts),
    );
    view! { <li class="card theme-item">{words}</li> }.into_any()
}
