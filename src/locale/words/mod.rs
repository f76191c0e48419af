//! The sentences, by the part of the page they stand in.

mod faults;
mod lists;
mod pages;
mod record;
#[cfg(feature = "check")]
mod share;
mod shell;

use super::Lang;

pub use faults::Faults;
pub use lists::Lists;
pub use pages::{Chapter, Pages};
pub use record::RecordWords;
#[cfg(feature = "check")]
pub use share::Share;
pub use shell::Shell;

/// All sentences of one language.
#[derive(Debug)]
pub struct Words {
    /// Head and foot of every page.
    pub shell: Shell,
    /// Lists, facets, search.
    pub lists: Lists,
    /// Pages of records.
    pub record: RecordWords,
    /// What can go wrong.
    pub faults: Faults,
    /// Start page and pages of text.
    pub pages: Pages,
    /// Share images and web manifests, which the build makes.
    #[cfg(feature = "check")]
    pub share: Share,
}

static GERMAN: Words = Words {
    shell: shell::GERMAN,
    lists: lists::GERMAN,
    record: record::GERMAN,
    faults: faults::GERMAN,
    pages: pages::GERMAN,
    #[cfg(feature = "check")]
    share: share::GERMAN,
};

static ENGLISH: Words = Words {
    shell: shell::ENGLISH,
    lists: lists::ENGLISH,
    record: record::ENGLISH,
    faults: faults::ENGLISH,
    pages: pages::ENGLISH,
    #[cfg(feature = "check")]
    share: share::ENGLISH,
};

impl Lang {
    /// The sentences of this language.
    #[must_use]
    pub const fn words(self) -> &'static Words {
        match self {
            Self::De => &GERMAN,
            Self::En => &ENGLISH,
        }
    }
}
