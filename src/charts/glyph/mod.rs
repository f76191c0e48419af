//! The house glyph: every city drawn as a small house from its own data.
//!
//! The silhouette stands for the size class, six windows for the six kinds of instrument, a flag for the award,
//! an open pennant for the commendation, a coupling along the ground for the koopstadt network. The words that
//! say the same are [`crate::locale::describe_house`].

mod house;
mod layout;
mod path;
mod silhouette;
#[cfg(feature = "view")]
mod view;

pub use house::{Honour, House};
pub use layout::{Circle, Drawing, Ground, Rect, RoofMark, WINDOWS, Wall, draw, strip};
pub use path::{circles, open, polygon, polygons, rects};
pub use silhouette::{DrawnSize, Point};
#[cfg(feature = "view")]
pub use view::{HouseGlyph, WindowStrip};
