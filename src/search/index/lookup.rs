//! One word of a query: which terms of the vocabulary are meant.
//!
//! A term is meant when it **is** the word, **begins** with it (from 3 letters, or as the last word being typed)
//! or **holds** it (from 3 letters). Only when no term of the collection is meant in one of these ways, the terms
//! with the **fewest typing errors** are, within [`tolerance`]; of the last word also a beginning may be mistyped.
//! What is forgiven depends on the collection alone, never on the filter: a facet's count and the list behind it
//! must agree.

use super::Index;
use crate::search::text::{INNER_BYTES, Word, distance, tolerance};

/// A term that is meant, with how good it fits (of 100).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::search) struct Found {
    pub(super) term: u32,
    pub(super) quality: u16,
}

/// How a word was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::search) enum Lookup {
    /// As it was typed.
    Typed,
    /// With this many typing errors.
    Mistyped(u8),
    /// Not at all.
    Missing,
}

const EXACT: usize = 100;
/// A beginning or an inner part counts more the more of the term it fills: these are the least and the most.
const BEGIN: (usize, usize) = (50, 90);
const INNER: (usize, usize) = (20, 45);
/// With one error, and with two.
const MISTYPED: [usize; 2] = [15, 8];

impl Index {
    /// Fills `found` with the terms that a word means.
    pub(in crate::search) fn look_up(&self, word: &Word, found: &mut Vec<Found>) -> Lookup {
        found.clear();
        for spelling in word.spellings() {
            self.typed(spelling, word.begins(spelling), found);
        }
        if !found.is_empty() {
            return Lookup::Typed;
        }
        let mut fewest = None;
        for spelling in word.spellings() {
            fewest = self.mistyped(spelling, word.unfinished, fewest, found);
        }
        fewest.map_or(Lookup::Missing, Lookup::Mistyped)
    }

    fn typed(&self, word: &str, begins: bool, found: &mut Vec<Found>) {
        let range = self.vocabulary.beginning(word);
        for number in range.clone() {
            let length = self.vocabulary.term(number).len();
            if length == word.len() {
                found.push(fit(number, EXACT));
            } else if begins {
                found.push(fit(number, share(BEGIN, word.len(), length)));
            }
        }
        if word.len() >= INNER_BYTES {
            self.vocabulary.holding(word, |number| {
                if !range.contains(&number) {
                    let length = self.vocabulary.term(number).len();
                    found.push(fit(number, share(INNER, word.len(), length)));
                }
            });
        }
    }

    /// Leaves in `found` the terms with the fewest errors, given what another spelling has found.
    fn mistyped(
        &self,
        word: &str,
        unfinished: bool,
        fewest: Option<u8>,
        found: &mut Vec<Found>,
    ) -> Option<u8> {
        // One error first: that is quick, and two need not be looked for where one does.
        let bounds = 1..=tolerance(word).min(fewest.unwrap_or(u8::MAX));
        bounds
            .into_iter()
            .find(|&bound| self.within(bound, word, unfinished, fewest, found))
            .or(fewest)
    }

    /// Adds the terms within so many errors; says whether there are any.
    fn within(
        &self,
        bound: u8,
        word: &str,
        unfinished: bool,
        fewest: Option<u8>,
        found: &mut Vec<Found>,
    ) -> bool {
        let before = found.len();
        for number in self.vocabulary.near(word, bound) {
            let term = self.vocabulary.term(number);
            if distance(word.as_bytes(), term.as_bytes(), bound, unfinished).is_some() {
                let quality = MISTYPED.get(usize::from(bound) - 1);
                found.push(fit(number, quality.copied().unwrap_or(1)));
            }
        }
        let any = found.len() > before;
        if any && fewest.is_some_and(|fewest| bound < fewest) {
            found.drain(..before);
        }
        any
    }
}

const fn share((least, most): (usize, usize), part: usize, whole: usize) -> usize {
    least + (most - least) * part / if whole == 0 { 1 } else { whole }
}

fn fit(number: usize, quality: usize) -> Found {
    Found {
        term: u32::try_from(number).unwrap_or(u32::MAX),
        quality: u16::try_from(quality).unwrap_or(u16::MAX),
    }
}
