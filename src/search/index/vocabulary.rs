//! All folded words of a collection, sorted, with the documents that hold them.

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

    /// The same document, with the field of more weight: such fields have smaller numbers.
    pub(super) fn better(self, other: Self) -> Self {
        Self(self.0.min(other.0))
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
    /// Per term which letters and which pairs of letters it holds, in lists of their own: they are read through
    /// from end to end.
    letters: Vec<Letters>,
    pairs: Vec<Pairs>,
    postings: Vec<Posting>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    text: u32,
    postings: u32,
}

impl Vocabulary {
    /// Takes in terms with their postings, in the order of the terms.
    pub(super) fn new<'a>(terms: impl Iterator<Item = (&'a str, &'a [Posting])>) -> Self {
        let mut vocabulary = Self::default();
        for (term, postings) in terms {
            vocabulary.terms.push(vocabulary.end());
            vocabulary.letters.push(Letters::of(term));
            vocabulary.pairs.push(Pairs::of(term));
            vocabulary.arena.push_str(term);
            vocabulary.arena.push(END);
            vocabulary.postings.extend_from_slice(postings);
        }
        vocabulary.terms.push(vocabulary.end());
        vocabulary
    }

    fn end(&self) -> Entry {
        let place = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        Entry {
            text: place(self.arena.len()),
            postings: place(self.postings.len()),
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
        let wanted = Pairs::of(text);
        for (number, _) in self
            .pairs
            .iter()
            .enumerate()
            .filter(|(_, has)| wanted.missing_in(**has) == 0)
        {
            if self.term(number).contains(text) {
                take(number);
            }
        }
    }

    /// The numbers of the terms that may lie within `bound` errors of a word; few others are among them.
    pub(super) fn near(&self, word: &str, bound: u8) -> impl Iterator<Item = usize> {
        let (letters, pairs, bound) = (Letters::of(word), Pairs::of(word), u32::from(bound));
        let terms = self.letters.iter().zip(&self.pairs).enumerate();
        terms.filter_map(move |(number, (has_letters, has_pairs))| {
            // An error takes at most one letter and three pairs away from the word: an exchange does.
            let near = letters.missing_in(*has_letters) <= bound && pairs.missing_in(*has_pairs) <= 3 * bound;
            near.then_some(number)
        })
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
#[derive(Debug, Clone, Copy)]
struct Letters(u32);

impl Letters {
    fn of(word: &str) -> Self {
        Self(word.bytes().fold(0, |letters, byte| match byte {
            b'a'..=b'z' => letters | 1 << (byte - b'a'),
            b'0'..=b'9' => letters | 1 << (26 + byte % 6),
            _ => letters,
        }))
    }

    const fn missing_in(self, other: Self) -> u32 {
        (self.0 & !other.0).count_ones()
    }
}

/// Which pairs of neighbouring bytes a folded word holds. Several pairs share a bit: what is missing is missing
/// for certain, what is there may not be.
#[derive(Debug, Clone, Copy)]
struct Pairs(u64);

impl Pairs {
    fn of(word: &str) -> Self {
        let pairs = word.bytes().zip(word.bytes().skip(1));
        Self(pairs.fold(0, |bits, (first, second)| {
            // Any mixing will do that spreads pairs of letters evenly over the bits.
            let mixed = u32::from(first) * 40_503 + u32::from(second) * 34_283;
            bits | 1 << (mixed >> 7 & 63)
        }))
    }

    const fn missing_in(self, other: Self) -> u32 {
        (self.0 & !other.0).count_ones()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::text::distance;
    use proptest::collection::btree_set;
    use proptest::prelude::*;

    fn vocabulary<'a>(terms: impl IntoIterator<Item = &'a str>) -> Vocabulary {
        Vocabulary::new(terms.into_iter().map(|term| (term, &[][..])))
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

        #[test]
        fn no_near_term_is_passed_over(term in "[abcd0]{0,9}", word in "[abcd0]{4,9}", bound in 1_u8..3) {
            let vocabulary = vocabulary([term.as_str()]);
            for unfinished in [false, true] {
                if distance(word.as_bytes(), term.as_bytes(), bound, unfinished).is_some() {
                    prop_assert_eq!(vocabulary.near(&word, bound).count(), 1);
                }
            }
        }
    }
}
