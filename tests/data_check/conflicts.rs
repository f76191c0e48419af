//! Disagreements are about fields that exist, and disagree.

use koopstadt_explorer::catalogue::RecordKind;
use koopstadt_explorer::catalogue::check::{Cure, What};
use koopstadt_explorer::catalogue::dataset::DataFile::Conflicts;
use serde_json::json;

use crate::damage::{changed, error, s};

#[test]
fn the_record_exists_and_is_of_its_kind() {
    let found = changed(Conflicts, |conflicts| {
        conflicts[3]["record"] = json!("bundespreis-koopstadt");
    });
    let what = What::NoSuchRecord {
        id: s("bundespreis-koopstadt"),
        kind: RecordKind::Programme,
    };
    let cure = Cure::DidYouMean(s("bundespreis-koop-stadt"));
    assert_eq!(
        found,
        [error(
            Conflicts,
            "bundespreis-koopstadt/figures",
            "record",
            what,
            cure
        )]
    );
    let found = changed(Conflicts, |conflicts| {
        conflicts[3]["record_kind"] = json!("theme");
    });
    assert_eq!(found[0].field, "field");
    assert!(found.iter().any(|finding| finding.field == "record"), "{found:?}");
    let found = changed(Conflicts, |conflicts| {
        conflicts[3]["record_kind"] = json!("programm");
    });
    assert_eq!(
        (found.len(), &found[0].cure),
        (1, &Cure::DidYouMean(s("programme")))
    );
}

#[test]
fn the_field_exists_in_the_record() {
    let kind = RecordKind::Programme;
    let found = changed(Conflicts, |conflicts| conflicts[3]["field"] = json!("figure"));
    let what = What::NoSuchField {
        field: s("figure"),
        kind,
    };
    let place = "bundespreis-koop-stadt/figure";
    assert_eq!(
        found,
        [error(
            Conflicts,
            place,
            "field",
            what,
            Cure::DidYouMean(s("figures"))
        )]
    );
    let found = changed(Conflicts, |conflicts| {
        conflicts[3]["field"] = json!("period.begin");
    });
    let what = What::NoSuchField {
        field: s("begin"),
        kind,
    };
    let place = "bundespreis-koop-stadt/period.begin";
    assert_eq!(found, [error(Conflicts, place, "field", what, Cure::NameField)]);
    let found = changed(Conflicts, |conflicts| {
        conflicts[3]["field"] = json!("period.start");
    });
    assert_eq!(found, []);
}

#[test]
fn the_values_differ() {
    let found = changed(Conflicts, |conflicts| {
        for value in conflicts[3]["values"].as_array_mut().unwrap() {
            value["value"] = json!({"de": "80", "en": "80"});
        }
    });
    let place = "bundespreis-koop-stadt/figures";
    assert_eq!(
        found,
        [error(
            Conflicts,
            place,
            "values",
            What::NoDisagreement,
            Cure::RecordDifference
        )]
    );
}

#[test]
fn a_disagreement_is_listed_once() {
    let found = changed(Conflicts, |conflicts| {
        let again = conflicts[3].clone();
        conflicts.as_array_mut().unwrap().push(again);
    });
    let what = What::ListedTwice {
        value: s("bundespreis-koop-stadt, figures"),
    };
    assert_eq!(
        found,
        [error(
            Conflicts,
            "bundespreis-koop-stadt/figures",
            "",
            what,
            Cure::KeepOne
        )]
    );
}
