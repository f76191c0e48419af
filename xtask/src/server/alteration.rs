//! Changes that a test makes to what is served: a damaged file, a missing one, a probe in the page.

use std::sync::Arc;

/// What a test does to one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alteration {
    /// Serve it as it is.
    Keep,
    /// Serve these bytes instead, uncompressed.
    Replace(Vec<u8>),
    /// Answer 404.
    Missing,
}

/// Decides for every file, by its path inside the folder (`data/cities.json`) and its bytes.
pub type Alter = Arc<dyn Fn(&str, Vec<u8>) -> Alteration + Send + Sync>;
