//! Collecting terms while documents come in.

use super::Field;
use super::vocabulary::{Posting, Vocabulary};
use crate::order::sorted_by;

/// Terms with their postings, found by hash: this is asked once for every word of every text.
#[derive(Debug, Default)]
pub(super) struct Collector {
    terms: Vec<(Box<str>, Vec<Posting>)>,
    /// Numbers of terms plus one, at the place of their hash or the next free one; 0 is free. At most half full,
    /// and as long as a power of two.
    slots: Vec<u32>,
}

impl Collector {
    /// Notes that a document holds a term in a field; of several fields the one of most weight counts. Documents
    /// come in by their numbers.
    pub(super) fn note(&mut self, term: &str, document: u32, field: Field) {
        let posting = Posting::new(document, field);
        let number = self.number(term);
        let Some((_, postings)) = self.terms.get_mut(number) else {
            return;
        };
        match postings
            .last_mut()
            .filter(|last| last.document() == posting.document())
        {
            Some(last) => *last = last.better(posting),
            None => postings.push(posting),
        }
    }

    /// The vocabulary of all terms.
    pub(super) fn finish(self) -> Vocabulary {
        let terms = sorted_by(self.terms, |(one, _), (other, _)| one.cmp(other));
        Vocabulary::new(terms.iter().map(|(term, postings)| (&**term, &**postings)))
    }

    /// The number of a term, which is added where it is new.
    fn number(&mut self, term: &str) -> usize {
        if self.terms.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let mut place = hash(term) as usize & (self.slots.len() - 1);
        loop {
            let slot = self.slots.get(place).copied().unwrap_or(0);
            let Some(number) = slot.checked_sub(1).map(|number| number as usize) else {
                break;
            };
            if self.terms.get(number).is_some_and(|(held, _)| **held == *term) {
                return number;
            }
            place = (place + 1) & (self.slots.len() - 1);
        }
        self.terms.push((term.into(), Vec::new()));
        if let Some(slot) = self.slots.get_mut(place) {
            *slot = u32::try_from(self.terms.len()).unwrap_or(0);
        }
        self.terms.len() - 1
    }

    fn grow(&mut self) {
        let length = (self.slots.len() * 2).max(1024);
        self.slots.clear();
        self.slots.resize(length, 0);
        for (number, (term, _)) in (1..).zip(&self.terms) {
            let mut place = hash(term) as usize & (length - 1);
            while self.slots.get(place).is_some_and(|&slot| slot != 0) {
                place = (place + 1) & (length - 1);
            }
            if let Some(slot) = self.slots.get_mut(place) {
                *slot = number;
            }
        }
    }
}

/// FNV-1a: short, and good enough for words.
fn hash(term: &str) -> u32 {
    term.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn a_document_stands_once_per_term_with_its_best_field() {
        let mut collector = Collector::default();
        collector.note("haus", 3, Field::Text);
        collector.note("haus", 3, Field::Title);
        collector.note("haus", 3, Field::Actor);
        let vocabulary = collector.finish();
        assert_eq!(vocabulary.postings(0), [Posting::new(3, Field::Title)]);
        assert_eq!(vocabulary.postings(1), []);
    }

    proptest! {
        #[test]
        fn it_collects_like_a_map(texts in vec(vec("[a-d]{1,6}", 0..60), 0..40)) {
            let (mut collector, mut map) = (Collector::default(), BTreeMap::<String, BTreeSet<usize>>::new());
            for (document, text) in (0_u32..).zip(&texts) {
                for term in text {
                    collector.note(term, document, Field::Text);
                    map.entry(term.clone()).or_default().insert(document as usize);
                }
            }
            let vocabulary = collector.finish();
            prop_assert_eq!(vocabulary.len(), map.len());
            for (number, (term, documents)) in map.iter().enumerate() {
                prop_assert_eq!(vocabulary.term(number), term);
                let held = vocabulary.postings(number).iter().map(|posting| posting.document());
                prop_assert!(held.eq(documents.iter().copied()));
            }
        }
    }
}
