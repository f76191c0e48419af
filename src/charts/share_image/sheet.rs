//! What stands on a share image, in words and houses.

use crate::charts::glyph::House;

/// Longest title that is looked at, in characters; more would never fit.
pub const LONGEST_TITLE: usize = 300;
/// Longest text that is looked at, in characters.
pub const LONGEST_TEXT: usize = 900;

/// What stands on a share image.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Above the title, the most important first; what does not fit on the line is left out.
    pub kicker: Vec<String>,
    /// Name of the record.
    pub title: String,
    /// What makes it special, in a few words; may be empty.
    pub claim: String,
    /// Sentences about it; may be empty. Cut at the end of a sentence or a word.
    pub text: String,
    /// The houses of its cities; more than the plate has room for are not drawn.
    pub houses: Vec<House>,
    /// Name of the explorer.
    pub site_name: String,
    /// What the explorer promises.
    pub motto: String,
}

/// One line of visible characters, at most `longest` of them: white space becomes single spaces, but for those that hold words together; what steers
/// the direction of writing or cannot stand in a file is dropped.
pub(super) fn clean(text: &str, longest: usize) -> String {
    let mut line = String::new();
    let visible = text.chars().filter(|&c| c.is_whitespace() || is_visible(c));
    for c in visible.take(longest) {
        if !c.is_whitespace() || c == '\u{a0}' {
            line.push(c);
        } else if !line.is_empty() && !line.ends_with(' ') {
            line.push(' ');
        }
    }
    line.truncate(line.trim_end().len());
    line
}

fn is_visible(c: char) -> bool {
    let steers = matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let nowhere = matches!(c, '\u{fffe}' | '\u{ffff}');
    !c.is_control() && !steers && !nowhere
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_one_line_of_visible_characters() {
        assert_eq!(clean("  Bau\n\t stelle\u{202e}\0 \u{ad}7 ", 99), "Bau stelle 7");
        assert_eq!(clean("ÄÖÜ und mehr", 4), "ÄÖÜ");
        assert_eq!(clean(" \n", 9), "");
        assert_eq!(clean("3\u{a0}Orte", 9), "3\u{a0}Orte");
    }
}
