//! Ids are unique, and the files are sorted by them.

use koopstadt_explorer::catalogue::check::{Cure, What};
use koopstadt_explorer::catalogue::dataset::DataFile::{Cities, Events, Plain, Programmes, Vocabulary};
use serde_json::json;

use crate::damage::{changed, changed_record, error, s};

#[test]
fn an_id_belongs_to_one_record_in_all_files() {
    let found = changed(Events, |events| {
        let mut copy = events[0].clone();
        copy["id"] = json!("aachen");
        events.as_array_mut().unwrap().insert(0, copy);
    });
    let what = What::IdTaken { by: s("cities.json") };
    assert_eq!(found, [error(Events, "aachen", "id", what, Cure::ChooseOtherId)]);
}

#[test]
fn an_id_belongs_to_one_record_in_its_file() {
    let found = changed(Cities, |cities| {
        let copy = cities[0].clone();
        cities.as_array_mut().unwrap().insert(0, copy);
    });
    let what = What::IdTaken { by: s("cities.json") };
    assert_eq!(found, [error(Cities, "aachen", "id", what, Cure::ChooseOtherId)]);
}

#[test]
fn records_are_sorted_by_id() {
    let found = changed(Cities, |cities| {
        let moved = cities.as_array_mut().unwrap().remove(0);
        cities.as_array_mut().unwrap().insert(2, moved);
    });
    let next = s("altenburg");
    let what = What::Unsorted { before: next.clone() };
    assert_eq!(
        found,
        [error(Cities, "aachen", "id", what, Cure::MoveBefore(next))]
    );
}

#[test]
fn chapters_of_a_programme_have_ids_of_their_own() {
    let found = changed_record(Programmes, "kommunen-innovativ", |programme| {
        let first = programme["sections"][0]["id"].clone();
        programme["sections"][1]["id"] = first;
    });
    let what = What::ListedTwice { value: s("approach") };
    let place = "kommunen-innovativ";
    assert_eq!(
        found,
        [error(
            Programmes,
            place,
            "sections[1].id",
            what,
            Cure::ChooseOtherId
        )]
    );
}

#[test]
fn words_of_the_glossary_and_terms_have_ids_of_their_own() {
    let found = changed(Plain, |plain| {
        plain["glossary"][1]["id"] = json!("kooperative-stadt");
    });
    let what = What::ListedTwice {
        value: s("kooperative-stadt"),
    };
    let place = "glossary/kooperative-stadt";
    assert_eq!(found, [error(Plain, place, "id", what, Cure::ChooseOtherId)]);
    let found = changed(Vocabulary, |vocabulary| {
        let mut copy = vocabulary["states"][0].clone();
        copy["label"]["de"] = json!("Brandenburg zwei");
        vocabulary["states"].as_array_mut().unwrap().push(copy);
    });
    let what = What::ListedTwice { value: s("DE-BB") };
    assert_eq!(
        found,
        [error(Vocabulary, "states/DE-BB", "id", what, Cure::ChooseOtherId)]
    );
}
