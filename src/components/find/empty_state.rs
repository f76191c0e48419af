//! Nothing found, and the way out.

use leptos::prelude::*;

use crate::{
    charts::glyph::{DrawnSize, House, HouseGlyph},
    components::Anchor,
};

/// Says that nothing was found and which one filter to drop.
#[component]
pub fn EmptyState(
    /// "Kein Treffer".
    #[prop(into)]
    title: String,
    /// Why, in a sentence.
    #[prop(optional, into)]
    text: String,
    /// The filter whose removal helps most, and how many hits that gives.
    #[prop(optional_no_strip)]
    cure: Option<Anchor>,
    /// The way to the whole collection.
    #[prop(optional_no_strip)]
    clear: Option<Anchor>,
) -> AnyView {
    let cure =
        cure.map(|anchor| view! { <a class="button" href=anchor.href data-noscroll="">{anchor.text}</a> });
    let clear = clear.map(|anchor| view! { <a href=anchor.href>{anchor.text}</a> });
    view! {
        <div class="empty-state">
            <HouseGlyph house=House::default() size=DrawnSize::Large />
            <div>
                <p class="empty-title">{title}</p>
                {(!text.is_empty()).then(|| view! { <p>{text}</p> })}
                <p class="notice-ways">{cure} {clear}</p>
            </div>
        </div>
    }
    .into_any()
}
