//! Texts in easy German ("Leichte Sprache"), from `plain.json`.
//!
//! The middle dot marks the joints of long words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Bilingual, CityId, ProgrammeId, ThemeId};

/// All texts in easy German.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlainTexts {
    /// One text for every city.
    pub cities: BTreeMap<CityId, String>,
    /// One text for every programme.
    pub programmes: BTreeMap<ProgrammeId, String>,
    /// One text for every theme.
    pub themes: BTreeMap<ThemeId, String>,
    /// Difficult words, in reading order.
    pub glossary: Vec<GlossaryEntry>,
}

/// A difficult word with its meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GlossaryEntry {
    /// Slug, unique in the glossary.
    #[cfg_attr(feature = "check", schemars(regex(pattern = crate::catalogue::pattern::ID)))]
    pub id: String,
    /// The word.
    pub term: Bilingual,
    /// What it means, in easy German.
    pub plain: PlainGerman,
    /// What it means, in standard language.
    pub standard: Bilingual,
}

/// A text that exists in easy German only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlainGerman {
    /// The text.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub de: String,
}
