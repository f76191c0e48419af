//! Static pages: every address of the explorer as a file, written at build time from the same pages as in the
//! browser, so that each can be read before the program has come, and without it.
//!
//! Never enters: what a page says. That stands in `pages/`, and what describes it to machines in `export/`.

mod addresses;
mod data;
mod document;
mod head;
mod lists;
mod markup;
mod references;
mod write;

pub use data::{DataError, SiteData};
pub use document::{Document, DocumentError, Sheet, Start};
pub use references::ReferenceError;
pub use write::{PrerenderError, Written, write};
