//! The view state: everything a person has chosen to see, as one value with one codec to and from the address.
//!
//! The query string of an address is read into a [`ViewState`] and written back in one canonical form; nothing
//! else keeps a copy. A click never changes a state: it leads to the address of another one.
//!
//! # Example
//! ```
//! use koopstadt_explorer::view_state::{AnyValue, Facet, Mode, Parsed, ViewState};
//!
//! let Parsed { state, ignored } =
//!     ViewState::from_query("?topic=wohnen,freiraum&q=neue+R%C3%A4ume&utm_source=x", &AnyValue);
//! assert!(state.filter().has(Facet::Topic, "wohnen"));
//! assert_eq!(state.text(), "neue Räume");
//! assert_eq!(ignored.len(), 1); // `utm_source`: the page says so in one quiet line
//!
//! let next = state.with_text("").toggle(Facet::State, "DE-SN").with_mode(Facet::Topic, Mode::All);
//! assert_eq!(next.to_query(), "state=DE-SN&topic=freiraum,wohnen&all=topic");
//! ```
//!
//! # Laws
//! Tested with generated states and generated rubbish: what is written is read back unchanged; what is read
//! from anything is written canonically; nothing panics; the work done is bounded by the constants in
//! [`limits`]. A list of old links with the states they must give is kept in `codec/old_links.rs`.
//!
//! # Weak spot
//! **A state does not know the page it stands on.** Which facets, values and orders a page offers comes in
//! through [`KnownValues`]; a state made with [`AnyValue`] may name what no page knows.
//!
//! Never enters: web-sys, Leptos, sentences.

mod codec;
mod filter;
mod scheme;
mod sort;
mod state;
mod text;

#[cfg(test)]
pub(crate) use codec::old_links;
pub use codec::{AnyValue, Ignored, Key, KnownValues, NoValue, Parsed, Reason};
pub use filter::{Choice, Facet, Filter, Mode, Phase, Value};
pub use scheme::Scheme;
pub use sort::Sort;
pub use state::{Part, Removal, ViewState};

/// How much of an address is read. Every state that the editing methods can make fits in.
pub mod limits {
    pub use super::codec::{IGNORED, QUERY_BYTES, SHOWN_CHARS, VALUES_READ};
    pub use super::filter::{VALUE_BYTES, VALUES_PER_FACET};
    pub use super::text::TEXT_CHARS;
}
