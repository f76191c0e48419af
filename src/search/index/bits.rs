//! Sets of documents.

/// A set of documents, one bit each. Sets that meet have the same length; where they do not, what is missing
/// counts as empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::search) struct Bits {
    words: Vec<u64>,
}

impl Bits {
    /// Becomes the empty set over this many documents.
    pub(in crate::search) fn clear(&mut self, documents: usize) {
        self.words.clear();
        self.words.resize(documents.div_ceil(64), 0);
    }

    /// Becomes the set of all of this many documents.
    pub(in crate::search) fn fill(&mut self, documents: usize) {
        self.words.clear();
        self.words.resize(documents.div_ceil(64), u64::MAX);
        if let Some(last) = self.words.last_mut()
            && !documents.is_multiple_of(64)
        {
            *last = (1 << (documents % 64)) - 1;
        }
    }

    /// Becomes equal to another set.
    pub(in crate::search) fn copy(&mut self, other: &Self) {
        self.words.clear();
        self.words.extend_from_slice(&other.words);
    }

    /// Takes a document in.
    pub(in crate::search) fn insert(&mut self, document: usize) {
        if let Some(word) = self.words.get_mut(document / 64) {
            *word |= 1 << (document % 64);
        }
    }

    /// Whether a document is in.
    pub(in crate::search) fn has(&self, document: usize) -> bool {
        self.words
            .get(document / 64)
            .is_some_and(|word| word >> (document % 64) & 1 == 1)
    }

    /// Keeps what is also in the other set.
    pub(in crate::search) fn keep(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    /// Adds what is in the other set.
    pub(in crate::search) fn add(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// Drops what is in the other set.
    pub(in crate::search) fn drop(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
    }

    /// How many documents are in.
    pub(in crate::search) fn count(&self) -> u32 {
        self.words.iter().map(|word| word.count_ones()).sum()
    }

    /// How many documents are in both sets.
    pub(in crate::search) fn count_common(&self, other: &Self) -> u32 {
        let common = self.words.iter().zip(&other.words);
        common.map(|(word, other)| (word & other).count_ones()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::btree_set;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn set(members: &BTreeSet<usize>) -> Bits {
        let mut bits = Bits::default();
        bits.clear(200);
        for &member in members {
            bits.insert(member);
        }
        bits
    }

    proptest! {
        #[test]
        fn they_are_sets(a in btree_set(0..200_usize, 0..80), b in btree_set(0..200_usize, 0..80)) {
            type Step = fn(&mut Bits, &Bits);
            let steps: [(Step, BTreeSet<usize>); 3] = [
                (Bits::keep, &a & &b),
                (Bits::add, &a | &b),
                (Bits::drop, &a - &b),
            ];
            for (step, expected) in steps {
                let mut bits = set(&a);
                step(&mut bits, &set(&b));
                prop_assert_eq!(&bits, &set(&expected));
                prop_assert_eq!(bits.count() as usize, expected.len());
            }
            prop_assert_eq!(set(&a).count_common(&set(&b)) as usize, (&a & &b).len());
            prop_assert!((0..200).all(|n| set(&a).has(n) == a.contains(&n)));
        }
    }

    #[test]
    fn a_full_set_holds_no_more_than_there_is() {
        for documents in [0, 1, 63, 64, 65, 176] {
            let mut bits = Bits::default();
            bits.fill(documents);
            assert_eq!(bits.count() as usize, documents);
        }
    }
}
