//! The order of names: DIN 5007-1, the one of German dictionaries.

use super::{Spelling, fold};

/// A key by which names are ordered; see [`collated`].
pub(in crate::search) type Collated = (String, Box<str>);

/// The key of a name: `Ä` stands like `A`, `ß` like `ss`, signs and capitals do not count, numbers stand by their
/// value. Names that are equal so far stand as they are written.
pub(in crate::search) fn collated(name: &str) -> Collated {
    let mut key = String::with_capacity(name.len());
    for word in name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !key.is_empty() {
            key.push(' ');
        }
        if word.bytes().all(|b| b.is_ascii_digit()) {
            // As many digits as the longest number that is ordered by value.
            for _ in word.len()..6 {
                key.push('0');
            }
        }
        fold(word, Spelling::Plain, &mut key);
    }
    (key, name.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn umlauts_stand_with_their_letters_and_numbers_by_value() {
        let mut names = [
            "Zwickau",
            "Übersee",
            "„Ulm“",
            "Aalen",
            "Ähre",
            "Afrika",
            "10. Treffen",
            "9. Treffen",
            "Bad Tölz",
            "Baden",
        ];
        names.sort_by_key(|name| collated(name));
        assert_eq!(
            names,
            [
                "9. Treffen",
                "10. Treffen",
                "Aalen",
                "Afrika",
                "Ähre",
                "Bad Tölz",
                "Baden",
                "Übersee",
                "„Ulm“",
                "Zwickau"
            ]
        );
    }
}
