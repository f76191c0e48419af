//! Small view pieces. A component takes what it shows: words in the page's language, addresses, houses.
//!
//! Every piece renders complete HTML without the program; what a piece can do only with it (suggestions, theme)
//! is extra. CSS classes follow the names; they are furnished in `style/components/`.
//!
//! Never enters: the catalogue's tables, routes, web-sys, sentences.
#![allow(
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    unreachable_pub,
    reason = "a component is called by the view macro, takes its props by value and has a hidden twin made by the macro"
)]

mod cards;
mod find;
mod parts;
mod record;
mod shell;
mod start;
mod text;

pub use cards::*;
pub use find::*;
pub use parts::{Anchor, Segment, SourceMark, plain};
pub use record::*;
pub use shell::*;
pub use start::*;
pub use text::{Hits, LangText, LinkOrText, SourceMarks, VisuallyHidden};
