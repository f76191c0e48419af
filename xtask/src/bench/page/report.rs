//! The tables that people read.

use super::{Measured, PageKind, Setting, plan::page_name, reading::Reading};
use crate::{
    bench::Site,
    table::{Table, number},
};

const HEADINGS: [&str; 11] = [
    "page", "site", "perf", "access", "best", "SEO", "LCP s", "TBT ms", "CLS", "kB", "requests",
];

/// Lighthouse's audit that there were no errors in the console.
const ERRORS: &str = "errors-in-console";

/// The medians of a setting, and below what keeps the explorer from full marks.
pub(super) fn table(setting: Setting, runs: usize, measured: &[Measured]) -> String {
    let of_setting: Vec<_> = measured
        .iter()
        .filter(|one| one.visit.setting == setting)
        .collect();
    let mut table = Table::new(2, &HEADINGS);
    let mut notes = Vec::new();
    for (kind, site) in places(&of_setting) {
        let readings: Vec<_> = of_setting
            .iter()
            .filter(|one| one.visit.kind == kind && one.visit.site == site)
            .map(|one| &one.reading)
            .collect();
        let median = Reading::median(&readings);
        table.push(row(kind, site, &median));
        notes.extend(note(kind, site, &median));
    }
    let spoken = match setting {
        Setting::Mobile => "mobile: a phone of the middle class on slow 4G, simulated",
        Setting::Desktop => "desktop on a cable, simulated",
    };
    format!("{spoken}; medians of {runs}\n{table}{}", notes.join(""))
}

/// Every page of every site once, in the order in which they came.
fn places(measured: &[&Measured]) -> Vec<(Option<PageKind>, Site)> {
    let mut places = Vec::new();
    for one in measured {
        let place = (one.visit.kind, one.visit.site);
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

fn row(kind: Option<PageKind>, site: Site, reading: &Reading) -> Vec<String> {
    vec![
        page_name(kind).to_owned(),
        site.label().to_owned(),
        number(reading.performance, 0),
        number(reading.accessibility, 0),
        number(reading.best_practices, 0),
        number(reading.seo, 0),
        number(reading.lcp.map(|ms| ms / 1000.0), 2),
        number(reading.tbt, 0),
        number(reading.cls, 3),
        number(reading.bytes.map(|bytes| bytes / 1000.0), 1),
        number(reading.requests, 0),
    ]
}

fn note(kind: Option<PageKind>, site: Site, reading: &Reading) -> Vec<String> {
    let mut notes = Vec::new();
    let page = page_name(kind);
    // A peer that throws errors shows less than it should, and a comparison with it means nothing.
    if site == Site::Ours && !reading.lost.is_empty() {
        notes.push(format!("{page} loses points for: {}\n", reading.lost.join(", ")));
    } else if reading.lost.iter().any(|audit| audit == ERRORS) {
        notes.push(format!(
            "{page} of {} has errors: do not compare with it\n",
            site.label()
        ));
    }
    if reading.foreign.is_some_and(|count| count > 0.0) {
        notes.push(format!("{page} of {} asks another host\n", site.label()));
    }
    notes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::page::plan::Visit;

    fn measured(site: Site, round: usize, lcp: f64) -> Measured {
        Measured {
            visit: Visit {
                setting: Setting::Mobile,
                round,
                site,
                kind: Some(PageKind::Start),
                path: "/".to_owned(),
            },
            reading: Reading {
                performance: Some(90.0),
                lcp: Some(lcp),
                bytes: Some(12_340.0),
                foreign: Some(0.0),
                lost: vec!["robots-txt".to_owned()],
                ..Reading::default()
            },
        }
    }

    #[test]
    fn a_row_holds_the_medians_of_a_page_and_the_notes_tell_what_cost_the_explorer_points() {
        let all = [
            measured(Site::Ours, 1, 1000.0),
            measured(Site::React, 1, 2000.0),
            measured(Site::Ours, 2, 1100.0),
            measured(Site::React, 2, 2500.0),
        ];
        let told = table(Setting::Mobile, 2, &all);
        let lines: Vec<_> = told.lines().collect();
        assert_eq!(lines.len(), 5, "{told}");
        assert!(
            lines
                .iter()
                .any(|line| line.contains("explorer") && line.contains("1.05"))
        );
        assert!(
            lines
                .iter()
                .any(|line| line.contains("React") && line.contains("2.25"))
        );
        assert_eq!(lines.last(), Some(&"start loses points for: robots-txt"));
        assert_eq!(table(Setting::Desktop, 2, &all).lines().count(), 2);
    }
}
