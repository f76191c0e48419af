//! One organisation has one spelling and one kind.

use koopstadt_explorer::catalogue::check::{Cure, What};
use koopstadt_explorer::catalogue::dataset::DataFile::{Programmes, Projects};
use serde_json::json;

use crate::damage::{changed_record, error, s};

const PROJECT: &str = "altstadt-fuer-alle-nuernberg";

#[test]
fn one_organisation_has_one_spelling() {
    let found = changed_record(Projects, PROJECT, |p| {
        p["actors"][0]["name"] = json!("Stadt Nürnberg.");
    });
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].field, "actors[0].name");
    assert_eq!(found[0].cure, Cure::SpellAs(s("Stadt Nürnberg")));
}

#[test]
fn one_organisation_has_one_kind() {
    let found = changed_record(Projects, PROJECT, |p| p["actors"][0]["kind"] = json!("business"));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].field, "actors[0].kind");
    assert!(
        matches!(&found[0].what, What::OtherKind { name, kind, .. } if name == "Stadt Nürnberg" && kind == "municipality")
    );
}

#[test]
fn organisers_are_spelled_like_actors() {
    let found = changed_record(Programmes, "koopstadt", |p| {
        p["organisers"] = json!(["Stadt Nuernberg", "STADT NÜRNBERG"]);
    });
    assert_eq!(found.len(), 1, "{found:?}");
    let expected = error(
        Programmes,
        "koopstadt",
        "organisers[1]",
        found[0].what.clone(),
        Cure::SpellAs(s("Stadt Nürnberg")),
    );
    assert_eq!(found, [expected]);
}
