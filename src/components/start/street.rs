//! All places as houses of one street, Land by Land: each Land begins with its signpost.

use leptos::prelude::*;

use crate::{
    charts::glyph::{DrawnSize, House, HouseGlyph},
    components::Anchor,
    locale::Lang,
};

/// A house of the street.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StreetHouse {
    /// What is drawn.
    pub house: House,
    /// The same in words, from `describe_house`.
    pub description: String,
    /// Name of the place.
    pub name: String,
    /// Language of the name, where it differs from the page.
    pub lang: Option<Lang>,
    /// Address of its record.
    pub href: String,
}

/// The houses of a Land.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StreetGroup {
    /// The Land; leads to its places.
    pub sign: Anchor,
    /// Its houses, left to right.
    pub houses: Vec<StreetHouse>,
}

/// The street.
#[component]
pub fn HouseStreet(
    /// What the street shows.
    #[prop(into)]
    label: String,
    /// The Länder in the order of the street.
    groups: Vec<StreetGroup>,
) -> AnyView {
    let group = |group: StreetGroup| {
        view! {
            <li class="street-land">
                <a class="street-sign" href=group.sign.href lang=group.sign.lang.map(Lang::tag)>
                    <span>{group.sign.text}</span>
                </a>
                <ul role="list">{group.houses.into_iter().map(house).collect_view()}</ul>
            </li>
        }
    };
    view! {
        <nav class="street" aria-label=label>
            <ul role="list">{groups.into_iter().map(group).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

fn house(house: StreetHouse) -> impl IntoView {
    view! {
        <li class="street-house">
            <a href=house.href title=house.description>
                <HouseGlyph house=house.house size=DrawnSize::Large />
                <span class="street-name" lang=house.lang.map(Lang::tag)>{house.name}</span>
            </a>
        </li>
    }
}
