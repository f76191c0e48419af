//! All folded words of a collection, sorted, with the documents that hold them.

use std::collections::BTreeMap;

use super::Field;

/// The document and the field in one number, so that postings stay small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Posting(u32);

impl Posting {
    pub(super) const fn new(document: u32, field: Field) -> Self {
        Self(document << 3 | field as u32)
    }

    pub(super) const fn document(self) -> usize {
        (self.0 >> 3) as usize
    }

    pub(super) fn field(self) -> Field {
        let field = Field::ALL.get((self.0 & 7) as usize);
        field.copied().unwrap_or(Field::Text)
    }
}

/// Between two terms in the arena; no term holds it.
const END: char = '\n';

/// Sorted terms in one text, with their postings in one list.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// All terms, each followed by [`END`].
    arena: String,
    /// Per term where it begins in the arena and where its postings begin, and one entry for the end.
    terms: Vec<Entry>,
    postings: Vec<Posting>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    text: u32,
    postings: u32,
    /// Which letters the term holds; see [`letters`].
    letters: u32,
}

/// Collects terms while documents come in by their numbers.
#[derive(Debug, Default)]
pub(super) struct Collector {
    terms: BTreeMap<Box<str>, Vec<Posting>>,
}

impl Collector {
    /// Notes that a document holds a term in a field; of several fields the one of most weight counts.
    pub(super) fn note(&mut self, term: &str, document: u32, field: Field) {
        let posting = Posting::new(document, field);
        let Some(postings) = self.terms.get_mut(term) else {
            self.terms.insert(term.into(), vec![posting]);
            return;
        };
        match postings
            .last_mut()
            .filter(|last| last.document() == posting.document())
        {
            // Fields of more weight have smaller numbers.
            Some(last) => last.0 = last.0.min(posting.0),
            None => postings.push(posting),
        }
    }

    pub(super) fn finish(self) -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        for (term, postings) in self.terms {
            vocabulary.terms.push(vocabulary.end(letters(&term)));
            vocabulary.arena.push_str(&term);
            vocabulary.arena.push(END);
            vocabulary.postings.extend(postings);
        }
        vocabulary.terms.push(vocabulary.end(0));
        vocabulary
    }
}

impl Vocabulary {
    fn end(&self, letters: u32) -> Entry {
        let place = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        Entry {
            text: place(self.arena.len()),
            postings: place(self.postings.len()),
            letters,
        }
    }

    /// How many terms there are.
    pub(super) const fn len(&self) -> usize {
        self.terms.len().saturating_sub(1)
    }

    /// The term with this number.
    pub(super) fn term(&self, number: usize) -> &str {
        match self.terms.get(number..).unwrap_or_default() {
            [this, next, ..] => self
                .arena
                .get(this.text as usize..(next.text as usize).saturating_sub(1))
                .unwrap_or(""),
            _ => "",
        }
    }

    /// The documents that hold this term.
    pub(super) fn postings(&self, number: usize) -> &[Posting] {
        match self.terms.get(number..).unwrap_or_default() {
            [this, next, ..] => self
                .postings
                .get(this.postings as usize..next.postings as usize)
                .unwrap_or_default(),
            _ => &[],
        }
    }

    /// The numbers of the terms that begin so.
    pub(super) fn beginning(&self, prefix: &str) -> std::ops::Range<usize> {
        let from = self.partition(|term| term < prefix);
        let to = from + self.partition_from(from, |term| term.starts_with(prefix));
        from..to
    }

    /// Calls `take` with the number of every term that holds this text anywhere.
    pub(super) fn holding(&self, text: &str, mut take: impl FnMut(usize)) {
        let mut number = 0;
        for (place, _) in self.arena.match_indices(text) {
            let rest = self.terms.get(number..).unwrap_or_default();
            let after = rest.partition_point(|entry| entry.text as usize <= place);
            if after > 0 {
                number += after - 1;
                take(number);
                number += 1;
            }
        }
    }

    /// The numbers of the terms that may lie within `bound` errors of a word with these [`letters`].
    ///
    /// Each error takes at most one letter away from the word; so a term that lacks more of them is too far.
    pub(super) fn near(&self, letters: u32, bound: u8) -> impl Iterator<Item = usize> {
        let terms = self.terms.get(..self.len()).unwrap_or_default();
        let near = move |entry: &Entry| (letters & !entry.letters).count_ones() <= u32::from(bound);
        terms
            .iter()
            .enumerate()
            .filter(move |(_, entry)| near(entry))
            .map(|(number, _)| number)
    }

    fn partition(&self, before: impl Fn(&str) -> bool) -> usize {
        self.partition_from(0, before)
    }

    fn partition_from(&self, from: usize, before: impl Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (from, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if before(self.term(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low - from
    }
}

/// Which letters a folded word holds, one bit each; digits share six bits, the rest has none.
pub(super) fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |letters, byte| match byte {
        b'a'..=b'z' => letters | 1 << (byte - b'a'),
        b'0'..=b'9' => letters | 1 << (26 + byte % 6),
        _ => letters,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::btree_set;
    use proptest::prelude::*;

    fn vocabulary<'a>(terms: impl IntoIterator<Item = &'a str>) -> Vocabulary {
        let mut collector = Collector::default();
        for (document, term) in (0..).zip(terms) {
            collector.note(term, document, Field::Text);
        }
        collector.finish()
    }

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
        fn terms_are_found_as_by_reading_all(
            terms in btree_set("[ab]{1,6}", 0..20), text in "[ab]{1,3}"
        ) {
            let sorted: Vec<&str> = terms.iter().map(String::as_str).collect();
            let vocabulary = vocabulary(sorted.iter().copied());
            let all = |good: &dyn Fn(&str) -> bool| -> Vec<usize> {
                (0..sorted.len()).filter(|&n| good(sorted[n])).collect()
            };
            let beginning: Vec<usize> = vocabulary.beginning(&text).collect();
            prop_assert_eq!(beginning, all(&|term| term.starts_with(&text)));
            let mut holding = Vec::new();
            vocabulary.holding(&text, |number| holding.push(number));
            prop_assert_eq!(holding, all(&|term| term.contains(&text)));
            prop_assert!((0..sorted.len()).all(|n| vocabulary.term(n) == sorted[n]));
        }
    }
}
