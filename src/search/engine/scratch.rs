//! Space that is used again from one answer to the next.

use super::selection::Selection;
use crate::search::index::{Bits, Matches};
use crate::search::text::Query;

/// Working space of the engine. Keep one and hand it in again: then nothing is allocated while a person types.
#[derive(Debug, Default)]
pub struct Scratch {
    pub(in crate::search) query: Query,
    pub(in crate::search) matches: Matches,
    pub(super) selection: Selection,
    /// The documents of the list.
    pub(in crate::search) listed: Bits,
    /// What a facet would add to the list.
    pub(super) gain: Bits,
}
