//! Pictures of the data: each a pure layout (numbers in, numbers out, tested natively) under a thin view.
//!
//! Never enters: fetching, storage.

pub mod glyph;
#[cfg(feature = "check")]
pub mod share_image;
