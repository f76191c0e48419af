//! How to read a house, in one line.

use leptos::prelude::*;

use crate::{
    catalogue::SizeClass,
    charts::glyph::{DrawnSize, Honour, House, HouseGlyph, WINDOWS},
};

/// The words of the legend.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GlyphWords {
    /// "So liest man ein Haus".
    pub title: String,
    /// The size classes with their names, small first.
    pub sizes: Vec<(SizeClass, String)>,
    /// "Größe nicht bekannt"; empty where no such house is shown.
    pub unknown: String,
    /// "Fenster: …" – what a lit window says.
    pub windows: String,
    /// Names of the six windows in their order.
    pub window_names: Vec<String>,
    /// "Flagge: ausgezeichnet 2021".
    pub flag: String,
    /// "Wimpel: Anerkennung 2021".
    pub pennant: String,
    /// "Kupplung: …".
    pub coupling: String,
}

/// Explains the house glyph.
#[component]
pub fn GlyphLegend(
    /// The words.
    words: GlyphWords,
) -> AnyView {
    let town = |instruments: Vec<_>| House {
        size: Some(SizeClass::Kleinstadt),
        instruments,
        ..House::default()
    };
    let sizes = words.sizes.into_iter().map(|(size, name)| {
        entry(
            House {
                size: Some(size),
                ..House::default()
            },
            name,
        )
    });
    let unknown = (!words.unknown.is_empty()).then(|| entry(House::default(), words.unknown));
    let window = |name: String| view! { <li>{name}</li> };
    let flag = House {
        honour: Some(Honour::Awarded),
        ..town(Vec::new())
    };
    let pennant = House {
        honour: Some(Honour::Recognised),
        ..town(Vec::new())
    };
    let coupled = House {
        network: true,
        ..town(Vec::new())
    };
    let label = words.title.clone();
    view! {
        <section class="glyph-legend" aria-label=label>
            <p class="glyph-legend-title" aria-hidden="true">{words.title}</p>
            <ul class="glyph-legend-row">
                {sizes.collect_view()} {unknown}
                {entry(flag, words.flag)} {entry(pennant, words.pennant)} {entry(coupled, words.coupling)}
                <li class="glyph-legend-windows">
                    <HouseGlyph house=town(WINDOWS.to_vec()) size=DrawnSize::Large />
                    <div>
                        {words.windows}
                        <ol>{words.window_names.into_iter().map(window).collect_view()}</ol>
                    </div>
                </li>
            </ul>
        </section>
    }
    .into_any()
}

fn entry(house: House, words: String) -> impl IntoView {
    view! {
        <li>
            <HouseGlyph house size=DrawnSize::Large />
            <span>{words}</span>
        </li>
    }
}
