//! The facets by which lists are narrowed.

/// A property that lists can be narrowed by. Its query key is the same in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// The Land: ISO 3166-2 code, `DE-SN`.
    State,
    /// Class of size by inhabitants: `mittelstadt`.
    Size,
    /// A city, by id. For projects and events.
    City,
    /// A programme, by id.
    Programme,
    /// What a city is in a programme: `awarded`.
    Role,
    /// What a project is about: `wohnen`.
    Topic,
    /// Kind of instrument: `legal`.
    Instrument,
    /// A theme of a programme, by id.
    Theme,
    /// A [`Phase`](super::Phase) that the record's time overlaps: `2016-2019`.
    Period,
    /// Kind of actor that takes part: `civil-society`.
    Actor,
    /// Kind of the record itself, where its collection knows kinds: of a city, a programme or a theme.
    Kind,
    /// Format of an event: `workshop`.
    Format,
    /// What a source says of an event: `held`.
    Status,
}

/// Stands for "no source says": the record has the property, but its value is not known.
const UNKNOWN: &str = "unknown";
/// Stands for "has none": the record belongs to no city, programme, theme and so on.
const NONE: &str = "none";

impl Facet {
    /// All facets, in the order of the side panel and of the address.
    pub const ALL: [Self; 13] = [
        Self::State,
        Self::Size,
        Self::City,
        Self::Programme,
        Self::Role,
        Self::Topic,
        Self::Instrument,
        Self::Theme,
        Self::Period,
        Self::Actor,
        Self::Kind,
        Self::Format,
        Self::Status,
    ];

    /// All facets in the order in which a sentence names them: what kind of records, where, in what frame, on
    /// what, by what means, with whom, when.
    pub const READING: [Self; 13] = [
        Self::Kind,
        Self::Format,
        Self::Status,
        Self::Size,
        Self::State,
        Self::City,
        Self::Role,
        Self::Programme,
        Self::Theme,
        Self::Topic,
        Self::Instrument,
        Self::Actor,
        Self::Period,
    ];

    /// The query key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Size => "size",
            Self::City => "city",
            Self::Programme => "programme",
            Self::Role => "role",
            Self::Topic => "topic",
            Self::Instrument => "instrument",
            Self::Theme => "theme",
            Self::Period => "period",
            Self::Actor => "actor",
            Self::Kind => "kind",
            Self::Format => "format",
            Self::Status => "status",
        }
    }

    /// The facet with this query key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }

    /// The value of records that have none in this facet, so that no record gets lost between the values.
    ///
    /// `unknown` where every record has the property but sources are silent (size, period, ...), `none` where
    /// a record may rightly lack it (programme, theme, ...).
    #[must_use]
    pub const fn gap(self) -> &'static str {
        match self {
            Self::Size | Self::Period | Self::Kind | Self::Format | Self::Status => UNKNOWN,
            Self::State
            | Self::City
            | Self::Programme
            | Self::Role
            | Self::Topic
            | Self::Instrument
            | Self::Theme
            | Self::Actor => NONE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facets_stand_in_their_order_and_a_sentence_names_each_once() {
        assert!(Facet::ALL.is_sorted());
        let mut reading = Facet::READING;
        reading.sort_unstable();
        assert_eq!(reading, Facet::ALL);
    }

    #[test]
    fn every_facet_is_found_by_its_key() {
        for facet in Facet::ALL {
            assert_eq!(Facet::from_key(facet.key()), Some(facet));
        }
        assert_eq!(Facet::from_key("stadt"), None);
    }
}
