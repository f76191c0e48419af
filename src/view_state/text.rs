//! Cleaning of text that came from outside: what a person cannot see does not get in.

/// Most characters of the search text.
pub const TEXT_CHARS: usize = 120;

/// The search text as the state holds it: visible characters, single spaces, none at the beginning.
///
/// One space at the end stays, or nobody could type a second word while the address follows the keys.
pub(super) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len().min(4 * TEXT_CHARS));
    let mut room = TEXT_CHARS;
    for c in visible(text) {
        if c == ' ' && (cleaned.is_empty() || cleaned.ends_with(' ')) {
            continue;
        }
        if room == 0 {
            break;
        }
        room -= 1;
        cleaned.push(c);
    }
    cleaned
}

/// The characters of a text that a person can see, white space as plain spaces.
pub(super) fn visible(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|&c| !is_unseen(c))
}

/// Control and format characters, marks of direction, private and forbidden code points: they are invisible, turn
/// the text around or hide what an address says.
pub(super) fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFF}'
            | '\u{E0000}'..='\u{10FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_dropped() {
        assert_eq!(clean("a\u{202E}b\u{0}c\u{FEFF}"), "abc");
        assert_eq!(clean("  neue \t\n  Räume  "), "neue Räume ");
        assert_eq!(clean(" \u{200B} "), "");
    }

    #[test]
    fn cleaning_twice_changes_nothing_and_length_is_bounded() {
        let long = "ü ".repeat(500);
        assert_eq!(clean(&long).chars().count(), TEXT_CHARS);
        assert_eq!(clean(&clean(&long)), clean(&long));
    }
}
