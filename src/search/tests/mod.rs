//! The engine on the real dataset.

mod counts;
pub(super) mod data;
mod finding;
