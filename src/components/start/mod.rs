//! The pieces of the start page.

mod hero;
mod legend;
mod street;

pub use hero::{Hero, Way, Ways};
pub use legend::{GlyphLegend, GlyphWords};
pub use street::{HouseStreet, StreetGroup, StreetHouse};
