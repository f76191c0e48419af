//! The orders of a list.

/// An order of a list. Records without the value that an order asks for always come last; records that are equal
/// in it stand by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sort {
    /// Best match of the search text first.
    Relevance,
    /// By name or title, A to Z.
    Name,
    /// By name or title, Z to A.
    NameReversed,
    /// Most inhabitants first.
    Largest,
    /// Fewest inhabitants first.
    Smallest,
    /// Latest beginning first.
    Newest,
    /// Earliest beginning first.
    Oldest,
    /// Most projects first.
    MostProjects,
    /// Fewest projects first.
    FewestProjects,
}

impl Sort {
    /// All orders.
    pub const ALL: [Self; 9] = [
        Self::Relevance,
        Self::Name,
        Self::NameReversed,
        Self::Largest,
        Self::Smallest,
        Self::Newest,
        Self::Oldest,
        Self::MostProjects,
        Self::FewestProjects,
    ];

    /// The value in the address.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Name => "name",
            Self::NameReversed => "name-reversed",
            Self::Largest => "largest",
            Self::Smallest => "smallest",
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::MostProjects => "most-projects",
            Self::FewestProjects => "fewest-projects",
        }
    }

    /// The order with this value.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.id() == id)
    }
}
