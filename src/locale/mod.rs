//! Everything a person reads that is not data: all sentences of both languages, numbers, dates, plurals.
//!
//! Never enters: web-sys.

mod glyph;
mod lang;

pub use glyph::describe_house;
pub use lang::Lang;
