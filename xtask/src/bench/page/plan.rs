//! Which pages are measured, and in which order.

use super::PageOptions;
use crate::bench::{BenchError, Site};
use koopstadt_explorer::{
    catalogue::{Dataset, RecordKind},
    locale::Lang,
    route::Route,
};
use serde::Serialize;

/// A kind of page that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PageKind {
    /// The start page.
    Start,
    /// The list of cities.
    Cities,
    /// The record of a city.
    City,
    /// The list of projects.
    Projects,
    /// The record of a project.
    Project,
    /// The record of a programme.
    Programme,
}

impl PageKind {
    /// All of them, in the order of the tables.
    pub const ALL: [Self; 6] = [
        Self::Start,
        Self::Cities,
        Self::City,
        Self::Projects,
        Self::Project,
        Self::Programme,
    ];

    /// The name on the command line and in the tables.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Cities => "cities",
            Self::City => "city",
            Self::Projects => "projects",
            Self::Project => "project",
            Self::Programme => "programme",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// The page of this kind. Of records it is the one with the most text, which is the heaviest one.
    fn route(self, dataset: &Dataset) -> Result<Route, BenchError> {
        let record = |kind, id: Option<String>| {
            id.map(|id| Route::Record(kind, id))
                .ok_or(BenchError::NoRecord(self.as_str()))
        };
        Ok(match self {
            Self::Start => Route::Start,
            Self::Cities => Route::List(RecordKind::City),
            Self::Projects => Route::List(RecordKind::Project),
            Self::City => record(
                RecordKind::City,
                longest(&dataset.cities, |city| city.id.as_str()),
            )?,
            Self::Project => record(
                RecordKind::Project,
                longest(&dataset.projects, |project| project.id.as_str()),
            )?,
            Self::Programme => record(
                RecordKind::Programme,
                longest(&dataset.programmes, |programme| programme.id.as_str()),
            )?,
        })
    }
}

/// The id of the record that is longest when written down.
fn longest<R: Serialize>(records: &[R], id: impl Fn(&R) -> &str) -> Option<String> {
    let length = |record: &&R| serde_json::to_string(record).map_or(0, |text| text.len());
    records
        .iter()
        .max_by_key(length)
        .map(|record| id(record).to_owned())
}

/// The device that Lighthouse pretends to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Setting {
    /// A phone of the middle class on slow 4G.
    Mobile,
    /// A desktop on a cable.
    Desktop,
}

impl Setting {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Mobile, Self::Desktop];

    /// The name on the command line and in the tables.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mobile => "mobile",
            Self::Desktop => "desktop",
        }
    }

    /// The setting of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.as_str() == name)
    }
}

/// One measurement to make.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Visit {
    pub(super) setting: Setting,
    /// Counted from 1.
    pub(super) round: usize,
    pub(super) site: Site,
    /// `None` for a site that is one page for everything.
    pub(super) kind: Option<PageKind>,
    pub(super) path: String,
}

impl Visit {
    /// As it is told while it runs.
    pub(super) fn spoken(&self) -> String {
        let site = self.site.label();
        let (page, setting) = (page_name(self.kind), self.setting.as_str());
        format!("{setting}, round {}: {page} of {site}", self.round)
    }
}

/// What a kind of page is called in a table.
pub(super) const fn page_name(kind: Option<PageKind>) -> &'static str {
    match kind {
        Some(kind) => kind.as_str(),
        None => "(one page)",
    }
}

/// The path of each kind of page, the same on all sites that have routes.
pub(super) fn addresses(dataset: &Dataset) -> Result<Vec<(PageKind, String)>, BenchError> {
    PageKind::ALL
        .into_iter()
        .map(|kind| Ok((kind, kind.route(dataset)?.path(Lang::De))))
        .collect()
}

/// All measurements in their order. The sites take turns within a kind of page, and the kinds within a round: what
/// slows the machine down for a while hits all of them alike.
pub(super) fn visits(options: &PageOptions, addresses: &[(PageKind, String)]) -> Vec<Visit> {
    let mut visits = Vec::new();
    for &setting in &options.settings {
        for round in 1..=options.runs {
            let mut add = |site, kind, path: &str| {
                visits.push(Visit {
                    setting,
                    round,
                    site,
                    kind,
                    path: path.to_owned(),
                });
            };
            for (kind, path) in addresses.iter().filter(|(kind, _)| options.kinds.contains(kind)) {
                for &site in options.sites.iter().filter(|site| **site != Site::DataTables) {
                    add(site, Some(*kind), path);
                }
            }
            if options.sites.contains(&Site::DataTables) {
                add(Site::DataTables, None, "/");
            }
        }
    }
    visits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sites_take_turns_and_the_single_page_comes_once_a_round() {
        let options = PageOptions {
            runs: 2,
            kinds: vec![PageKind::Start, PageKind::City],
            settings: vec![Setting::Mobile],
            sites: Site::ALL.to_vec(),
        };
        let addresses = PageKind::ALL.map(|kind| (kind, format!("/{}", kind.as_str())));
        let told: Vec<_> = visits(&options, &addresses).iter().map(Visit::spoken).collect();
        assert_eq!(
            told,
            [
                "mobile, round 1: start of explorer",
                "mobile, round 1: start of React",
                "mobile, round 1: city of explorer",
                "mobile, round 1: city of React",
                "mobile, round 1: (one page) of DataTables",
                "mobile, round 2: start of explorer",
                "mobile, round 2: start of React",
                "mobile, round 2: city of explorer",
                "mobile, round 2: city of React",
                "mobile, round 2: (one page) of DataTables",
            ]
        );
    }

    #[test]
    fn every_name_on_the_command_line_is_understood() {
        for kind in PageKind::ALL {
            assert_eq!(PageKind::named(kind.as_str()), Some(kind));
        }
        for setting in Setting::ALL {
            assert_eq!(Setting::named(setting.as_str()), Some(setting));
        }
        assert_eq!(PageKind::named("map"), None);
    }
}
