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

/// Words whose full stop ends no sentence.
const SHORT_FORMS: [&str; 14] = [
    "z", "B", "u", "a", "d", "h", "St", "Dr", "Nr", "bzw", "ca", "vgl", "No", "Mr",
];

/// The text up to the end of its first sentence.
fn first_sentence(text: &str) -> &str {
    let ends = text.match_indices(['.', '?', '!']).map(|(at, _)| at);
    let end = ends.into_iter().find(|at| is_end(text, *at));
    end.and_then(|at| text.get(..=at)).unwrap_or(text)
}

/// Whether a sentence ends with the sign at this place: not after the number of a day (*1. Mai*) or a short form, and
/// only where another sentence follows.
fn is_end(text: &str, at: usize) -> bool {
    let (Some(before), Some(after)) = (text.get(..at), text.get(at + 1..)) else {
        return false;
    };
    let Some(next) = after.strip_prefix([' ', '\u{a0}']) else {
        return false;
    };
    let word = before.rsplit([' ', '\u{a0}', '(']).next().unwrap_or_default();
    let is_day = word.len() <= 2 && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_short_form = SHORT_FORMS.contains(&word) || word.contains('.');
    let begins =
        |letter: char| letter.is_uppercase() || letter.is_ascii_digit() || matches!(letter, '„' | '“' | '"');
    !is_day && !is_short_form && (next.starts_with(begins) || next.starts_with("koopstadt"))
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
