//! A city in a list.

use leptos::prelude::*;

use super::card::{counts, meta, summary, title};
use crate::{
    charts::glyph::{DrawnSize, House, HouseGlyph},
    components::{Anchor, Segment},
    locale::Lang,
};

/// A city with its house.
#[component]
pub fn CityCard(
    /// What is drawn.
    house: House,
    /// The same in words, from `describe_house`.
    #[prop(into)]
    description: String,
    /// Its name, with hits marked.
    name: Vec<Segment>,
    /// Language of the name, where it differs from the page.
    #[prop(optional_no_strip)]
    lang: Option<Lang>,
    /// Address of its record.
    #[prop(into)]
    href: String,
    /// Size class, Land: words or links.
    #[prop(optional)]
    meta: Vec<Anchor>,
    /// What the award gave ("ausgezeichnet 2021"); empty for nothing.
    #[prop(optional, into)]
    honour: String,
    /// Its sentences, with hits marked.
    #[prop(optional)]
    summary: Vec<Segment>,
    /// "5 Projekte · 5 von 6 Instrumenten".
    #[prop(optional, into)]
    counts: String,
) -> AnyView {
    let honour = (!honour.is_empty()).then(|| view! { <p class="card-honour">{honour}</p> });
    view! {
        <li class="card city-card">
            <div class="card-picture">
                <HouseGlyph house size=DrawnSize::Large label=description />
            </div>
            <div class="card-words">
                {title(name, href, lang)} {self::meta(meta)} {honour} {self::summary(summary)}
                {self::counts(counts)}
            </div>
        </li>
    }
    .into_any()
}
