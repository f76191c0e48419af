//! German text made comparable: folding, tokens, words of a query, distance of spellings, order of names.

mod collation;
mod distance;
mod fold;
mod query;
mod tokens;

pub(super) use collation::{Collated, collated};
pub(super) use distance::{distance, tolerance};
pub(super) use fold::{Spelling, fold, fold_with_places, has_two_spellings};
pub(super) use query::{INNER_BYTES, Query, Word};
pub(super) use tokens::{Token, is_mark, tokens};
