//! The search field with its suggestions.

use koopstadt_explorer::components::{SearchField, Suggestion, Suggestions, plain};
use leptos::{prelude::*, task::tick};
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::Stage;

fn offer(text: &str, href: &str) -> Suggestion {
    Suggestion {
        text: plain(text),
        kind: "Land".to_owned(),
        href: href.to_owned(),
    }
}

/// A field that offers two words once something is typed, and what was heard from it.
async fn field() -> (Stage, RwSignal<String>, RwSignal<Vec<String>>) {
    let typed = RwSignal::new(String::new());
    let chosen = RwSignal::new(Vec::new());
    let offered = Signal::derive(move || match typed.get().is_empty() {
        true => Vec::new(),
        false => vec![offer("Sachsen", "/a"), offer("Sachsen-Anhalt", "/b")],
    });
    let suggestions = Suggestions {
        label: "Vorschläge".to_owned(),
        offered,
    };
    let stage = Stage::with(move || {
        view! {
            <SearchField
                id="q"
                action="/"
                name="q"
                label="Suche"
                submit="Finden"
                value=typed
                suggestions
                on_input=Callback::new(move |text: String| typed.set(text))
                on_choose=Callback::new(move |href: String| chosen.update(|list| list.push(href)))
            />
        }
    })
    .await;
    (stage, typed, chosen)
}

#[wasm_bindgen_test]
async fn typing_opens_the_list_and_arrow_and_enter_choose_from_it() {
    let (stage, typed, chosen) = field().await;
    assert_eq!(
        stage.attribute("input", "aria-expanded").as_deref(),
        Some("false")
    );
    stage.type_into("input", "Sach").await;
    assert_eq!(typed.get_untracked(), "Sach");
    assert_eq!(stage.attribute("input", "aria-expanded").as_deref(), Some("true"));
    assert_eq!(stage.count("[role=option]"), 2);
    stage.press("input", "ArrowDown").await;
    stage.press("input", "ArrowDown").await;
    assert_eq!(
        stage.attribute("input", "aria-activedescendant").as_deref(),
        Some("q-list-1")
    );
    assert!(stage.press("input", "Enter").await, "the form is not sent");
    assert_eq!(chosen.get_untracked(), ["/b"]);
}

#[wasm_bindgen_test]
async fn enter_without_a_choice_sends_the_form() {
    let (stage, _, chosen) = field().await;
    stage.type_into("input", "Sach").await;
    assert!(!stage.press("input", "Enter").await, "the browser gets the key");
    assert!(chosen.get_untracked().is_empty());
}

#[wasm_bindgen_test]
async fn escape_closes_the_list_and_keeps_the_text() {
    let (stage, typed, _) = field().await;
    stage.type_into("input", "Sach").await;
    stage.press("input", "Escape").await;
    assert_eq!(
        stage.attribute("input", "aria-expanded").as_deref(),
        Some("false")
    );
    assert_eq!(typed.get_untracked(), "Sach");
}

#[wasm_bindgen_test]
async fn a_text_that_changes_elsewhere_shows_in_the_field() {
    let (stage, typed, _) = field().await;
    typed.set("Leipzig".to_owned());
    tick().await;
    let field: leptos::web_sys::HtmlInputElement =
        leptos::wasm_bindgen::JsCast::unchecked_into(stage.find("input"));
    assert_eq!(field.value(), "Leipzig");
}
