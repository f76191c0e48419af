//! Themes: fields, project families and guiding questions of a programme.

use serde::{Deserialize, Serialize};

use super::{ProgrammeId, SourceId, ThemeId, ThemeKind};

/// A theme of one programme.
///
/// `T` is the shape of its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Theme<T = String> {
    /// Slug of its address.
    pub id: ThemeId,
    /// Title.
    pub title: T,
    /// The programme it belongs to.
    pub programme: ProgrammeId,
    /// Field, project family, field of action or topic.
    pub kind: ThemeKind,
    /// The theme above it, of the same programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<ThemeId>,
    /// Place among its siblings, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "check", schemars(range(min = 1)))]
    pub order: Option<u16>,
    /// What it was called before, in German.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier_names: Vec<String>,
    /// What it is about.
    pub summary: T,
    /// Sources of what the record says; never empty.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
}
