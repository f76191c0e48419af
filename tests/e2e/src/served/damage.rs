//! What can happen to the files of data on their way.

use std::sync::{Arc, Mutex, PoisonError};
use xtask::server::Alteration;

/// What happens to a file of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// A few bytes in the middle are others.
    Garbled,
    /// The second half is missing.
    Truncated,
    /// Nothing is in it.
    Empty,
    /// It is not there.
    Missing,
    /// A newer program wrote it.
    Newer,
}

impl Damage {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Garbled,
        Self::Truncated,
        Self::Empty,
        Self::Missing,
        Self::Newer,
    ];

    fn done_to(self, mut bytes: Vec<u8>) -> Alteration {
        match self {
            Self::Garbled => {
                let middle = bytes.len() / 2;
                // Closes any text, so that it is the structure that breaks.
                for (byte, wrong) in bytes.iter_mut().skip(middle).zip(b"\"}".repeat(20)) {
                    *byte = wrong;
                }
            }
            Self::Truncated => bytes.truncate(bytes.len() / 2),
            Self::Empty => bytes.clear(),
            Self::Missing => return Alteration::Missing,
            Self::Newer => {
                let newer = format!("\"format\":{}", koopstadt_explorer::catalogue::FORMAT + 1);
                let text = String::from_utf8_lossy(&bytes);
                let known = format!("\"format\":{}", koopstadt_explorer::catalogue::FORMAT);
                bytes = text.replacen(&known, &newer, 1).into_bytes();
            }
        }
        Alteration::Replace(bytes)
    }
}

/// Damage to the files whose name contains a text, which can be mended while the server runs.
#[derive(Clone, Default)]
pub(crate) struct Damages(Arc<Mutex<Option<(String, Damage)>>>);

impl Damages {
    pub(crate) fn set(&self, damage: Option<(&str, Damage)>) {
        let damage = damage.map(|(name, damage)| (name.to_owned(), damage));
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = damage;
    }

    /// What becomes of a file with this name.
    pub(crate) fn apply(&self, name: &str, bytes: Vec<u8>) -> Alteration {
        match &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            Some((part, damage)) if name.contains(part) => damage.done_to(bytes),
            _ => Alteration::Keep,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_damage_changes_the_file_it_names_and_no_other() {
        let damages = Damages::default();
        let known = koopstadt_explorer::catalogue::FORMAT;
        let good = format!("{{\"format\":{known},\"content\":[]}}").into_bytes();
        for damage in Damage::ALL {
            damages.set(Some(("catalogue.de", damage)));
            assert_ne!(
                damages.apply("data/catalogue.de-0.json", good.clone()),
                Alteration::Keep
            );
            assert_ne!(
                damages.apply("data/catalogue.de-0.json", good.clone()),
                Alteration::Replace(good.clone())
            );
            assert_eq!(
                damages.apply("data/catalogue.en-0.json", good.clone()),
                Alteration::Keep
            );
        }
        damages.set(None);
        assert_eq!(damages.apply("data/catalogue.de-0.json", good), Alteration::Keep);
    }
}
