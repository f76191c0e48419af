//! Every rule of the check: the real dataset, damaged in one place, gives exactly the finding that names it.
#![cfg(feature = "check")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod conflicts;
mod damage;
mod dates;
mod fields;
mod files;
mod forms;
mod hostile;
mod ids;
mod organisations;
mod places;
mod plain;
mod references;
mod sentences;
mod settings;
mod texts;
mod themes;
mod vocabulary;
