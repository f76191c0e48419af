//! Texts, lists, numbers, addresses, ids and dates: the forms that the schemas ask for.

use koopstadt_explorer::catalogue::check::{Cure, Form, What};
use koopstadt_explorer::catalogue::dataset::DataFile::{
    Cities, Conflicts, Edition, Events, Plain, Programmes, Projects, Sources, Vocabulary,
};
use serde_json::json;

use crate::damage::{changed, changed_record, error, s};

#[test]
fn both_languages_are_filled() {
    let found = changed_record(Cities, "aachen", |city| city["summary"]["en"] = json!(""));
    assert_eq!(
        found,
        [error(Cities, "aachen", "summary.en", What::Empty, Cure::FillIn)]
    );
    let found = changed_record(Cities, "aachen", |city| city["summary"]["en"] = json!("  "));
    assert_eq!(
        found,
        [error(Cities, "aachen", "summary.en", What::Empty, Cure::FillIn)]
    );
    let found = changed_record(Cities, "aachen", |city| {
        city["summary"].as_object_mut().unwrap().remove("en");
    });
    assert_eq!(
        found,
        [error(
            Cities,
            "aachen",
            "summary.en",
            What::FieldMissing,
            Cure::AddField
        )]
    );
    let found = changed(Conflicts, |conflicts| conflicts[3]["why"]["de"] = json!(""));
    assert_eq!((found.len(), found[0].field.as_str()), (1, "why.de"));
}

#[test]
fn titles_and_publishers_of_sources_are_filled() {
    let found = changed_record(Sources, "seed-koproduktion", |source| {
        source["publisher"] = json!("");
    });
    assert_eq!(
        found,
        [error(
            Sources,
            "seed-koproduktion",
            "publisher",
            What::Empty,
            Cure::FillIn
        )]
    );
}

#[test]
fn lists_that_prove_something_are_not_empty() {
    for field in ["cities", "topics", "instruments", "sources"] {
        let place = "altstadt-fuer-alle-nuernberg";
        let found = changed_record(Projects, place, |project| project[field] = json!([]));
        let own = found
            .iter()
            .find(|finding| finding.record.as_deref() == Some(place));
        assert_eq!(
            own,
            Some(&error(Projects, place, field, What::Empty, Cure::NameAtLeast(1)))
        );
    }
}

#[test]
fn a_disagreement_needs_two_values() {
    let found = changed(Conflicts, |conflicts| {
        conflicts[3]["values"].as_array_mut().unwrap().truncate(1);
    });
    let own: Vec<_> = found
        .iter()
        .filter(|finding| finding.file == "conflicts.json")
        .collect();
    let place = "bundespreis-koop-stadt/figures";
    let expected = error(
        Conflicts,
        place,
        "values",
        What::TooFew { least: 2 },
        Cure::NameAtLeast(2),
    );
    assert_eq!(own, [&expected]);
}

#[test]
fn sections_and_offices_are_complete() {
    let found = changed_record(Programmes, "kommunen-innovativ", |p| {
        p["sections"][0]["items"] = json!([]);
    });
    let own = found
        .iter()
        .find(|finding| finding.file == "programmes.json")
        .unwrap();
    assert_eq!(
        (own.field.as_str(), &own.what),
        ("sections[0].items", &What::Empty)
    );
    let office = |field: &str, value| {
        let found = changed_record(Programmes, "koopstadt", |p| p["office"][field] = value);
        assert_eq!(found.len(), 1, "{found:?}");
        (found[0].field.clone(), found[0].what.clone())
    };
    assert_eq!(office("address", json!([])), (s("office.address"), What::Empty));
    assert_eq!(
        office("address", json!([""])),
        (s("office.address[0]"), What::Empty)
    );
    let year = What::WrongForm {
        value: s("um 2012"),
        form: Form::Year,
    };
    assert_eq!(office("as_of", json!("um 2012")), (s("office.as_of"), year));
    let mail = What::WrongForm {
        value: s("info(at)koopstadt.de"),
        form: Form::MailAddress,
    };
    assert_eq!(
        office("email", json!("info(at)koopstadt.de")),
        (s("office.email"), mail)
    );
}

#[test]
fn nothing_stands_in_a_list_twice() {
    let found = changed_record(Cities, "aachen", |city| {
        let first = city["sources"][0].clone();
        city["sources"].as_array_mut().unwrap().push(first);
    });
    let finding = &found[0];
    assert_eq!(
        (found.len(), finding.record.as_deref(), &finding.cure),
        (1, Some("aachen"), &Cure::KeepOne)
    );
    assert!(matches!(finding.what, What::ListedTwice { .. }) && finding.field.starts_with("sources["));
}

