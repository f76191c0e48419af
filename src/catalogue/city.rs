//! Cities, towns, municipalities and one borough.

use serde::{Deserialize, Serialize};

use super::{CityId, CityKind, MembershipRole, ProgrammeId, SourceId, State};

/// A town or municipality that appears in the collection.
///
/// `T` is the shape of its texts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct City<T = String> {
    /// Slug of its address.
    pub id: CityId,
    /// German name.
    pub name: String,
    /// English name; differs for München, Nürnberg and Hannover only.
    pub name_en: String,
    /// Legal kind of the place.
    pub kind: CityKind,
    /// The Land it lies in.
    pub state: State,
    /// The city it is a part of (Berlin-Mitte lies in Berlin).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<CityId>,
    /// Latitude of the centre, degrees north, WGS84.
    pub lat: f64,
    /// Longitude of the centre, degrees east, WGS84.
    pub lon: f64,
    /// Official number of inhabitants, where one was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<Population>,
    /// Address of the municipality's own site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "check", schemars(regex(pattern = crate::catalogue::pattern::WEB_ADDRESS)))]
    pub website: Option<String>,
    /// One to three sentences.
    pub summary: T,
    /// Its parts in programmes; several for one programme are possible.
    #[serde(default = "Vec::<Membership<T>>::new", skip_serializing_if = "Vec::is_empty")]
    pub memberships: Vec<Membership<T>>,
    /// Sources of what the record says; never empty.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
}

/// A number of inhabitants with its year and its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Population {
    /// Inhabitants.
    #[cfg_attr(feature = "check", schemars(range(min = 1)))]
    pub value: u32,
    /// Year of the count (31 December).
    #[cfg_attr(feature = "check", schemars(range(min = 1950, max = 2100)))]
    pub year: u16,
    /// Where the number stands.
    pub source: SourceId,
}

/// The part a city has in a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Membership<T = String> {
    /// The programme.
    pub programme: ProgrammeId,
    /// What the city is in it.
    pub role: MembershipRole,
    /// The year, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "check", schemars(range(min = 1950, max = 2100)))]
    pub year: Option<u16>,
    /// A remark for readers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<T>,
    /// Sources of this membership; never empty.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
}
