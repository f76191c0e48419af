//! The chosen values of one facet.

use super::{Facet, Value};

/// Most values that can be chosen in one facet.
pub const VALUES_PER_FACET: usize = 40;

/// How the values chosen in one facet combine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Mode {
    /// A record needs one of them.
    #[default]
    Any,
    /// A record needs all of them.
    All,
}

/// The values chosen in one facet: at least one, without repetition, in the order of their ids.
///
/// The order is not the one of clicking, so that one view has one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    facet: Facet,
    mode: Mode,
    values: Vec<Value>,
}

impl Choice {
    pub(super) fn new(facet: Facet, value: Value) -> Self {
        Self {
            facet,
            mode: Mode::Any,
            values: vec![value],
        }
    }

    /// The facet.
    #[must_use]
    pub const fn facet(&self) -> Facet {
        self.facet
    }

    /// How the values combine.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// The values, in the order of their ids.
    #[must_use]
    pub fn values(&self) -> &[Value] {
        &self.values
    }

    /// Whether a value is among them.
    #[must_use]
    pub fn has(&self, value: &str) -> bool {
        self.values.iter().any(|held| held.as_str() == value)
    }

    pub(super) fn add(&mut self, value: Value) -> bool {
        match self.values.binary_search(&value) {
            Ok(_) => true,
            Err(_) if self.values.len() >= VALUES_PER_FACET => false,
            Err(at) => {
                self.values.insert(at, value);
                true
            }
        }
    }

    pub(super) fn remove(&mut self, value: &str) {
        self.values.retain(|held| held.as_str() != value);
    }

    pub(super) const fn set_mode(&mut self, mode: Mode) {
        self.mode = mode;
    }
}
