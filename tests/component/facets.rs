//! A facet whose values change while the focus is in it.

use koopstadt_explorer::components::{FacetGroup, FacetValue, Fold};
use leptos::{prelude::*, task::tick};
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::Stage;

fn value(text: &str, count: usize, chosen: bool) -> FacetValue {
    FacetValue {
        text: text.to_owned(),
        count,
        count_text: count.to_string(),
        href: format!("?v={text}"),
        chosen: chosen.then_some("gewählt"),
    }
}

#[wasm_bindgen_test]
async fn the_focus_stays_on_a_value_when_it_is_chosen_and_counts_change() {
    let chosen = RwSignal::new(false);
    let stage = Stage::with(move || {
        move || {
            let values = vec![value("a", 3, false), value("b", 7, chosen.get())];
            let words = if chosen.get() { "1 gewählt" } else { "" };
            view! { <FacetGroup title="Land" chosen=words count_word="Treffer" values fold=Fold::Open/> }
        }
    })
    .await;
    stage.find("li:nth-child(2) a").focus().unwrap();
    chosen.set(true);
    tick().await;
    assert!(stage.has_focus("li:nth-child(2) a"));
    assert_eq!(
        stage.attribute("li:nth-child(2) a", "aria-current").as_deref(),
        Some("true")
    );
    assert_eq!(stage.attribute("li:nth-child(1) a", "aria-current"), None);
}

#[wasm_bindgen_test]
async fn markup_in_a_value_is_shown_as_text() {
    let stage = Stage::with(|| {
        let values = vec![
            value("<img src=x onerror=alert(1)>", 1, false),
            value("b", 1, false),
        ];
        view! { <FacetGroup title="Land" count_word="Treffer" values fold=Fold::Open/> }
    })
    .await;
    assert_eq!(stage.count("img"), 0);
    assert!(stage.find(".facet-text").inner_text().contains("<img"));
}
