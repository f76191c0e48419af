//! Marking in a text what was searched for.

use std::ops::Range;

use super::Engine;
use super::index::Lookup;
use super::text::{
    INNER_BYTES, Query, Spelling, Token, Word, distance, fold_with_places, has_two_spellings, is_mark, tokens,
};
use crate::catalogue::RecordKind;
use crate::order::sorted_by_key;

/// Marks the words of one search text in the texts of the records found.
///
/// It marks what the search counted as a match: of a word that begins with or holds what was typed, that part; of
/// one with a typing error, all of it. Errors are forgiven here only where the collection has no better match.
#[derive(Debug, Clone, Default)]
pub struct Marker {
    words: Vec<(Word, u8)>,
}

impl Engine {
    /// A marker for a search text in a collection.
    #[must_use]
    pub fn marker(&self, kind: RecordKind, text: &str) -> Marker {
        let (query, mut found) = (Query::new(text), Vec::new());
        let errors = |word: &Word| match self.index(kind).map(|index| index.look_up(word, &mut found)) {
            Some(Lookup::Mistyped(errors)) => errors,
            Some(Lookup::Typed | Lookup::Missing) | None => 0,
        };
        let words: Vec<Word> = query.words().cloned().collect();
        let errors: Vec<u8> = words.iter().map(errors).collect();
        Marker {
            words: words.into_iter().zip(errors).collect(),
        }
    }
}

impl Marker {
    /// The ranges of bytes to mark, at borders of characters, in order, none touching another.
    #[must_use]
    pub fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        if self.words.is_empty() {
            return ranges;
        }
        let (mut folded, mut places) = (String::new(), Vec::new());
        tokens(text, |token| {
            let (Token::Part(from, to) | Token::Whole(from, to)) = token;
            let part = text.get(from..to).unwrap_or_default();
            for spelling in [Spelling::Plain, Spelling::Expanded] {
                if spelling == Spelling::Expanded && !has_two_spellings(part) {
                    continue;
                }
                folded.clear();
                places.clear();
                fold_with_places(part, spelling, &mut folded, &mut places);
                let marks = self
                    .words
                    .iter()
                    .filter_map(|(word, errors)| mark(word, *errors, &folded));
                ranges.extend(
                    marks
                        .filter_map(|mark| original(part, &places, &mark))
                        .map(|range| range.start + from..range.end + from),
                );
            }
        });
        merged(ranges)
    }
}

/// The part of a folded token that a word marks.
fn mark(word: &Word, errors: u8, token: &str) -> Option<Range<usize>> {
    let typed = word.spellings().filter_map(|typed| {
        if token == typed || (word.begins(typed) && token.starts_with(typed)) {
            Some(0..typed.len())
        } else if typed.len() >= INNER_BYTES {
            token.find(typed).map(|at| at..at + typed.len())
        } else {
            None
        }
    });
    let mistyped = || {
        let near =
            |typed: &str| distance(typed.as_bytes(), token.as_bytes(), errors, word.unfinished).is_some();
        (errors > 0 && word.spellings().any(near)).then_some(0..token.len())
    };
    typed.max_by_key(ExactSizeIterator::len).or_else(mistyped)
}

/// The bytes of a text from which folded bytes came, with the marks that belong to its last letter.
fn original(text: &str, places: &[(usize, usize)], folded: &Range<usize>) -> Option<Range<usize>> {
    let (start, _) = *places.get(folded.start)?;
    let (_, end) = *places.get(folded.end.checked_sub(1)?)?;
    let rest = text.get(end..)?;
    Some(start..end + rest.len() - rest.trim_start_matches(is_mark).len())
}

/// In order, and those that touch as one.
fn merged(ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut ranges = sorted_by_key(ranges, |range| (range.start, range.end));
    ranges.dedup_by(|next, last| {
        let touching = next.start <= last.end;
        if touching {
            last.end = last.end.max(next.end);
        }
        touching
    });
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::tests::data::engine;
    use proptest::prelude::*;

    fn marked(typed: &str, text: &str) -> String {
        let mut out = String::new();
        let mut done = 0;
        for range in engine().marker(RecordKind::Project, typed).ranges(text) {
            out = out + &text[done..range.start] + "[" + &text[range.clone()] + "]";
            done = range.end;
        }
        out + &text[done..]
    }

    #[test]
    fn what_was_typed_is_marked_as_it_is_written() {
        assert_eq!(marked("räu", "Neue Räume"), "Neue [Räu]me");
        assert_eq!(marked("raeu", "Neue Räume"), "Neue [Räu]me");
        assert_eq!(marked("rau", "Neue Räume"), "Neue [Räu]me");
        assert_eq!(marked("mue", "MÜNCHEN"), "[MÜ]NCHEN");
        assert_eq!(
            marked("strasse", "Georg-Schumann-Straße"),
            "Georg-Schumann-[Straße]"
        );
        assert_eq!(marked("stras", "Straße"), "[Straß]e");
        assert_eq!(marked("ue", "neue Übung"), "neue [Ü]bung");
        assert_eq!(marked("Mun", "Mu\u{308}nchen"), "[Mu\u{308}n]chen");
    }

    #[test]
    fn parts_joints_and_errors_are_marked() {
        assert_eq!(marked("nutzung", "Zwischennutzungen"), "Zwischen[nutzung]en");
        assert_eq!(marked("haushalten", "HausHalten e.V."), "[HausHalten] e.V.");
        assert_eq!(marked("koop", "Koop.Stadt"), "[Koop].Stadt");
        assert_eq!(
            marked("leerstnad", "Der Leerstand bleibt"),
            "Der [Leerstand] bleibt"
        );
        assert_eq!(
            marked("wohnen im quartier", "Wohnen im Quartier"),
            "[Wohnen] im [Quartier]"
        );
        assert_eq!(marked("", "Wohnen"), "Wohnen");
    }

    proptest! {
        #[test]
        fn ranges_can_be_cut_out(typed in ".{0,12}", text in "[a-zA-ZäöüÄÖÜßé .-]{0,40}|.{0,40}") {
            let ranges = engine().marker(RecordKind::City, &typed).ranges(&text);
            prop_assert!(ranges.iter().all(|range| text.get(range.clone()).is_some_and(|t| !t.is_empty())));
            prop_assert!(ranges.windows(2).all(|pair| pair[0].end < pair[1].start));
        }

        #[test]
        fn a_typed_word_is_marked_wherever_it_stands(word in "[a-zäöüß]{1,12}") {
            let text = format!("vor {word} nach");
            let ranges = engine().marker(RecordKind::City, &word).ranges(&text);
            prop_assert!(ranges.iter().any(|range| range.contains(&4)), "{ranges:?}");
        }
    }
}
