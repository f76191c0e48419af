//! What to do about a finding.

use super::{Form, JsonKind};
use crate::catalogue::dataset::Slip;

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cure {
    /// Create the file.
    CreateFile,
    /// Delete or rename the file.
    RemoveFile,
    /// Allow reading, save as UTF-8.
    MakeReadable,
    /// Put the slip right.
    Mend(Slip),
    /// Compare with the schema of the file.
    CompareWithSchema,
    /// Keep one of the two.
    KeepOne,
    /// Take the value that was probably meant.
    DidYouMean(String),
    /// Take one of these.
    ChooseOneOf(Vec<String>),
    /// Write a value of this kind.
    Write(JsonKind),
    /// Write it in this form.
    Follow(Form),
}
