//! The short content hash that stands in the names of built files.
//!
//! A file whose name carries the hash of its own bytes can be kept by browsers for ever: when the bytes
//! change, the name does. The hash is taken of the final bytes, after every optimisation, so that one name
//! never stands for two contents.

use sha2::{Digest, Sha256};

/// Number of hexadecimal digits in a fingerprint.
pub const LENGTH: usize = 16;

/// The fingerprint of `bytes`: the first 16 hexadecimal digits of their SHA-256.
#[must_use]
pub fn of(bytes: &[u8]) -> String {
    let digest = format!("{:x}", Sha256::digest(bytes));
    digest.chars().take(LENGTH).collect()
}

/// Whether a file name carries a fingerprint, as in `main-0123456789abcdef.css`.
#[must_use]
pub fn is_in(file_name: &str) -> bool {
    file_name
        .split(|c: char| !c.is_ascii_alphanumeric())
        .any(|part| part.len() == LENGTH && part.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_follows_the_bytes() {
        assert_eq!(of(b"koop"), of(b"koop"));
        assert_ne!(of(b"koop"), of(b"stadt"));
        assert_eq!(of(b"").len(), LENGTH);
    }

    #[test]
    fn a_fingerprint_is_recognised_wherever_it_stands_in_the_name() {
        assert!(is_in("main-0123456789abcdef.css"));
        assert!(is_in("catalogue.de.0123456789abcdef.json"));
        assert!(is_in("program-0123456789abcdef_bg.wasm"));
    }

    #[test]
    fn ordinary_names_and_longer_numbers_are_not_fingerprints() {
        assert!(!is_in("index.html"));
        assert!(!is_in("cities.json"));
        assert!(!is_in("0123456789abcdef0.json"));
        assert!(!is_in("koopstadt-explorer.js"));
    }
}
