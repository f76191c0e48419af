//! The tools of others that these commands need: where they are, how they come onto a fresh machine.
//!
//! Everything that can live in a folder of the user is put there ([`cache`]), so that a second clone installs
//! nothing twice and the person's own programs stay as they are.

pub mod browser;
pub mod cache;
pub mod cargo_tool;
pub mod install;
pub mod npm_tool;
pub mod rust_target;
mod set;
mod set_up;
mod system_packages;
pub mod tool;
pub mod versions;

pub use browser::Browser;
pub use set::{
    ToolSet, axe_core, for_building, for_component_tests, for_inp_bench, for_journeys, for_page_bench,
    for_shrinking, geckodriver, lighthouse, only_for_benches, puppeteer, trunk, wasm_bindgen, wasm_opt,
};
pub use set_up::{SetUpError, ensure};
pub use tool::{Located, Remedy, Tool};
