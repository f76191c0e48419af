//! All words of a query: which documents match, how well, and in which order they stand.

use super::{Bits, Found, Index};
use crate::search::text::Query;

/// The documents that match a text, with their scores. Reused from one keystroke to the next.
#[derive(Debug, Default)]
pub(in crate::search) struct Matches {
    /// The documents that match; all of them for an empty text.
    pub(in crate::search) set: Bits,
    /// Per document the sum of the best fit of each word.
    scores: Vec<u32>,
    /// Per document the best fit of the present word; zero between words.
    best: Vec<u32>,
    /// Documents that the present word touched.
    touched: Vec<u32>,
    /// Per document how many words it has matched, from the first on without a gap.
    matched: Vec<u8>,
    found: Vec<Found>,
    /// Documents per score, for sorting.
    tally: Vec<u32>,
}

impl Index {
    /// Finds the documents in which all words of a query match.
    pub(in crate::search) fn search(&self, query: &Query, matches: &mut Matches) {
        let documents = self.len();
        if query.is_empty() {
            matches.set.fill(documents);
            return;
        }
        matches.set.clear(documents);
        refill(&mut matches.scores, documents, 0);
        refill(&mut matches.best, documents, 0);
        refill(&mut matches.matched, documents, 0);
        let mut words = 0;
        for word in query.words() {
            self.look_up(word, &mut matches.found);
            self.touch(matches);
            matches.settle(words);
            words += 1;
        }
        for (document, _) in matches.matched.iter().enumerate().filter(|&(_, &n)| n == words) {
            matches.set.insert(document);
        }
    }

    /// Gives every document that holds a found term its best fit.
    fn touch(&self, matches: &mut Matches) {
        for found in &matches.found {
            for posting in self.vocabulary.postings(found.term as usize) {
                let document = posting.document();
                if let Some(best) = matches.best.get_mut(document) {
                    if *best == 0 {
                        matches.touched.push(u32::try_from(document).unwrap_or(u32::MAX));
                    }
                    *best = (*best).max(u32::from(found.quality) * posting.field().weight());
                }
            }
        }
    }
}

impl Matches {
    /// Adds the present word to the documents that matched all words before it.
    fn settle(&mut self, words_before: u8) {
        for document in self.touched.drain(..) {
            let document = document as usize;
            let (Some(best), Some(score), Some(matched)) = (
                self.best.get_mut(document),
                self.scores.get_mut(document),
                self.matched.get_mut(document),
            ) else {
                continue;
            };
            if *matched == words_before {
                *matched += 1;
                *score += *best;
            }
            *best = 0;
        }
    }

    /// Puts the documents of a set in the order of their scores, best first; equal ones stand as in `order`.
    ///
    /// Scores are small numbers, so the documents are counted into their places instead of compared.
    pub(in crate::search) fn rank(&mut self, set: &Bits, order: &[u32], hits: &mut Vec<u32>) {
        hits.clear();
        self.tally.clear();
        let listed = || {
            order
                .iter()
                .copied()
                .filter(|&document| set.has(document as usize))
        };
        for document in listed() {
            let score = self.score(document);
            if self.tally.len() <= score {
                self.tally.resize(score + 1, 0);
            }
            if let Some(count) = self.tally.get_mut(score) {
                *count += 1;
            }
        }
        let mut place = 0;
        for count in self.tally.iter_mut().rev() {
            place += std::mem::replace(count, place);
        }
        hits.resize(place as usize, 0);
        for document in listed() {
            let score = self.score(document);
            if let Some(place) = self.tally.get_mut(score) {
                if let Some(hit) = hits.get_mut(*place as usize) {
                    *hit = document;
                }
                *place += 1;
            }
        }
    }

    fn score(&self, document: u32) -> usize {
        self.scores
            .get(document as usize)
            .map_or(0, |&score| score as usize)
    }
}

fn refill<T: Clone>(list: &mut Vec<T>, length: usize, value: T) {
    list.clear();
    list.resize(length, value);
}
