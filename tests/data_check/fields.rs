//! Fields, kinds of values and vocabularies: what the schemas ask for.

use koopstadt_explorer::catalogue::check::{Cure, Form, JsonKind, What};
use koopstadt_explorer::catalogue::dataset::DataFile::{Cities, Events, Programmes, Projects};
use serde_json::json;

use crate::damage::{changed, changed_record, error, s};

#[test]
fn a_missing_field_is_named() {
    let found = changed_record(Cities, "aachen", |city| {
        city.as_object_mut().unwrap().remove("state");
    });
    assert_eq!(
        found,
        [error(
            Cities,
            "aachen",
            "state",
            What::FieldMissing,
            Cure::AddField
        )]
    );
}

#[test]
fn a_field_that_may_be_null_must_be_there_all_the_same() {
    let found = changed_record(Cities, "aachen", |city| {
        city.as_object_mut().unwrap().remove("website");
    });
    assert_eq!(
        found,
        [error(
            Cities,
            "aachen",
            "website",
            What::FieldMissing,
            Cure::AddFieldOrNull
        )]
    );
}

#[test]
fn a_misspelt_field_is_recognised() {
    let found = changed_record(Cities, "aachen", |city| {
        let website = city.as_object_mut().unwrap().remove("website").unwrap();
        city["webside"] = website;
    });
    let unknown = error(
        Cities,
        "aachen",
        "webside",
        What::FieldUnknown,
        Cure::RenameField(s("website")),
    );
    assert_eq!(found.len(), 2);
    assert!(found.contains(&unknown), "{found:?}");
}

#[test]
fn a_field_of_its_own_invention_is_named() {
    let found = changed_record(Projects, "altstadt-fuer-alle-nuernberg", |project| {
        project["budget"] = json!(5);
    });
    let place = "altstadt-fuer-alle-nuernberg";
    assert_eq!(
        found,
        [error(
            Projects,
            place,
            "budget",
            What::FieldUnknown,
            Cure::RemoveField
        )]
    );
}

#[test]
fn unknown_fields_are_found_in_nested_objects_too() {
    let found = changed_record(Cities, "aachen", |city| city["summary"]["fr"] = json!("Ville"));
    assert_eq!(
        found,
        [error(
            Cities,
            "aachen",
            "summary.fr",
            What::FieldUnknown,
            Cure::RemoveField
        )]
    );
}

#[test]
fn a_value_outside_the_vocabulary_gets_its_nearest_neighbour() {
    let found = changed_record(Cities, "aachen", |city| city["state"] = json!("DE-NWR"));
    let what = What::NotInVocabulary { value: s("DE-NWR") };
    assert_eq!(
        found,
        [error(
            Cities,
            "aachen",
            "state",
            what,
            Cure::DidYouMean(s("DE-NW"))
        )]
    );
}

#[test]
fn a_value_far_from_the_vocabulary_gets_the_list() {
    let found = changed_record(Cities, "aachen", |city| city["kind"] = json!("Kreis"));
    let what = What::NotInVocabulary { value: s("Kreis") };
    let cure = Cure::ChooseOneOf(["city", "municipality", "district"].map(s).to_vec());
    assert_eq!(found, [error(Cities, "aachen", "kind", what, cure)]);
}

#[test]
fn vocabularies_are_checked_where_null_is_allowed_too() {
    let found = changed_record(Events, "gfdq-bilanz-2020", |event| {
        event["status"] = json!("helt");
    });
    let what = What::NotInVocabulary { value: s("helt") };
    assert_eq!(
        found,
        [error(
            Events,
            "gfdq-bilanz-2020",
            "status",
            what,
            Cure::DidYouMean(s("held"))
        )]
    );
}

#[test]
fn roles_and_kinds_of_actors_are_checked() {
    let found = changed_record(Cities, "augsburg", |city| {
        city["memberships"][0]["role"] = json!("participent");
    });
    let what = What::NotInVocabulary {
        value: s("participent"),
    };
    let cure = Cure::DidYouMean(s("participant"));
    assert_eq!(
        found,
        [error(Cities, "augsburg", "memberships[0].role", what, cure)]
    );
    let place = "altstadt-fuer-alle-nuernberg";
    let found = changed_record(Projects, place, |project| {
        project["actors"][0]["kind"] = json!("municipalty");
    });
    assert_eq!(found[0].field, "actors[0].kind");
}

#[test]
fn figures_have_digits_units_and_qualifiers() {
    let change = |field: &str, value| {
        let found = changed_record(Programmes, "kommunen-innovativ", |p| {
            p["figures"][0][field] = value;
        });
        assert_eq!(found.len(), 1, "{found:?}");
        (found[0].field.clone(), found[0].what.clone())
    };
    let form = What::WrongForm {
        value: s("4.100"),
        form: Form::Digits,
    };
    assert_eq!(change("value", json!("4.100")), (s("figures[0].value"), form));
    let unit = What::NotInVocabulary { value: s("Euro") };
    assert_eq!(change("unit", json!("Euro")), (s("figures[0].unit"), unit));
    let qualifier = What::NotInVocabulary { value: s("circa") };
    assert_eq!(
        change("qualifier", json!("circa")),
        (s("figures[0].qualifier"), qualifier)
    );
    assert_eq!(
        change("value", json!(41)).1,
        What::WrongKind {
            expected: JsonKind::Text
        }
    );
}

#[test]
fn null_stands_only_where_it_may() {
    let found = changed_record(Cities, "aachen", |city| city["name"] = json!(null));
    assert_eq!(found, [error(Cities, "aachen", "name", What::Null, Cure::FillIn)]);
    let found = changed_record(Cities, "aachen", |city| city["summary"] = json!(null));
    assert_eq!(
        found,
        [error(
            Cities,
            "aachen",
            "summary",
            What::Null,
            Cure::Write(JsonKind::Object)
        )]
    );
}

#[test]
fn kinds_of_values_are_checked() {
    let found = changed_record(Cities, "aachen", |city| city["lat"] = json!("50.7"));
    let what = What::WrongKind {
        expected: JsonKind::Number,
    };
    assert_eq!(
        found,
        [error(
            Cities,
            "aachen",
            "lat",
            what,
            Cure::Write(JsonKind::Number)
        )]
    );
    let found = changed_record(Events, "gfdq-bilanz-2020", |event| event["online"] = json!("ja"));
    let what = What::WrongKind {
        expected: JsonKind::TrueOrFalse,
    };
    assert_eq!(
        found,
        [error(
            Events,
            "gfdq-bilanz-2020",
            "online",
            what,
            Cure::Write(JsonKind::TrueOrFalse)
        )]
    );
    let found = changed_record(Projects, "altstadt-fuer-alle-nuernberg", |p| {
        p["cities"] = json!("nuernberg");
    });
    assert_eq!(
        found[0].what,
        What::WrongKind {
            expected: JsonKind::List
        }
    );
}

#[test]
fn a_record_must_be_an_object() {
    let found = changed(Events, |events| events.as_array_mut().unwrap().push(json!("x")));
    let what = What::WrongKind {
        expected: JsonKind::Object,
    };
    assert_eq!(
        found,
        [error(Events, "[79]", "", what, Cure::Write(JsonKind::Object))]
    );
}
