//! How much an entry says of its record. A list page is where records are read about; below a city or a programme they
//! are named, and each has a page of its own that says all.

/// Up to so many entries below a record each say a sentence; more are named only.
const FEW: usize = 8;

/// How much of a summary an entry shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// All of it.
    Whole,
    /// Its first sentence.
    Sentence,
    /// Nothing.
    Name,
}

impl Detail {
    /// For an entry below a record, one of so many.
    pub(super) const fn among(count: usize) -> Self {
        if count > FEW { Self::Name } else { Self::Sentence }
    }

    /// What of a summary is shown.
    pub(super) fn of(self, summary: &str) -> &str {
        match self {
            Self::Whole => summary,
            Self::Sentence => first_sentence(summary),
            Self::Name => "",
        }
    }
}

/// The text up to the first full stop that ends a sentence: one after a word (not after *1.* or *z. B.*), before
/// a capital.
fn first_sentence(text: &str) -> &str {
    let is_end = |at: usize| {
        let word = text
            .get(..at)
            .and_then(|before| before.rsplit([' ', '\u{a0}']).next());
        let is_word = word.is_some_and(|word| {
            let is_plain = |letter: char| letter != '.' && !letter.is_ascii_digit();
            word.chars().count() > 2 && word.chars().all(is_plain)
        });
        let next = text.get(at + 2..).and_then(|after| after.chars().next());
        is_word && next.is_some_and(|next| next.is_uppercase() || matches!(next, '„' | '“' | '"'))
    };
    let end = text.match_indices(". ").map(|(at, _)| at).find(|at| is_end(*at));
    end.and_then(|at| text.get(..=at)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_entries_say_a_sentence_and_many_are_named_only() {
        let text = "Eine Gruppe kaufte das Haus. Seit 2015 wohnt sie darin.";
        assert_eq!(Detail::among(5).of(text), "Eine Gruppe kaufte das Haus.");
        assert_eq!(Detail::among(50).of(text), "");
        assert_eq!(Detail::Whole.of(text), text);
    }

    #[test]
    fn a_sentence_does_not_end_within_a_date_or_after_a_short_form() {
        for text in [
            "Am 1. Mai begann es.",
            "Es gab Räume, z. B. Werkstätten.",
            "Sie traf sich am 3. Oktober. ",
            "Ohne Punkt",
            "Dr. Rat half.",
            "",
        ] {
            assert_eq!(first_sentence(text), text);
        }
        assert_eq!(
            first_sentence("Das Haus steht. „Endlich“, hieß es."),
            "Das Haus steht."
        );
    }
}
