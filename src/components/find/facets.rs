//! The facets: a side panel on wide screens, a sheet that folds out on phones.

use leptos::prelude::*;

use crate::{components::Anchor, locale::Lang};

/// The panel of all facets. On phones it is folded behind a switch that works without the program.
#[component]
pub fn FacetPanel(
    /// What the panel is called.
    #[prop(into)]
    label: String,
    /// What the switch says on phones.
    #[prop(into)]
    open: String,
    /// How much is chosen, in words; empty for nothing.
    #[prop(optional, into)]
    chosen: String,
    /// The way from the end of the panel to the hits: "23 Treffer zeigen", `#hits`.
    to_hits: Anchor,
    /// The groups.
    children: Children,
) -> AnyView {
    let chosen = (!chosen.is_empty()).then(|| view! { <span class="facets-chosen">{chosen}</span> });
    view! {
        <section class="facets" aria-labelledby="facets-title">
            <h2 id="facets-title" class="visually-hidden">{label}</h2>
            <input type="checkbox" class="facets-switch" id="facets-switch" />
            <label class="facets-open" for="facets-switch">
                <span>{open}</span>
                {chosen}
            </label>
            <div class="facets-sheet">
                {children()}
                <a class="button facets-done" href=to_hits.href rel="external">{to_hits.text}</a>
            </div>
        </section>
    }
    .into_any()
}

/// A value of a facet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FacetValue {
    /// What it is called.
    pub text: String,
    /// Language of that, where it differs from the page.
    pub lang: Option<Lang>,
    /// How many hits there are with it.
    pub count: usize,
    /// The count as it is written on the page ("1.234").
    pub count_text: String,
    /// The view with it, or without it where it is chosen.
    pub href: String,
    /// Says that it is chosen ("gewählt"); `None` where it is not.
    pub chosen: Option<String>,
}

/// Whether one or all of the chosen values must hold, as two links.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FacetMode {
    /// What is chosen here.
    pub label: String,
    /// The mode in force.
    pub current: String,
    /// The view in the other mode.
    pub other: Anchor,
}

/// A facet with its values.
#[component]
pub fn FacetGroup(
    /// What the facet is called.
    #[prop(into)]
    title: String,
    /// How much of it is chosen, in words; empty for nothing. A facet with a choice is open.
    #[prop(optional, into)]
    chosen: String,
    /// What comes before the counts when read aloud ("Treffer:").
    #[prop(into)]
    count_word: String,
    /// The values that are always shown.
    values: Vec<FacetValue>,
    /// The rest of a long list.
    #[prop(optional)]
    more: Vec<FacetValue>,
    /// What unfolds the rest ("12 weitere").
    #[prop(optional, into)]
    more_text: String,
    /// Any or all.
    #[prop(optional_no_strip)]
    any_all: Option<FacetMode>,
    /// Whether the reader finds it folded out.
    #[prop(optional)]
    fold: Fold,
) -> AnyView {
    let open = fold == Fold::Open || !chosen.is_empty();
    let chosen = (!chosen.is_empty()).then(|| view! { <span class="facet-chosen">{chosen}</span> });
    let list = |values: Vec<FacetValue>| {
        let item = |item: FacetValue| value(item, &count_word);
        view! { <ul class="facet-values" role="list">{values.into_iter().map(item).collect_view()}</ul> }
    };
    let more = (!more.is_empty()).then(|| {
        view! {
            <details class="facet-more">
                <summary>{more_text}</summary>
                {list(more)}
            </details>
        }
    });
    view! {
        <details class="facet" open=open>
            <summary>
                <h3>{title}</h3>
                {chosen}
            </summary>
            {any_all.map(switch)}
            {list(values)}
            {more}
        </details>
    }
    .into_any()
}

/// Whether something foldable is found open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fold {
    /// Folded out.
    Open,
    /// Folded in.
    #[default]
    Closed,
}

fn value(value: FacetValue, count_word: &str) -> impl IntoView + use<> {
    let class = if value.count == 0 {
        "facet-value facet-value-none"
    } else {
        "facet-value"
    };
    let current = value.chosen.as_ref().map(|_| "true");
    let chosen = value
        .chosen
        .map(|word| view! { <span class="visually-hidden">", "{word}</span> });
    let word = format!(", {count_word} ");
    view! {
        <li>
            <a class=class href=value.href aria-current=current rel="nofollow" data-noscroll="">
                <span class="facet-check" aria-hidden="true"></span>
                <span class="facet-text" lang=value.lang.map(Lang::tag)>{value.text}</span>
                {chosen}
                <span class="visually-hidden">{word}</span>
                <span class="facet-count">{value.count_text}</span>
            </a>
        </li>
    }
}

fn switch(mode: FacetMode) -> impl IntoView {
    view! {
        <p class="facet-mode">
            <span>{mode.label}</span>
            " "
            <strong>{mode.current}</strong>
            " "
            <a href=mode.other.href rel="nofollow" data-noscroll="">{mode.other.text}</a>
        </p>
    }
}
