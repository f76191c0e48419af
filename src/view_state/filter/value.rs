//! A value of a facet, as it stands in the address.

use std::fmt;

/// Most bytes of a value.
pub const VALUE_BYTES: usize = 64;

/// A value of a facet: the id of a record or of a term of a vocabulary.
///
/// ASCII letters, digits and hyphens only, so that an address never needs an escape for it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Value(Box<str>);

impl Value {
    /// Takes a text that has the form of a value.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let good = (1..=VALUE_BYTES).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        good.then(|| Self(text.into()))
    }

    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_short_and_plain() {
        for good in ["DE-SN", "kleinstadt", "2007-2010", &"a".repeat(VALUE_BYTES)] {
            assert!(Value::new(good).is_some(), "{good}");
        }
        for bad in ["", "a b", "köln", "a,b", "<b>", &"a".repeat(VALUE_BYTES + 1)] {
            assert!(Value::new(bad).is_none(), "{bad}");
        }
    }
}
