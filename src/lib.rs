//! Interactive explorer of Germany's cooperative cities: one catalogue, one view state, one engine, many faces.
//!
//! The map of the house with its invariants stands in `ARCHITECTURE.md`. The rooms without a feature gate
//! compile and are tested natively: no browser and no Leptos enters them.

pub mod catalogue;
pub mod charts;
#[cfg(feature = "ssr")]
pub mod export;
pub mod geo;
pub mod locale;
pub mod order;
pub mod route;
pub mod search;
pub mod settings;
pub mod view_state;

#[cfg(feature = "view")]
pub mod app;
#[cfg(feature = "view")]
pub mod browser;
#[cfg(feature = "view")]
pub mod components;
#[cfg(feature = "view")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod prerender;
