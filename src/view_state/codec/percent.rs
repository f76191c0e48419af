//! Escapes of the query string.
//!
//! A space is written as `+`. Letters, digits, `-`, `.`, `_`, `~` and `,` stand as they are; everything else is
//! escaped. The URL standard asks for that outside ASCII (a browser would do it to `ü` anyway, and two spellings
//! of one address are one too many) and in a few ASCII characters; the others are escaped so that an address
//! survives mail programs and chats, which end a link at a bracket or a quotation mark.

use std::borrow::Cow;

/// Appends a text in escaped form.
pub(super) fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        match byte {
            b' ' => out.push('+'),
            b'-' | b'.' | b'_' | b'~' | b',' => out.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            _ => {
                out.push('%');
                out.push(hex(byte >> 4));
                out.push(hex(byte & 15));
            }
        }
    }
}

/// Reads an escaped text. A `%` without two hexadecimal digits stands for itself; bytes that are no UTF-8 become
/// U+FFFD, which no value and no text keeps.
#[must_use]
pub fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains(['%', '+']) {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        match (first, after) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high << 4 | low);
                    rest = after;
                }
                _ => bytes.push(first),
            },
            _ => bytes.push(first),
        }
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

const fn hex(digit: u8) -> char {
    (if digit < 10 {
        b'0' + digit
    } else {
        b'A' + digit - 10
    }) as char
}

const fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_is_decoded() {
        for text in ["", "neue Räume", "50% + 1 & mehr", "a=b#c", "\"<>'", "日本"] {
            let mut out = String::new();
            encode(text, &mut out);
            assert!(!out.contains([' ', '&', '#', '<', '>', '"', '\'']), "{out}");
            assert_eq!(decode(&out), text);
        }
    }

    #[test]
    fn broken_escapes_stand_for_themselves() {
        assert_eq!(decode("%"), "%");
        assert_eq!(decode("%4"), "%4");
        assert_eq!(decode("%zz%41"), "%zzA");
        assert_eq!(decode("%FF"), "\u{FFFD}");
        assert_eq!(decode("%u00fc"), "%u00fc");
    }
}
