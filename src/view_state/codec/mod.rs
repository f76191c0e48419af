//! Between a view state and the query string of an address: tolerant in, canonical out.

mod ignored;
mod key;
mod known;
#[cfg(test)]
mod laws;
#[cfg(test)]
pub(crate) mod old_links;
mod percent;
mod read;
mod write;

pub use ignored::{IGNORED, Ignored, Parsed, Reason, SHOWN_CHARS};
pub use key::Key;
pub use known::{AnyValue, KnownValues, NoValue};
pub use read::{QUERY_BYTES, VALUES_READ};
