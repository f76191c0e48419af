//! Text in both languages, as it stands in the hand-edited files.

use serde::{Deserialize, Serialize};

/// The same statement in German and in English; both are always filled.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// The German text.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub de: String,
    /// The English text.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub en: String,
}
