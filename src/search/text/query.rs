//! A search text as words to look up.

use super::{Spelling, Token, fold, has_two_spellings, tokens};

/// Most words of a text that are looked up.
const WORDS: usize = 8;

/// Fewest folded bytes of a word that is looked for inside others, or at the beginning of others when it is not
/// the last one.
pub(in crate::search) const INNER_BYTES: usize = 3;

/// Small words that carry no meaning of their own. They are not looked up where another word is: *Wohnen im
/// Quartier* must not miss a record that says *am*.
const SMALL: &str = " am an auf aus bei bis das dem den der des die ein eine einem einen einer fuer im in ins mit \
                     oder um und vom von zu zum zur a and at by for from in of on or the to with ";

/// The words of a search text. Read again and again into the same place.
#[derive(Debug, Clone, Default)]
pub(in crate::search) struct Query {
    /// In the order of the text; those after `count` are left from another text.
    words: Vec<Word>,
    count: usize,
    /// Whether a word is there that is not [small](SMALL).
    telling: bool,
}

/// One word to look up.
#[derive(Debug, Clone, Default)]
pub(in crate::search) struct Word {
    /// Folded, umlauts without `e`.
    plain: String,
    /// Folded, umlauts with `e`; empty where it is the same.
    expanded: String,
    /// Whether it may still be being typed.
    pub(in crate::search) unfinished: bool,
    /// Where it begins in the text.
    pub(in crate::search) start: usize,
    /// Where it ends.
    pub(in crate::search) end: usize,
}

impl Word {
    /// The spellings to look up.
    pub(in crate::search) fn spellings(&self) -> impl Iterator<Item = &str> {
        let expanded = Some(self.expanded.as_str()).filter(|expanded| !expanded.is_empty());
        std::iter::once(self.plain.as_str()).chain(expanded)
    }

    /// Whether words that begin with this spelling of it are meant as well.
    pub(in crate::search) const fn begins(&self, spelling: &str) -> bool {
        self.unfinished || spelling.len() >= INNER_BYTES
    }

    fn is_small(&self) -> bool {
        // By the last spelling: `für` is typed as `fuer`, and `fur` is a word of its own.
        let word = self.spellings().last().unwrap_or_default();
        !self.unfinished && SMALL.split(' ').any(|small| small == word)
    }

    fn read(&mut self, part: &str, start: usize, text: usize) {
        (self.start, self.end) = (start, start + part.len());
        self.unfinished = self.end == text;
        self.plain.clear();
        fold(part, Spelling::Plain, &mut self.plain);
        self.expanded.clear();
        if has_two_spellings(part) {
            fold(part, Spelling::Expanded, &mut self.expanded);
        }
    }
}

impl Query {
    /// The words of a search text.
    pub(in crate::search) fn new(text: &str) -> Self {
        let mut query = Self::default();
        query.read(text);
        query
    }

    /// Becomes the words of a search text. The last one is unfinished unless a sign or space follows it.
    pub(in crate::search) fn read(&mut self, text: &str) {
        (self.count, self.telling) = (0, false);
        tokens(text, |token| {
            if let Token::Part(from, to) = token
                && self.count < WORDS
                && let Some(part) = text.get(from..to)
            {
                if self.words.len() <= self.count {
                    self.words.push(Word::default());
                }
                if let Some(word) = self.words.get_mut(self.count) {
                    word.read(part, from, text.len());
                    if !word.plain.is_empty() {
                        self.count += 1;
                        self.telling |= !word.is_small();
                    }
                }
            }
        });
    }

    /// The words to look up, in the order of the text.
    pub(in crate::search) fn words(&self) -> impl Iterator<Item = &Word> {
        let words = self.words.iter().take(self.count);
        words.filter(|word| !(self.telling && word.is_small()))
    }

    /// Where the last word that carries a meaning of its own ends; 0 where there is none.
    pub(in crate::search) fn telling_end(&self) -> usize {
        let last = self.words().last().filter(|_| self.telling);
        last.map_or(0, |word| word.end)
    }

    /// Whether there is nothing to look up.
    pub(in crate::search) const fn is_empty(&self) -> bool {
        self.count == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let query = Query::new(text);
        query.words().map(|word| word.plain.clone()).collect()
    }

    #[test]
    fn a_text_is_read_as_words() {
        assert_eq!(words("Neue Räume"), ["neue", "raume"]);
        assert_eq!(words("Koop.Stadt"), ["koop", "stadt"]);
        assert!(words(" – ").is_empty());
        assert_eq!(words(&"x ".repeat(60)).len(), WORDS);
    }

    #[test]
    fn only_the_last_word_is_unfinished_and_only_without_a_space() {
        let unfinished = |text: &str| Query::new(text).words().map(|w| w.unfinished).collect::<Vec<_>>();
        assert_eq!(unfinished("neue räu"), [false, true]);
        assert_eq!(unfinished("neue räume "), [false, false]);
    }

    #[test]
    fn small_words_are_left_out_where_another_stands() {
        assert_eq!(words("Wohnen im Quartier"), ["wohnen", "quartier"]);
        assert_eq!(words("Raum für "), ["raum"]);
        assert_eq!(words("Wohnen im"), ["wohnen", "im"]); // may become "immer"
        assert_eq!(words("in der "), ["in", "der"]);
    }
}
