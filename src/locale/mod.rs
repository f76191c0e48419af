//! Everything a person reads that is not data: all sentences of both languages, numbers, dates, plurals.
//!
//! Never enters: web-sys.

#[cfg(feature = "check")]
mod findings;
mod lang;

pub use lang::Lang;
