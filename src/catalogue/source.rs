//! Sources: where statements stand.

use serde::{Deserialize, Serialize};

use super::{Date, SourceId};

/// A publication, page or report.
///
/// `T` is the shape of its note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source<T = String> {
    /// Slug of its address.
    pub id: SourceId,
    /// Title, in the language of the source.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Web address, `http` or `https`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "check", schemars(regex(pattern = crate::catalogue::pattern::WEB_ADDRESS)))]
    pub url: Option<String>,
    /// When it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Date>,
    /// Copy or mirror of a page, undated paper, and the like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<T>,
}
