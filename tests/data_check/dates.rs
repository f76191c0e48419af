//! Dates exist, ends follow starts, times have a day.

use koopstadt_explorer::catalogue::check::{Cure, What};
use koopstadt_explorer::catalogue::dataset::DataFile::{Edition, Events, Programmes, Projects, Sources};
use serde_json::json;

use crate::damage::{changed, changed_record, error, s};

const EVENT: &str = "gfdq-bilanz-2020";
const PROJECT: &str = "altstadt-fuer-alle-nuernberg";

#[test]
fn days_that_do_not_exist_are_named_in_every_file() {
    let no_such = |value: &str| What::NoSuchDate { value: s(value) };
    let found = changed_record(Events, EVENT, |event| event["start"] = json!("2021-02-29"));
    assert_eq!(
        found,
        [error(
            Events,
            EVENT,
            "start",
            no_such("2021-02-29"),
            Cure::CorrectDate
        )]
    );
    let found = changed_record(Projects, PROJECT, |project| {
        project["period"]["end"] = json!("2021-13");
    });
    assert_eq!(
        found,
        [error(
            Projects,
            PROJECT,
            "period.end",
            no_such("2021-13"),
            Cure::CorrectDate
        )]
    );
    let found = changed_record(Programmes, "koopstadt", |p| p["period"]["start"] = json!("0207"));
    assert_eq!(
        found,
        [error(
            Programmes,
            "koopstadt",
            "period.start",
            no_such("0207"),
            Cure::CorrectDate
        )]
    );
    let found = changed_record(Sources, "seed-koproduktion", |source| {
        source["published"] = json!("2101");
    });
    assert_eq!(
        found,
        [error(
            Sources,
            "seed-koproduktion",
            "published",
            no_such("2101"),
            Cure::CorrectDate
        )]
    );
    let found = changed(Edition, |edition| edition["as_of"] = json!("2026-11-31"));
    assert_eq!(
        found,
        [error(
            Edition,
            "",
            "as_of",
            no_such("2026-11-31"),
            Cure::CorrectDate
        )]
    );
}

#[test]
fn an_end_is_not_before_its_start() {
    let reversed = |start: &str, end: &str| What::EndBeforeStart {
        start: s(start),
        end: s(end),
    };
    let found = changed_record(Events, EVENT, |event| event["end"] = json!("2020-12-02"));
    let what = reversed("2020-12-03", "2020-12-02");
    assert_eq!(
        found,
        [error(Events, EVENT, "end", what, Cure::CorrectStartOrEnd)]
    );
    let found = changed_record(Projects, PROJECT, |p| {
        p["period"] = json!({"start": "2013", "end": "2012-12"});
    });
    let what = reversed("2013", "2012-12");
    assert_eq!(
        found,
        [error(
            Projects,
            PROJECT,
            "period.end",
            what,
            Cure::CorrectStartOrEnd
        )]
    );
}

#[test]
fn what_is_only_known_to_the_year_may_end_in_it() {
    let found = changed_record(Projects, PROJECT, |p| {
        p["period"] = json!({"start": "2013-05", "end": "2013"});
    });
    assert_eq!(found, []);
}

#[test]
fn a_time_runs_forward_and_has_a_day() {
    let found = changed_record(Events, EVENT, |event| event["time"] = json!("18:00-17:30"));
    let what = What::EndBeforeStart {
        start: s("18:00"),
        end: s("17:30"),
    };
    assert_eq!(
        found,
        [error(Events, EVENT, "time", what, Cure::CorrectStartOrEnd)]
    );
    let found = changed_record(Events, EVENT, |event| {
        event["start"] = json!("2020-12");
        event["time"] = json!("18:00");
    });
    let what = What::TimeWithoutDay { start: s("2020-12") };
    assert_eq!(found, [error(Events, EVENT, "time", what, Cure::GiveDay)]);
}
