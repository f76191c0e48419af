//! Where the reader is: trail, heading, lead, and the sections below.

use leptos::prelude::*;

use crate::{components::Anchor, locale::Lang};

/// The way from the start page to here.
#[component]
pub fn Breadcrumbs(
    /// What the trail is called.
    #[prop(into)]
    label: String,
    /// The pages above this one, from the top.
    trail: Vec<Anchor>,
    /// This page; empty where the heading right below says it.
    #[prop(optional, into)]
    here: String,
) -> impl IntoView {
    let step = |anchor: Anchor| {
        view! { <li><a href=anchor.href lang=anchor.lang.map(Lang::tag)>{anchor.text}</a></li> }
    };
    let here = (!here.is_empty()).then(|| view! { <li><span aria-current="page">{here}</span></li> });
    view! {
        <nav class="breadcrumbs" aria-label=label>
            <ol>{trail.into_iter().map(step).collect_view()} {here}</ol>
        </nav>
    }
    .into_any()
}

/// The heading of a page. It can take the focus after a change of page (id `title`).
#[component]
pub fn PageHead(
    /// The heading.
    #[prop(into)]
    title: String,
    /// A short line above it: what kind of page this is.
    #[prop(optional, into)]
    kicker: String,
    /// The sentence below it.
    #[prop(optional, into)]
    lead: String,
    /// Language of the heading, where it differs from the page.
    #[prop(optional_no_strip)]
    title_lang: Option<Lang>,
    /// A picture beside the heading (the house of a city).
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let kicker = (!kicker.is_empty()).then(|| view! { <p class="kicker">{kicker}</p> });
    let lead = (!lead.is_empty()).then(|| view! { <p class="lead">{lead}</p> });
    let picture = children.map(|children| view! { <div class="page-picture">{children()}</div> });
    view! {
        <div class="page-head">
            {picture}
            <div class="page-words">
                {kicker}
                <h1 id="title" tabindex="-1" lang=title_lang.map(Lang::tag)>{title}</h1>
                {lead}
            </div>
        </div>
    }
    .into_any()
}

/// A section of a page with its heading.
#[component]
pub fn PageSection(
    /// The id of its heading: the address of the section.
    #[prop(into)]
    id: String,
    /// The heading.
    #[prop(into)]
    title: String,
    /// How many things are in it, in words or figures; empty for none.
    #[prop(optional, into)]
    count: String,
    /// What the section holds.
    children: Children,
) -> AnyView {
    let count = (!count.is_empty()).then(|| view! { <span class="section-count">{count}</span> });
    let heading = id.clone();
    view! {
        <section class="page-section" aria-labelledby=heading>
            <h2 id=id>{title} {count}</h2>
            {children()}
        </section>
    }
    .into_any()
}
