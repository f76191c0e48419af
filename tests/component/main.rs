//! Pieces of the page in a real browser. Run by `cargo xtask test component`.
#![cfg(target_arch = "wasm32")]

mod facets;
mod search_field;
mod stage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
