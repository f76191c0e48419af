//! How much of the tests is run.

use crate::tools::Browser;

/// How much is tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scope {
    /// Everything.
    #[default]
    All,
    /// What needs no browser.
    Quick,
    /// The native tests alone.
    Native,
    /// The component tests alone.
    Component,
    /// The end-to-end tests alone.
    EndToEnd,
}

impl Scope {
    /// The scope as it is typed.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "quick" => Some(Self::Quick),
            "native" => Some(Self::Native),
            "component" => Some(Self::Component),
            "e2e" => Some(Self::EndToEnd),
            _ => None,
        }
    }

    pub(super) const fn has_style(self) -> bool {
        matches!(self, Self::All | Self::Quick)
    }

    pub(super) const fn has_native(self) -> bool {
        matches!(self, Self::All | Self::Quick | Self::Native)
    }

    pub(super) const fn has_component(self) -> bool {
        matches!(self, Self::All | Self::Component)
    }

    pub(super) const fn has_end_to_end(self) -> bool {
        matches!(self, Self::All | Self::EndToEnd)
    }
}

/// What to test.
#[derive(Debug, Clone)]
pub struct TestOptions {
    /// How much.
    pub scope: Scope,
    /// In which browsers the journeys are made.
    pub browsers: Vec<Browser>,
}

impl Default for TestOptions {
    fn default() -> Self {
        Self {
            scope: Scope::All,
            browsers: Browser::ALL.to_vec(),
        }
    }
}
