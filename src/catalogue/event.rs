//! Events: talks, workshops, conferences, publications of the programmes.

use serde::{Deserialize, Serialize};

use super::{CityId, Date, EventFormat, EventId, EventStatus, ProgrammeId, SourceId, ThemeId};

/// Something that took place or was to take place.
///
/// `T` is the shape of its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Event<T = String> {
    /// Slug of its address.
    pub id: EventId,
    /// Title.
    pub title: T,
    /// The programme it belongs to.
    pub programme: ProgrammeId,
    /// What kind of event it is.
    pub format: EventFormat,
    /// What a source says of it; `None` where no source supports a status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<EventStatus>,
    /// When it began, as precisely as is known.
    pub start: Date,
    /// When it ended; `None` for one day or not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Date>,
    /// Local time, `HH:MM` or `HH:MM-HH:MM`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "check",
        schemars(regex(pattern = crate::catalogue::pattern::TIME))
    )]
    pub time: Option<String>,
    /// Name of the venue or town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Whether one could take part online.
    pub online: bool,
    /// The city it took place in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<CityId>,
    /// Cities concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cities: Vec<CityId>,
    /// Themes it dealt with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<ThemeId>,
    /// Year in the koopstadt work programme 2013-2015.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "check", schemars(range(min = 1950, max = 2100)))]
    pub programme_year: Option<u16>,
    /// The larger event it was part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<EventId>,
    /// What took place instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<EventId>,
    /// What it was about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<T>,
    /// Sources of what the record says; never empty.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
}
