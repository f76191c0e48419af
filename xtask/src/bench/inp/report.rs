//! The table that people read.

use super::{
    Measured, SLOWED,
    driver::{Interaction, Kind},
};
use crate::{
    bench::statistics::percentile,
    table::{Table, number},
};

/// What the Event Timing API does not tell is shorter than this; it counts as this.
const THRESHOLD: f64 = 16.0;

const HEADINGS: [&str; 11] = [
    "projects",
    "site",
    "interaction",
    "count",
    "p75 ms",
    "worst",
    "delay",
    "processing",
    "painting",
    "p75 to hits",
    "worst",
];

/// One row for clicks, keys and both on each site and dataset.
pub(super) fn table(measured: &[Measured]) -> String {
    let mut table = Table::new(3, &HEADINGS);
    for one in measured {
        let all: Vec<_> = one.outcome.interactions.iter().collect();
        let of = |kind: Kind| {
            all.iter()
                .copied()
                .filter(|one| one.kind == kind)
                .collect::<Vec<_>>()
        };
        for (name, chosen) in [
            ("facet click", of(Kind::Click)),
            ("keystroke", of(Kind::Key)),
            ("both", all.clone()),
        ] {
            let mut row = vec![
                one.records.to_string(),
                one.site.label().to_owned(),
                name.to_owned(),
            ];
            row.extend(numbers(&chosen));
            table.push(row);
        }
    }
    format!(
        "INP on a processor slowed down {SLOWED} times, 75th percentiles in ms. p75 ms: from the event to the next paint \
         (Event Timing API,\nsteps of 8, at least {THRESHOLD:.0}), with its parts; to hits: to the frame that shows the \
         changed hits.\n{table}"
    )
}

fn numbers(chosen: &[&Interaction]) -> Vec<String> {
    let durations: Vec<_> = chosen
        .iter()
        .map(|one| one.duration.unwrap_or(THRESHOLD))
        .collect();
    let results: Vec<_> = chosen.iter().filter_map(|one| one.result).collect();
    let part = |part: fn(&Interaction) -> Option<f64>| {
        let values: Vec<_> = chosen.iter().filter_map(|one| part(one)).collect();
        number(percentile(&values, 75), 0)
    };
    vec![
        chosen.len().to_string(),
        number(percentile(&durations, 75), 0),
        number(percentile(&durations, 100), 0),
        part(|one| one.delay),
        part(|one| one.processing),
        part(painting),
        number(percentile(&results, 75), 0),
        number(percentile(&results, 100), 0),
    ]
}

/// The part of an interaction after its listeners: style, layout, paint.
fn painting(one: &Interaction) -> Option<f64> {
    Some((one.duration? - one.delay? - one.processing?).max(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::{Site, inp::driver::Outcome};

    fn interaction(kind: Kind, duration: Option<f64>) -> Interaction {
        Interaction {
            kind,
            what: "x".to_owned(),
            duration,
            delay: duration.map(|_| 2.0),
            processing: duration.map(|_| 10.0),
            result: duration.map(|duration| duration + 5.0),
        }
    }

    #[test]
    fn clicks_and_keys_stand_apart_and_together() {
        let measured = Measured {
            site: Site::Ours,
            records: 176,
            outcome: Outcome {
                browser: "x".to_owned(),
                interactions: vec![
                    interaction(Kind::Click, Some(40.0)),
                    interaction(Kind::Key, Some(24.0)),
                    interaction(Kind::Key, None),
                ],
            },
        };
        let told = table(&[measured]);
        let row = |name: &str| {
            let row = told.lines().find(|line| line.contains(name)).unwrap_or_default();
            let words = row.split_whitespace().rev().take(8).collect::<Vec<_>>();
            words.into_iter().rev().collect::<Vec<_>>().join(" ")
        };
        assert_eq!(row("facet click"), "1 40 40 2 10 28 45 45");
        assert_eq!(row("keystroke"), "2 24 24 2 10 12 29 29");
        assert_eq!(row("both"), "3 40 40 2 10 28 45 45");
    }
}
