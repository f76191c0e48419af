//! Dates exist, ends follow starts, and a time of day has a day.

use serde_json::Value;

use super::super::fault::Fault;
use super::super::{Cure, What, select};
use super::{Found, Known};
use crate::catalogue::Date;
use crate::catalogue::dataset::DataFile::{self, Edition, Events, Programmes, Projects, Sources};
use crate::catalogue::dataset::Pointer;

/// Every field that holds a date.
const DATES: [(DataFile, &str); 8] = [
    (Sources, "[].published"),
    (Projects, "[].period.start"),
    (Projects, "[].period.end"),
    (Programmes, "[].period.start"),
    (Programmes, "[].period.end"),
    (Events, "[].start"),
    (Events, "[].end"),
    (Edition, "as_of"),
];

/// Every object with a start and an end.
const SPANS: [(DataFile, &str); 3] = [(Projects, "[].period"), (Programmes, "[].period"), (Events, "[]")];

pub(super) fn faults(known: &Known) -> Vec<Found> {
    let mut found = Vec::new();
    for (file, way) in DATES {
        found.extend(
            known
                .select(file, way)
                .into_iter()
                .filter_map(|(at, date)| Some((file, no_such_date(at, date)?))),
        );
    }
    for (file, way) in SPANS {
        found.extend(
            known
                .select(file, way)
                .into_iter()
                .filter_map(|(at, span)| Some((file, reversed(&at, span)?))),
        );
    }
    found.extend(
        known
            .records(Events)
            .iter()
            .flat_map(|(at, event)| time(at, event))
            .map(|fault| (Events, fault)),
    );
    found
}

fn no_such_date(at: Pointer, date: &Value) -> Option<Fault> {
    let text = date.as_str().filter(|text| Date::parse(text).is_err())?;
    Some(Fault::error(
        at,
        What::NoSuchDate {
            value: text.to_owned(),
        },
        Cure::CorrectDate,
    ))
}

fn reversed(at: &Pointer, span: &Value) -> Option<Fault> {
    let (start, end) = (select::text(span, "start")?, select::text(span, "end")?);
    let (first, last) = (
        Date::parse(start).ok()?.first_day(),
        Date::parse(end).ok()?.last_day(),
    );
    (first > last).then(|| ends_before_start(at.field("end"), start, end))
}

fn time(at: &Pointer, event: &Value) -> Vec<Fault> {
    let (mut faults, at) = (Vec::new(), at.field("time"));
    let Some(time) = select::text(event, "time") else {
        return faults;
    };
    if let Some((from, to)) = time.split_once('-')
        && from >= to
    {
        faults.push(ends_before_start(at.clone(), from, to));
    }
    let start = select::text(event, "start").unwrap_or_default();
    if matches!(Date::parse(start), Ok(Date::Year(_) | Date::Month(..))) {
        faults.push(Fault::error(
            at,
            What::TimeWithoutDay {
                start: start.to_owned(),
            },
            Cure::GiveDay,
        ));
    }
    faults
}

fn ends_before_start(at: Pointer, start: &str, end: &str) -> Fault {
    let what = What::EndBeforeStart {
        start: start.to_owned(),
        end: end.to_owned(),
    };
    Fault::error(at, what, Cure::CorrectStartOrEnd)
}
