//! Breaking text into lines by its measured width.

/// The two faces of a share image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Face {
    /// Names and claims.
    Serif,
    /// Facts and sentences.
    Sans,
}

impl Face {
    /// The family in an SVG.
    #[must_use]
    pub const fn family(self) -> &'static str {
        match self {
            Self::Serif => "Vollkorn",
            Self::Sans => "Noto Sans",
        }
    }
}

/// Knows how wide text is.
pub trait Measure {
    /// Width of one line of text at a font size of 1.
    fn width(&self, text: &str, face: Face) -> f32;

    /// Where each character of a line begins at a font size of 1; `None` where characters are joined or do not
    /// stand in their order, which is what this says unless it is told otherwise.
    fn starts(&self, _text: &str, _face: Face) -> Option<Vec<f32>> {
        None
    }
}

/// A face at a size, with a place to stand in.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub(super) measure: &'a dyn Measure,
    pub(super) face: Face,
    /// Font size in pixels.
    pub(super) size: f32,
    /// Width of the column in pixels.
    pub(super) width: f32,
}

impl Setting<'_> {
    /// Width of one line in pixels.
    pub(super) fn width_of(&self, text: &str) -> f32 {
        self.measure.width(text, self.face) * self.size
    }

    fn fits(&self, text: &str) -> bool {
        self.width_of(text) <= self.width
    }

    /// Whether every part between two places for a break fits on a line, so that no word must be cut.
    pub(super) fn holds_every_word(&self, text: &str) -> bool {
        parts(text).all(|part| self.fits(part.trim_end()))
    }

    /// Breaks a clean text into lines, none wider than the column. A word that is wider is cut.
    pub(super) fn lines(&self, text: &str) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for part in parts(text) {
            let longer = [&line, part].concat();
            if self.fits(longer.trim_end()) {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(line);
            }
            line = self.cut_word(part, &mut lines);
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines.iter().map(|line| line.trim_end().to_owned()).collect()
    }

    /// As [`Self::lines`], with lines of about the same length: the narrowest column that needs no more of them.
    pub(super) fn balanced(&self, text: &str) -> Vec<String> {
        let (mut best, mut setting) = (self.lines(text), *self);
        while setting.width > self.width * 0.5 {
            setting.width -= self.width * 0.02;
            if !setting.holds_every_word(text) {
                break;
            }
            let narrower = setting.lines(text);
            if narrower.len() > best.len() {
                break;
            }
            best = narrower;
        }
        best
    }

    /// Pushes full lines of a word that is wider than the column, and returns what is left of it.
    fn cut_word(&self, word: &str, lines: &mut Vec<String>) -> String {
        let mut rest = word;
        while !self.fits(rest.trim_end()) {
            let (head, tail) = rest.split_at(self.longest_head(rest));
            lines.push(head.to_owned());
            rest = tail;
        }
        rest.to_owned()
    }

    /// Bytes of the longest beginning that fits; at least one character, so that cutting comes to an end.
    fn longest_head(&self, word: &str) -> usize {
        let ends: Vec<usize> = word.char_indices().skip(1).map(|(at, _)| at).collect();
        let fitting = ends.partition_point(|&end| word.get(..end).is_some_and(|head| self.fits(head)));
        ends.get(fitting.saturating_sub(1)).copied().unwrap_or(word.len())
    }
}

/// The text in parts between which a line may end: after spaces, hyphens, dashes and slashes within words.
pub(super) fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive([' ', '-', '–', '/'])
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Every character is as wide as half the font size.
    pub(in super::super) struct Typewriter;

    impl Measure for Typewriter {
        fn width(&self, text: &str, _: Face) -> f32 {
            text.chars().map(|_| 0.5).sum()
        }
    }

    /// A column of this many characters.
    pub(in super::super) fn column(characters: u16) -> Setting<'static> {
        Setting {
            measure: &Typewriter,
            face: Face::Serif,
            size: 2.0,
            width: f32::from(characters),
        }
    }

    #[test]
    fn lines_end_between_words_and_after_hyphens() {
        assert_eq!(column(9).lines("Wo Städte bauen"), ["Wo Städte", "bauen"]);
        assert_eq!(column(11).lines("Baden-Württemberg"), ["Baden-", "Württemberg"]);
    }

    #[test]
    fn a_word_wider_than_the_column_is_cut() {
        assert_eq!(column(4).lines("ab Quartiere c"), ["ab", "Quar", "tier", "e c"]);
        assert_eq!(column(0).lines("abc"), ["a", "b", "c"]);
    }

    #[test]
    fn nothing_makes_no_line() {
        assert!(column(9).lines("").is_empty());
    }

    #[test]
    fn balanced_lines_are_no_more_but_nearer_to_each_other() {
        let text = "eins zwei drei vier";
        assert_eq!(column(14).lines(text), ["eins zwei drei", "vier"]);
        assert_eq!(column(14).balanced(text), ["eins zwei", "drei vier"]);
    }
}
