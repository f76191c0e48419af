//! Where sources disagree: both values, the one kept, and why.

use serde::{Deserialize, Serialize};

use super::{RecordKind, SourceId};

/// A disagreement between sources about one field of one record.
///
/// `T` is the shape of its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Conflict<T = String> {
    /// Id of the record concerned.
    pub record: String,
    /// Kind of that record.
    pub record_kind: RecordKind,
    /// The field concerned; a part after a dot is nested.
    pub field: String,
    /// Heading for readers.
    pub topic: T,
    /// What the sources say; at least two.
    #[cfg_attr(feature = "check", schemars(length(min = 2)))]
    pub values: Vec<ConflictValue<T>>,
    /// What the record keeps.
    pub kept: T,
    /// Why.
    pub why: T,
}

/// One of the values that sources give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConflictValue<T = String> {
    /// The value, in words.
    pub value: T,
    /// Who says so; never empty.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
}
