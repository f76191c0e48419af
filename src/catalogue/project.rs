//! Projects of cooperative urban development.

use serde::{Deserialize, Serialize};

use super::{
    ActorKind, CityId, Instrument, Period, ProgrammeId, ProjectId, SourceId, ThemeBasis, ThemeId, Topic,
};

/// A project in one or more cities.
///
/// `T` is the shape of its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Project<T = String> {
    /// Slug of its address.
    pub id: ProjectId,
    /// Title.
    pub title: T,
    /// Where it takes place; at least one.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub cities: Vec<CityId>,
    /// Programmes it belongs to; may be empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub programmes: Vec<ProgrammeId>,
    /// Themes or project families of those programmes; may be empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<ThemeId>,
    /// Whether a source names the themes or they were inferred; set exactly when there are themes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme_basis: Option<ThemeBasis>,
    /// What it is about; at least one.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub topics: Vec<Topic>,
    /// Kinds of instrument it uses; at least one.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub instruments: Vec<Instrument>,
    /// Legal or organisational form, recorded for the guests of the talk series.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<T>,
    /// When it ran.
    pub period: Period,
    /// Who takes part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<Actor>,
    /// One to three sentences.
    pub summary: T,
    /// Pages about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Sources of what the record says; never empty.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
}

/// An organisation with the kind it belongs to; one spelling and one kind throughout the dataset.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// Name, in German.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub name: String,
    /// Which part of society it comes from.
    pub kind: ActorKind,
}

/// A page elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What it is called.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub label: String,
    /// Web address, `http` or `https`.
    #[cfg_attr(feature = "check", schemars(regex(pattern = crate::catalogue::pattern::WEB_ADDRESS)))]
    pub url: String,
}
