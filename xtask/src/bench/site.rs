//! Who is measured.

use serde::Serialize;

/// The explorer or one of its peers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Site {
    /// The explorer.
    Ours,
    /// What a web agency would do today: React, itemsjs, Leaflet.
    React,
    /// What a data person would do: one page of tables with the full JSON.
    DataTables,
}

impl Site {
    /// All of them, in the order of the tables.
    pub const ALL: [Self; 3] = [Self::Ours, Self::React, Self::DataTables];

    /// The name on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::React => "react",
            Self::DataTables => "datatables",
        }
    }

    /// The name in the tables.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Ours => "explorer",
            Self::React => "React",
            Self::DataTables => "DataTables",
        }
    }

    /// The site of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|site| site.as_str() == name)
    }
}
