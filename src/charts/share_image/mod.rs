//! Share images: what other sites and messengers show beside a link to a page, 1200 x 630 pixels.
//!
//! [`sheets`] says in words what is on them, [`draw`] makes an SVG of one. The build turns that into a PNG.
//! Native only (feature `check`); nothing of it reaches the program in the browser.
//!
//! Weak spot: a line is as long as the caller's [`Measure`] says. Measure with the fonts that will be drawn with.

mod cities;
mod content;
mod cut;
mod layout;
mod lines;
mod palette;
mod plate;
mod sheet;
mod svg;

pub use content::sheets;
pub use layout::{HEIGHT, WIDTH, draw};
pub use lines::{Face, Measure};
pub use palette::{Palette, PaletteError};
pub use sheet::{LONGEST_TEXT, LONGEST_TITLE, Sheet};
pub use svg::icon;
