//! The query keys.

use super::super::Facet;

/// A key of the query string. This is the only home of their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// `q`: the search text.
    Text,
    /// A facet's own key, with its values separated by commas.
    Facet(Facet),
    /// `all`: the facets, separated by commas, of which a record needs all chosen values.
    All,
    /// `sort`: the order.
    Sort,
    /// `scheme`: light or dark.
    Scheme,
}

impl Key {
    /// All keys in the order in which they stand in a canonical address.
    pub const ALL: [Self; Facet::ALL.len() + 4] = [
        Self::Text,
        Self::Facet(Facet::State),
        Self::Facet(Facet::Size),
        Self::Facet(Facet::City),
        Self::Facet(Facet::Programme),
        Self::Facet(Facet::Role),
        Self::Facet(Facet::Topic),
        Self::Facet(Facet::Instrument),
        Self::Facet(Facet::Theme),
        Self::Facet(Facet::Period),
        Self::Facet(Facet::Actor),
        Self::Facet(Facet::Kind),
        Self::Facet(Facet::Format),
        Self::Facet(Facet::Status),
        Self::All,
        Self::Sort,
        Self::Scheme,
    ];

    /// The name in the address.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "q",
            Self::Facet(facet) => facet.key(),
            Self::All => "all",
            Self::Sort => "sort",
            Self::Scheme => "scheme",
        }
    }

    /// The key with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }

    /// An example of its value, for the table of keys in the docs.
    #[must_use]
    pub const fn example(self) -> &'static str {
        match self {
            Self::Text => "neue+R%C3%A4ume",
            Self::Facet(Facet::State) => "DE-NW,DE-SN",
            Self::Facet(Facet::Size) => "mittelstadt",
            Self::Facet(Facet::City) => "leipzig",
            Self::Facet(Facet::Programme) => "koopstadt",
            Self::Facet(Facet::Role) => "awarded,recognised",
            Self::Facet(Facet::Topic) => "freiraum,wohnen",
            Self::Facet(Facet::Instrument) => "legal",
            Self::Facet(Facet::Theme) => "koopstadt-pf-bildung",
            Self::Facet(Facet::Period) => "2016-2019",
            Self::Facet(Facet::Actor) => "civil-society",
            Self::Facet(Facet::Kind) => "network",
            Self::Facet(Facet::Format) => "workshop",
            Self::Facet(Facet::Status) => "held",
            Self::All => "instrument,topic",
            Self::Sort => "newest",
            Self::Scheme => "dark",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_found_by_its_name_and_no_two_share_one() {
        for key in Key::ALL {
            assert_eq!(Key::from_name(key.name()), Some(key));
        }
        for facet in Facet::ALL {
            assert!(Key::ALL.contains(&Key::Facet(facet)), "{facet:?}");
        }
    }
}
