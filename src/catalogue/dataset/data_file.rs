//! The files of the hand-edited folder.

/// A file of the hand-edited folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataFile {
    /// `cities.json`
    Cities,
    /// `conflicts.json`
    Conflicts,
    /// `edition.json`
    Edition,
    /// `events.json`
    Events,
    /// `plain.json`
    Plain,
    /// `programmes.json`
    Programmes,
    /// `projects.json`
    Projects,
    /// `sources.json`
    Sources,
    /// `themes.json`
    Themes,
    /// `vocabulary.json`
    Vocabulary,
}

impl DataFile {
    /// All files, by name.
    pub const ALL: [Self; 10] = [
        Self::Cities,
        Self::Conflicts,
        Self::Edition,
        Self::Events,
        Self::Plain,
        Self::Programmes,
        Self::Projects,
        Self::Sources,
        Self::Themes,
        Self::Vocabulary,
    ];

    /// Name of the file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cities => "cities.json",
            Self::Conflicts => "conflicts.json",
            Self::Edition => "edition.json",
            Self::Events => "events.json",
            Self::Plain => "plain.json",
            Self::Programmes => "programmes.json",
            Self::Projects => "projects.json",
            Self::Sources => "sources.json",
            Self::Themes => "themes.json",
            Self::Vocabulary => "vocabulary.json",
        }
    }

    /// The file with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|file| file.name() == name)
    }
}
