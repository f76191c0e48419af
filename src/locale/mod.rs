//! Everything a person reads that is not data: all sentences of both languages, numbers, dates, plurals.
//!
//! Never enters: web-sys.

mod lang;

pub use lang::Lang;
