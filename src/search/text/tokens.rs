//! Where words begin and end: at spaces and signs, and at the joints of compounds.

/// A piece of a text, as a byte range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::search) enum Token {
    /// A word, or one part of a jointed word.
    Part(usize, usize),
    /// A jointed word as a whole; follows its parts.
    Whole(usize, usize),
}

/// Signs that join two parts of one word: `Nordrhein-Westfalen`, `Stadt·teil`, `Koop.Stadt`, `Bürger:innen`.
const fn is_joint(c: char) -> bool {
    matches!(
        c,
        '-' | '‐' | '‑' | '·' | '‧' | '.' | ':' | '*' | '_' | '\'' | '’'
    )
}

/// Signs that belong to the letter before them: combining marks, and the soft hyphen, which is no joint but a
/// place to break a line.
pub(in crate::search) const fn is_mark(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{300}'..='\u{36F}')
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

/// Calls `take` for the tokens of a text, from left to right.
///
/// `HausHalten` gives `Haus`, `Halten` and the whole: the joint is the capital inside.
pub(in crate::search) fn tokens(text: &str, mut take: impl FnMut(Token)) {
    let mut word: Option<Open> = None;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        if is_word(c) {
            let open = word.get_or_insert(Open::at(at));
            if let Some(joint) = open.joint.take() {
                take(Token::Part(open.part, joint));
                (open.part, open.jointed) = (at, true);
            } else if before.is_lowercase() && c.is_uppercase() {
                take(Token::Part(open.part, at));
                (open.part, open.jointed) = (at, true);
            }
        } else if let Some(open) = word.as_mut().filter(|open| is_joint(c) && open.joint.is_none()) {
            // Whether it joins or ends the word shows with the next character.
            open.joint = Some(at);
        } else if let Some(open) = word.take() {
            open.close(at, &mut take);
        }
        before = c;
    }
    if let Some(open) = word {
        open.close(text.len(), &mut take);
    }
}

/// A word that has begun.
struct Open {
    word: usize,
    part: usize,
    jointed: bool,
    joint: Option<usize>,
}

impl Open {
    const fn at(at: usize) -> Self {
        Self {
            word: at,
            part: at,
            jointed: false,
            joint: None,
        }
    }

    fn close(self, at: usize, take: &mut impl FnMut(Token)) {
        let end = self.joint.unwrap_or(at);
        take(Token::Part(self.part, end));
        if self.jointed {
            take(Token::Whole(self.word, end));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(text: &str) -> Vec<&str> {
        let mut all = Vec::new();
        tokens(text, |token| match token {
            Token::Part(from, to) | Token::Whole(from, to) => all.push(&text[from..to]),
        });
        all
    }

    #[test]
    fn words_end_at_signs() {
        assert_eq!(split("Was, wenn: (Räume)?"), ["Was", "wenn", "Räume"]);
        assert_eq!(split("2013–2015 u. a."), ["2013", "2015", "u", "a"]);
        assert!(split(" – … ").is_empty());
    }

    #[test]
    fn compounds_come_apart_and_stay_together() {
        assert_eq!(
            split("Nordrhein-Westfalen"),
            ["Nordrhein", "Westfalen", "Nordrhein-Westfalen"]
        );
        assert_eq!(split("HausHalten"), ["Haus", "Halten", "HausHalten"]);
        assert_eq!(
            split("Stadt·teil·rat"),
            ["Stadt", "teil", "rat", "Stadt·teil·rat"]
        );
        assert_eq!(split("Bürger:innen."), ["Bürger", "innen", "Bürger:innen"]);
        assert_eq!(split("MÜNCHEN"), ["MÜNCHEN"]);
        assert_eq!(split("Kultur- und Bau-"), ["Kultur", "und", "Bau"]);
        assert_eq!(split("a--b"), ["a", "b"]);
    }

    proptest! {
        #[test]
        fn tokens_are_ranges_of_the_text(text in ".{0,60}") {
            tokens(&text, |token| {
                let (Token::Part(from, to) | Token::Whole(from, to)) = token;
                assert!(text.get(from..to).is_some_and(|token| !token.is_empty()));
            });
        }
    }
}
