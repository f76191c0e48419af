//! Recognising what must not be published: mail addresses, telephone numbers, paths of a machine.

/// The first mail address in a text.
pub(super) fn mail_address(text: &str) -> Option<&str> {
    for (at, _) in text.match_indices('@') {
        let (before, rest) = text.split_at_checked(at)?;
        let name = before.trim_end_matches(|c: char| is_word(c) || ".+-".contains(c));
        let domain_end = rest
            .char_indices()
            .skip(1)
            .find(|(_, c)| !(is_word(*c) || ".-".contains(*c)));
        let domain = rest
            .get(1..domain_end.map_or(rest.len(), |(end, _)| end))?
            .trim_end_matches(['.', '-']);
        if name.len() < before.len() && domain.find('.').is_some_and(|dot| dot > 0) {
            return text.get(name.len()..=at + domain.len());
        }
    }
    None
}

/// What looks like a telephone number: `+49 341 1234567`, `0341 1234567`, `(0341) 12345`, `030/12345`.
pub(super) fn telephone_number(text: &str) -> Option<&str> {
    for (at, begin) in text.match_indices(['+', '0']) {
        let (before, rest) = text.split_at_checked(at)?;
        if before.ends_with(|c: char| c.is_ascii_digit() || c == '/') {
            continue;
        }
        let length = if begin == "+" {
            international(rest)
        } else {
            national(rest)
        };
        if let Some(length) = length {
            return rest.get(..length);
        }
    }
    None
}

/// Length of `+` with at least eight digits, grouped in any way.
fn international(text: &str) -> Option<usize> {
    let number = text.get(1..)?;
    let end = number
        .find(|c: char| !(c.is_ascii_digit() || " -/()".contains(c)))
        .unwrap_or(number.len());
    let number = number.get(..end)?.trim_end_matches([' ', '-', '/', '(', ')']);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let begins = number.starts_with(|c: char| c.is_ascii_digit());
    (begins && digits >= 8).then_some(number.len() + 1)
}

/// Length of an area code of three to five digits, a joint, and at least four digits.
fn national(text: &str) -> Option<usize> {
    let code = leading_digits(text);
    let after_code = text.get(code..)?;
    let number = after_code.trim_start_matches([' ', '-', '/', ')']);
    let joint = after_code.len() - number.len();
    let digits = leading_digits(number);
    ((3..=5).contains(&code) && (1..=3).contains(&joint) && digits >= 4).then_some(code + joint + digits)
}

fn leading_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// Whether a word of the text is the path of a file on somebody's machine: `/folder/…`, `file:`, `C:\`.
pub(super) fn has_machine_path(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let word = word.trim_start_matches(['(', '"', '„', '“', '‘']);
        let (first, rest) = word.split_once('/').unwrap_or((word, ""));
        let folder = rest.split_once('/').map_or("", |(folder, _)| folder);
        let unix =
            first.is_empty() && !folder.is_empty() && folder.chars().all(|c| is_word(c) || ".-".contains(c));
        unix || word.starts_with("file:") || is_drive(word)
    })
}

fn is_drive(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(|c| c.is_ascii_alphabetic()) && letters.as_str().starts_with(":\\")
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_addresses_are_recognised() {
        assert_eq!(
            mail_address("Schreiben Sie an info@koopstadt.de."),
            Some("info@koopstadt.de")
        );
        assert_eq!(mail_address("(a.b+c@d-e.org)"), Some("a.b+c@d-e.org"));
        assert_eq!(mail_address("müller@stadt.de"), Some("müller@stadt.de"));
        for harmless in ["@koopstadt", "a @ b.de", "x@y", "5 @ 3", ""] {
            assert_eq!(mail_address(harmless), None, "{harmless}");
        }
    }

    #[test]
    fn telephone_numbers_are_recognised() {
        assert_eq!(
            telephone_number("Tel. 0341 1234567, Leipzig"),
            Some("0341 1234567")
        );
        assert_eq!(telephone_number("030/12345"), Some("030/12345"));
        assert_eq!(telephone_number("0341 - 123456"), Some("0341 - 123456"));
        assert_eq!(telephone_number("(0341) 12345"), Some("0341) 12345"));
        assert_eq!(
            telephone_number("+49 341 123-4567 oder"),
            Some("+49 341 123-4567")
        );
        for harmless in [
            "04109 Leipzig",
            "2013-2015",
            "1/0341 12345",
            "05 2021",
            "10.000 bis 20.000",
            "0815",
            "+5 Orte",
        ] {
            assert_eq!(telephone_number(harmless), None, "{harmless}");
        }
    }

    #[test]
    fn paths_of_a_machine_are_recognised() {
        for path in [
            "/home/anna/x.pdf",
            "siehe /var/log",
            "file:///x",
            r"C:\Daten",
            "(/tmp/x)",
        ] {
            assert!(has_machine_path(path), "{path}");
        }
        for harmless in ["und/oder", "1/2", "a / b", "https://a.de/b/c", "/", "24/7"] {
            assert!(!has_machine_path(harmless), "{harmless}");
        }
    }
}
