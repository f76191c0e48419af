//! Places lie where they say.

use koopstadt_explorer::catalogue::check::{Cure, What};
use koopstadt_explorer::catalogue::dataset::DataFile::Cities;
use serde_json::json;

use crate::damage::{changed_record, error, s};

#[test]
fn places_lie_in_germany() {
    let found = changed_record(Cities, "aachen", |city| {
        city["lat"] = json!(6.084);
        city["lon"] = json!(50.776);
    });
    assert_eq!(
        found,
        [error(
            Cities,
            "aachen",
            "lat",
            What::OutsideGermany,
            Cure::CorrectCoordinates
        )]
    );
    let found = changed_record(Cities, "aachen", |city| city["lon"] = json!(-6.0));
    assert_eq!(
        found,
        [error(
            Cities,
            "aachen",
            "lon",
            What::OutsideGermany,
            Cure::CorrectCoordinates
        )]
    );
}

#[test]
fn a_borough_names_its_city() {
    let found = changed_record(Cities, "berlin-mitte", |city| city["part_of"] = json!(null));
    let expected = error(
        Cities,
        "berlin-mitte",
        "part_of",
        What::BoroughWithoutCity,
        Cure::NameCityOrKind,
    );
    assert_eq!(found, [expected]);
}

#[test]
fn only_a_borough_is_part_of_a_city() {
    let found = changed_record(Cities, "aachen", |city| city["part_of"] = json!("berlin"));
    assert_eq!(
        found,
        [error(
            Cities,
            "aachen",
            "part_of",
            What::CityWithinCity,
            Cure::MakeBorough
        )]
    );
}

#[test]
fn a_borough_lies_in_the_land_of_its_city() {
    let found = changed_record(Cities, "berlin-mitte", |city| city["state"] = json!("DE-BB"));
    let what = What::OtherState { city: s("berlin") };
    let cure = Cure::TakeStateOf(s("berlin"));
    assert_eq!(found, [error(Cities, "berlin-mitte", "part_of", what, cure)]);
}

#[test]
fn a_part_in_a_programme_is_recorded_once() {
    let found = changed_record(Cities, "augsburg", |city| {
        let mut again = city["memberships"][0].clone();
        again["note"] = json!(null);
        city["memberships"].as_array_mut().unwrap().push(again);
    });
    let what = What::ListedTwice {
        value: s("stadtmacher-akademie, participant"),
    };
    assert_eq!(
        found,
        [error(Cities, "augsburg", "memberships[1]", what, Cure::KeepOne)]
    );
}
