//! Folding: lower case, no accents, and the two ways in which German is typed without umlauts.
//!
//! `ä`, `ö` and `ü` are typed as `a`, `o`, `u` or as `ae`, `oe`, `ue`. Collapsing every `ae` to `a` would damage
//! words that merely hold these letters (*neue*, *aktuell*, *Goethe*), break prefixes and misplace marks. So
//! nothing is collapsed: a word with umlauts has **two spellings**, plain (`munchen`) and expanded (`muenchen`);
//! texts are indexed under both, queries are looked up in both, and two words are the same when any of their
//! spellings is. `ß` is always `ss`, and other accents always go.
//!
//! | typed | finds München | finds Muenchen |
//! |---|---|---|
//! | München, MÜNCHEN, `u` with a combining mark | yes | yes, but for the combining mark |
//! | Muenchen | yes | yes |
//! | Munchen | yes | by edit distance only |

/// How umlauts are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::search) enum Spelling {
    /// `ä` as `a`.
    Plain,
    /// `ä` as `ae`.
    Expanded,
}

/// Appends the folded form of a text. Joints and other signs between letters are left out.
pub(in crate::search) fn fold(text: &str, spelling: Spelling, out: &mut String) {
    for c in text.chars() {
        push(c, spelling, out);
    }
}

/// Like [`fold`], and notes for every byte of the result from which byte range of `text` it came.
pub(in crate::search) fn fold_with_places(
    text: &str,
    spelling: Spelling,
    out: &mut String,
    places: &mut Vec<(usize, usize)>,
) {
    for (at, c) in text.char_indices() {
        push(c, spelling, out);
        places.resize(out.len(), (at, at + c.len_utf8()));
    }
}

/// Whether the two spellings of a text differ.
pub(in crate::search) fn has_two_spellings(text: &str) -> bool {
    text.contains(['ä', 'ö', 'ü', 'ø', 'Ä', 'Ö', 'Ü', 'Ø'])
}

fn push(c: char, spelling: Spelling, out: &mut String) {
    if c.is_ascii() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        }
        return;
    }
    for c in c.to_lowercase() {
        match plain(c) {
            Some(letters) => out.push_str(letters),
            None if c.is_alphanumeric() => out.push(c),
            None => {}
        }
        if spelling == Spelling::Expanded && matches!(c, 'ä' | 'ö' | 'ü' | 'ø') {
            out.push('e');
        }
    }
}

/// What a Latin letter with an accent is without it. Takes lower case.
const fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ð' | 'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'þ' => "th",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn both(text: &str) -> (String, String) {
        let (mut plain, mut expanded) = (String::new(), String::new());
        fold(text, Spelling::Plain, &mut plain);
        fold(text, Spelling::Expanded, &mut expanded);
        (plain, expanded)
    }

    fn same(one: &str, other: &str) -> bool {
        let (one, other) = (both(one), both(other));
        one.0 == other.0 || one.0 == other.1 || one.1 == other.0 || one.1 == other.1
    }

    #[test]
    fn all_spellings_of_a_name_are_the_same() {
        for typed in ["Muenchen", "Munchen", "MÜNCHEN", "mu\u{308}nchen", "münchen"] {
            assert!(same(typed, "München"), "{typed}");
        }
        assert!(same("strasse", "Straße") && same("STRASSE", "straße") && same("STRAẞE", "strasse"));
        assert!(same("Café", "cafe") && same("Łódź", "Lodz") && same("Børge", "Boerge"));
    }

    #[test]
    fn nothing_is_collapsed() {
        assert_eq!(both("neue").0, "neue");
        assert!(!same("neue", "neu") && !same("Goethe", "Gothe"));
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in ".{0,40}") {
            for once in [both(&text).0, both(&text).1] {
                prop_assert_eq!(&both(&once).0, &once);
            }
        }

        #[test]
        fn every_folded_byte_comes_from_a_character(text in ".{0,40}") {
            for spelling in [Spelling::Plain, Spelling::Expanded] {
                let (mut out, mut places) = (String::new(), Vec::new());
                fold_with_places(&text, spelling, &mut out, &mut places);
                prop_assert_eq!(out.len(), places.len());
                prop_assert!(places.iter().all(|&(from, to)| text.get(from..to).is_some()));
                prop_assert!(places.is_sorted());
            }
        }

        #[test]
        fn the_spellings_differ_only_where_there_are_umlauts(text in "[a-zäöüßéøA-ZÄÖÜ]{0,12}") {
            let (plain, expanded) = both(&text);
            prop_assert_eq!(has_two_spellings(&text), plain != expanded);
        }
    }
}
