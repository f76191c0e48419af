//! Places on the earth.
//!
//! Never enters: web-sys, Leptos.

mod distance;

pub use distance::{LatLon, distance_km};
