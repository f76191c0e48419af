//! The facets: a side panel on wide screens, a sheet that folds out on phones.

use leptos::prelude::*;

use crate::components::Anchor;

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
    chosen: Signal<String>,
    /// What the way from the end of the panel to the hits says: "23 Treffer zeigen".
    #[prop(into)]
    to_hits: Signal<String>,
    /// Where it leads: `#` and the id of the hits.
    #[prop(into)]
    hits: String,
    /// The groups.
    children: Children,
) -> AnyView {
    view! {
        <section class="facets" aria-labelledby="facets-title">
            <h2 id="facets-title" class="visually-hidden">{label}</h2>
            <input type="checkbox" class="facets-switch" id="facets-switch" />
            <label class="facets-open" for="facets-switch">
                <span>{open}</span>
                {some("facets-chosen", chosen)}
            </label>
            <div class="facets-sheet">
                {children()}
                <a class="button facets-done" href=hits rel="external">{move || to_hits.get()}</a>
            </div>
        </section>
    }
    .into_any()
}

/// Words that are not always there.
fn some(class: &'static str, words: Signal<String>) -> impl IntoView {
    move || {
        let words = words.get();
        (!words.is_empty()).then(|| view! { <span class=class>{words}</span> })
    }
}

/// A value of a facet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FacetValue {
    /// What it is called.
    pub text: String,
    /// How many hits there are with it.
    pub count: usize,
    /// The count as it is written on the page ("1.234").
    pub count_text: String,
    /// The view with it, or without it where it is chosen.
    pub href: String,
    /// Says that it is chosen ("gewählt"); `None` where it is not.
    pub chosen: Option<&'static str>,
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
    chosen: Signal<String>,
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
    /// Any or all, where it makes a difference.
    #[prop(optional)]
    any_all: Option<AnyView>,
    /// Whether the reader finds it folded out.
    #[prop(optional)]
    fold: Fold,
) -> AnyView {
    // Once opened by a choice it stays open when the choice goes: else the focus would be lost in it.
    let open = Memo::new(move |was: Option<&bool>| {
        fold == Fold::Open || was == Some(&true) || chosen.with(|chosen| !chosen.is_empty())
    });
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
        <details class="facet" open=move || open.get()>
            <summary>
                <h3>{title}</h3>
                {some("facet-chosen", chosen)}
            </summary>
            {any_all}
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
    let (class, current, spoken) = (value.class(), value.current(), value.spoken(count_word));
    view! {
        <li>
            <a class=class href=value.href aria-current=current rel="nofollow" data-noscroll="">
                <span class="facet-check" aria-hidden="true"></span>
                <span class="facet-text">{value.text}</span>
                <span class="visually-hidden">{spoken}</span>
                <span class="facet-count">{value.count_text}</span>
            </a>
        </li>
    }
}

impl FacetValue {
    /// Links of values, in their order on the page.
    pub const LINKS: &str = ".facet-value";
    /// Which child of the link says whether it is chosen, to those who listen.
    pub const SPOKEN: u32 = 2;
    /// Which child of the link holds the count.
    pub const COUNT: u32 = 3;

    /// Class of the link.
    #[must_use]
    pub const fn class(&self) -> &'static str {
        if self.count == 0 {
            "facet-value facet-value-none"
        } else {
            "facet-value"
        }
    }

    /// `aria-current` of the link.
    #[must_use]
    pub fn current(&self) -> Option<&'static str> {
        self.chosen.map(|_| "true")
    }

    /// What is said between the value and its count.
    #[must_use]
    pub fn spoken(&self, count_word: &str) -> String {
        match self.chosen {
            Some(chosen) => [", ", chosen, ", ", count_word, " "].concat(),
            None => [", ", count_word, " "].concat(),
        }
    }
}

/// The choice between any and all.
#[must_use]
pub fn facet_mode(mode: FacetMode) -> AnyView {
    view! {
        <p class="facet-mode">
            <span>{mode.label}</span>
            " "
            <strong>{mode.current}</strong>
            " "
            <a href=mode.other.href rel="nofollow" data-noscroll="">{mode.other.text}</a>
        </p>
    }
    .into_any()
}