#[test]
fn numbers_stay_within_reason() {
    let found = changed_record(Cities, "aachen", |city| city["population"]["year"] = json!(19));
    let cure = Cure::StayBetween {
        least: Some(s("1950")),
        most: Some(s("2100")),
    };
    let what = What::OutOfRange { value: s("19") };
    assert_eq!(
        found,
        [error(Cities, "aachen", "population.year", what, cure.clone())]
    );
    let found = changed_record(Cities, "aachen", |city| city["population"]["value"] = json!(0));
    assert_eq!((found.len(), found[0].field.as_str()), (1, "population.value"));
    let found = changed_record(Cities, "aachen", |city| city["population"]["value"] = json!(-1.5));
    assert!(found.iter().all(|finding| finding.field == "population.value") && !found.is_empty());
    let found = changed_record(Cities, "augsburg", |city| {
        city["memberships"][0]["year"] = json!(3000);
    });
    let what = What::OutOfRange { value: s("3000") };
    assert_eq!(
        found,
        [error(Cities, "augsburg", "memberships[0].year", what, cure)]
    );
    let found = changed_record(Events, "gfdq-bilanz-2020", |event| {
        event["programme_year"] = json!("2013");
    });
    assert_eq!((found.len(), found[0].field.as_str()), (1, "programme_year"));
}

#[test]
fn web_addresses_are_web_addresses() {
    for wrong in [
        "www.aachen.de",
        "http://",
        "ftp://a.de",
        "https://a b.de",
        "javascript:alert(1)",
    ] {
        let found = changed_record(Cities, "aachen", |city| city["website"] = json!(wrong));
        let what = What::WrongForm {
            value: s(wrong),
            form: Form::WebAddress,
        };
        assert_eq!(
            found,
            [error(
                Cities,
                "aachen",
                "website",
                what,
                Cure::Follow(Form::WebAddress)
            )]
        );
    }
    let found = changed_record(Sources, "seed-koproduktion", |source| {
        source["url"] = json!("aachen");
    });
    assert_eq!((found.len(), found[0].field.as_str()), (1, "url"));
    let found = changed_record(Programmes, "koopstadt", |p| {
        p["links"] = json!([{"label": "x", "url": null}]);
    });
    assert_eq!(
        (found[0].field.as_str(), &found[0].what),
        ("links[0].url", &What::Null)
    );
}

#[test]
fn ids_and_dates_have_their_form() {
    let found = changed_record(Events, "gfdq-bilanz-2020", |event| {
        event["start"] = json!("3.12.2020");
    });
    let what = What::WrongForm {
        value: s("3.12.2020"),
        form: Form::Date,
    };
    assert_eq!(
        found,
        [error(
            Events,
            "gfdq-bilanz-2020",
            "start",
            what,
            Cure::Follow(Form::Date)
        )]
    );
    let found = changed_record(Events, "gfdq-bilanz-2020", |event| event["time"] = json!("25:00"));
    let what = What::WrongForm {
        value: s("25:00"),
        form: Form::Time,
    };
    assert_eq!(
        found,
        [error(
            Events,
            "gfdq-bilanz-2020",
            "time",
            what,
            Cure::Follow(Form::Time)
        )]
    );
    let found = changed_record(Events, "gfdq-bilanz-2020", |event| {
        event["id"] = json!("gfdq-Bilanz-2020");
    });
    let what = What::WrongForm {
        value: s("gfdq-Bilanz-2020"),
        form: Form::Id,
    };
    assert_eq!(
        found,
        [error(
            Events,
            "gfdq-Bilanz-2020",
            "id",
            what,
            Cure::Follow(Form::Id)
        )]
    );
}

#[test]
fn the_edition_has_a_version_and_a_day() {
    let found = changed(Edition, |edition| edition["version"] = json!("1.0"));
    let what = What::WrongForm {
        value: s("1.0"),
        form: Form::Version,
    };
    assert_eq!(
        found,
        [error(Edition, "", "version", what, Cure::Follow(Form::Version))]
    );
    let found = changed(Edition, |edition| edition["as_of"] = json!("2026-11"));
    let what = What::WrongForm {
        value: s("2026-11"),
        form: Form::Day,
    };
    assert_eq!(
        found,
        [error(Edition, "", "as_of", what, Cure::Follow(Form::Day))]
    );
}

#[test]
fn an_unknown_list_of_the_vocabulary_is_named() {
    let found = changed(Vocabulary, |vocabulary| vocabulary["moods"] = json!([]));
    assert_eq!(
        found,
        [error(
            Vocabulary,
            "",
            "moods",
            What::FieldUnknown,
            Cure::RemoveField
        )]
    );
}

#[test]
fn a_file_of_the_wrong_kind_is_named_once() {
    for file in [Cities, Plain, Vocabulary] {
        let found = changed(file, |value| *value = json!(5));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(matches!(found[0].what, What::WrongKind { .. }));
    }
}
