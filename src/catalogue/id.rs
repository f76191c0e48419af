//! Ids of records as newtypes: a city's id cannot be handed in where a theme's is asked for.
//!
//! An id is the slug of the record's address: lower-case ASCII letters and digits, joined by single hyphens.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Packed, Reader};

/// Says why a text is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an id: lower-case letters, digits and single hyphens between them")]
pub struct IdError(pub String);

/// Whether `text` has the form of an id.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

fn slug(from: &mut Reader<'_>) -> Box<str> {
    let text = from.text();
    if !is_slug(&text) {
        from.fail();
    }
    text.into_boxed_str()
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
        #[cfg_attr(
            feature = "check",
            schemars(with = "String", extend("pattern" = crate::catalogue::pattern::ID))
        )]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Box<str>);

        impl $name {
            /// The id as text, as it stands in the data and in addresses.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                if is_slug(&text) { Ok(Self(text.into_boxed_str())) } else { Err(IdError(text)) }
            }
        }

        impl Packed for $name {
            fn unpack(from: &mut Reader<'_>) -> Self {
                Self(slug(from))
            }

            #[cfg(feature = "check")]
            fn pack(&self) -> serde_json::Value {
                self.as_str().into()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.into_string()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(/// Id of a [`City`](super::City).
    CityId);
id!(/// Id of a [`Project`](super::Project).
    ProjectId);
id!(/// Id of a [`Programme`](super::Programme).
    ProgrammeId);
id!(/// Id of a [`Theme`](super::Theme).
    ThemeId);
id!(/// Id of an [`Event`](super::Event).
    EventId);
id!(/// Id of a [`Source`](super::Source).
    SourceId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_slugs_and_nothing_else() {
        for good in ["aachen", "src-2", "a-b-c"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "Aachen", "köln", "a b", "a/b"] {
            assert!(!is_slug(bad), "{bad}");
        }
    }
}
