//! Everything a person reads that is not data: all sentences of both languages, numbers, dates, plurals.
//!
//! Sentences are structs of `&'static str`, one value per language: a missing sentence is a compile error.
//!
//! Never enters: web-sys.

mod case;
mod count;
mod date;
mod filter;
#[cfg(feature = "check")]
mod findings;
mod glyph;
mod lang;
mod number;
mod words;

pub use count::{Counted, counted, noun};
pub use date::{day_in_words, month_name, period_in_words, time_in_words};
pub use filter::{Phrase, facet_name, gap_name, joiner, phase_name, phrase, value_in_sentence};
pub use glyph::describe_house;
pub use lang::Lang;
pub use number::{coordinates, number};
#[cfg(feature = "check")]
pub use words::Share;
pub use words::{Chapter, Faults, Lists, Pages, RecordWords, Shell, Words};
