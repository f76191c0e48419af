//! What was ignored in an address, so that the page can say it in one quiet line.

use super::super::ViewState;
use super::super::text::visible;

/// Most entries that are reported.
pub const IGNORED: usize = 12;

/// Most characters of a key or value that are reported.
pub const SHOWN_CHARS: usize = 32;

/// What an address gave.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parsed {
    /// The nearest sensible state.
    pub state: ViewState,
    /// What was left out; the first [`IGNORED`] of it.
    pub ignored: Vec<Ignored>,
}

/// A piece of an address that was left out.
///
/// Key and value are cleaned and shortened, but hold what a stranger wrote: show them as text only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// The key; empty where the whole address is meant.
    pub key: String,
    /// The value, or the part of it that was left out.
    pub value: String,
    /// Why.
    pub reason: Reason,
}

/// Why a piece of an address was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// There is no such key.
    UnknownKey,
    /// The key has no such value.
    UnknownValue,
    /// The key is good, but this page has no such facet.
    NotHere,
    /// The key stood there before.
    Repeated,
    /// More than is read.
    TooMuch,
    /// It held characters that cannot be seen; the rest was taken.
    Unseen,
    /// It would change nothing.
    NoEffect,
}

/// Collects what is ignored, up to [`IGNORED`] entries.
#[derive(Default)]
pub(super) struct Report(Vec<Ignored>);

impl Report {
    pub(super) fn note(&mut self, reason: Reason, key: &str, value: &str) {
        if self.0.len() < IGNORED {
            self.0.push(Ignored {
                key: shown(key),
                value: shown(value),
                reason,
            });
        }
    }

    pub(super) fn into_entries(self) -> Vec<Ignored> {
        self.0
    }
}

fn shown(text: &str) -> String {
    let mut shown: String = visible(text).take(SHOWN_CHARS + 1).collect();
    if let Some((at, _)) = shown.char_indices().nth(SHOWN_CHARS) {
        shown.truncate(at);
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_are_short_and_seen() {
        assert_eq!(shown("a\u{202E}b\n<script>"), "ab <script>");
        assert_eq!(shown(&"x".repeat(99)).chars().count(), SHOWN_CHARS + 1);
        let mut report = Report::default();
        for _ in 0..99 {
            report.note(Reason::UnknownKey, "k", "v");
        }
        assert_eq!(report.into_entries().len(), IGNORED);
    }
}
