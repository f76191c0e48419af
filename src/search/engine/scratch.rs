//! Space that is used again from one answer to the next.

use super::selection::Selection;
use crate::search::index::{Bits, Matches};
use crate::search::text::Query;

/// Working space of the engine. Keep one and hand it in again: then nothing is allocated while a person types.
#[derive(Debug, Default)]
pub struct Scratch {
    pub(super) query: Query,
    pub(super) matches: Matches,
    pub(super) selection: Selection,
    /// The documents of the list.
    pub(super) listed: Bits,
    /// What a facet would add to the list.
    pub(super) gain: Bits,
}
