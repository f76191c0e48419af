//! Related records that say why they are related.

use leptos::prelude::*;

use crate::{
    charts::glyph::{DrawnSize, House, HouseGlyph},
    locale::Lang,
};

/// A related record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RelatedItem {
    /// The house of a city; `None` for what is not one.
    pub house: Option<House>,
    /// Its title.
    pub title: String,
    /// Language of the title, where it differs from the page.
    pub lang: Option<Lang>,
    /// Address of its record.
    pub href: String,
    /// Why: "gleiches Instrument, gleiche Größe, 40 km entfernt".
    pub reason: String,
}

/// Related records.
#[component]
pub fn RelatedList(
    /// The records, most related first.
    items: Vec<RelatedItem>,
) -> AnyView {
    let item = |item: RelatedItem| {
        view! {
            <li>
                {item.house.map(|house| view! { <HouseGlyph house size=DrawnSize::Large /> })}
                <p>
                    <a class="related-title" href=item.href lang=item.lang.map(Lang::tag)>{item.title}</a>
                    <span class="related-reason">{item.reason}</span>
                </p>
            </li>
        }
    };
    view! { <ul class="related-list" role="list">{items.into_iter().map(item).collect_view()}</ul> }
        .into_any()
}
