//! A project in a list.

use leptos::prelude::*;

use super::card::{meta, summary, title};
use crate::{
    catalogue::Instrument,
    charts::glyph::WindowStrip,
    components::{Anchor, LinkOrText, Segment},
    locale::Lang,
};

/// A project with its places, its time and its windows.
#[component]
pub fn ProjectCard(
    /// Its title, with hits marked.
    name: Vec<Segment>,
    /// Language of the title, where it differs from the page.
    #[prop(optional_no_strip)]
    lang: Option<Lang>,
    /// Address of its record.
    #[prop(into)]
    href: String,
    /// Cities and period: links or words.
    #[prop(optional)]
    meta: Vec<Anchor>,
    /// Its sentences, with hits marked.
    #[prop(optional)]
    summary: Vec<Segment>,
    /// Its topics.
    #[prop(optional)]
    topics: Vec<Anchor>,
    /// Kinds of instrument it uses: the lit windows.
    #[prop(optional)]
    instruments: Vec<Instrument>,
    /// The same in words; empty leaves the windows out.
    #[prop(optional, into)]
    instruments_label: String,
) -> AnyView {
    let windows = (!instruments_label.is_empty())
        .then(|| view! { <WindowStrip lit=instruments label=instruments_label /> });
    let topic = |anchor: Anchor| view! { <li><LinkOrText anchor /></li> };
    let topics = (!topics.is_empty())
        .then(|| view! { <ul class="tags" role="list">{topics.into_iter().map(topic).collect_view()}</ul> });
    view! {
        <li class="card project-card">
            <div class="card-words">
                {title(name, href, lang)} {self::meta(meta)} {self::summary(summary)}
                <div class="card-foot">{windows} {topics}</div>
            </div>
        </li>
    }
    .into_any()
}
