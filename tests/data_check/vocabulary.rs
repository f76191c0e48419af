//! The vocabulary has exactly the values of the program, with their words.

use koopstadt_explorer::catalogue::check::{Cure, JsonKind, What};
use koopstadt_explorer::catalogue::dataset::DataFile::{Projects, Vocabulary};
use serde_json::{Value, json};

use crate::damage::{changed, entry, error, s};

#[test]
fn every_value_of_the_program_has_its_words() {
    for list in ["states", "city_kinds", "record_kinds", "figure_units"] {
        let mut id = Value::Null;
        let found = changed(Vocabulary, |v| {
            id = v[list].as_array_mut().unwrap().remove(0)["id"].take();
        });
        let what = What::TermMissing {
            id: s(id.as_str().unwrap()),
        };
        assert_eq!(found, [error(Vocabulary, "", list, what, Cure::AddTerm)]);
    }
}

#[test]
fn a_value_that_the_program_does_not_know_is_named_once() {
    let found = changed(Vocabulary, |v| {
        entry(&mut v["topics"], "wohnen")["id"] = json!("wonen");
    });
    let what = What::NotInVocabulary { value: s("wonen") };
    assert_eq!(
        found,
        [error(
            Vocabulary,
            "topics/wonen",
            "id",
            what,
            Cure::DidYouMean(s("wohnen"))
        )]
    );
}

#[test]
fn an_empty_or_missing_list_is_named() {
    let found = changed(Vocabulary, |v| {
        v.as_object_mut().unwrap().remove("states");
    });
    assert_eq!(
        found,
        [error(
            Vocabulary,
            "",
            "states",
            What::FieldMissing,
            Cure::AddField
        )]
    );
    let found = changed(Vocabulary, |v| v["figure_units"] = json!([]));
    assert_eq!(found.len(), 3, "one for each missing unit: {found:?}");
}

#[test]
fn terms_to_filter_by_are_explained() {
    let found = changed(Vocabulary, |v| {
        entry(&mut v["topics"], "wohnen")
            .as_object_mut()
            .unwrap()
            .remove("description");
    });
    let place = "topics/wohnen";
    assert_eq!(
        found,
        [error(
            Vocabulary,
            place,
            "description",
            What::FieldMissing,
            Cure::AddField
        )]
    );
}

#[test]
fn a_description_that_is_not_needed_is_left_out_and_not_null() {
    let found = changed(Vocabulary, |v| {
        entry(&mut v["actor_kinds"], "state")["description"] = json!(null);
    });
    let place = "actor_kinds/state";
    let cure = Cure::Write(JsonKind::Object);
    assert_eq!(found, [error(Vocabulary, place, "description", What::Null, cure)]);
}

#[test]
fn terms_are_filled_in_both_languages() {
    let found = changed(Vocabulary, |v| {
        entry(&mut v["topics"], "wohnen")["label"]["en"] = json!("");
    });
    assert_eq!(
        found,
        [error(
            Vocabulary,
            "topics/wohnen",
            "label.en",
            What::Empty,
            Cure::FillIn
        )]
    );
}

#[test]
fn every_topic_leads_to_a_project() {
    let found = changed(Projects, |projects| {
        for project in projects.as_array_mut().unwrap() {
            let topics = project["topics"].as_array_mut().unwrap();
            topics.retain(|topic| topic != "wasser");
            if topics.is_empty() {
                topics.push(json!("quartier"));
            }
        }
    });
    let what = What::NeverUsed { id: s("wasser") };
    assert_eq!(
        found,
        [error(Vocabulary, "topics/wasser", "id", what, Cure::UseTerm)]
    );
}

#[test]
fn size_classes_join_without_gap() {
    let found = changed(Vocabulary, |v| v["size_classes"][1]["min"] = json!(10001));
    let what = What::SizeGap { expected: 10000 };
    assert_eq!(
        found,
        [error(
            Vocabulary,
            "size_classes/kleinstadt",
            "min",
            what,
            Cure::StartAt(10000)
        )]
    );
    let found = changed(Vocabulary, |v| v["size_classes"][0]["min"] = json!(1));
    assert_eq!(found[0].cure, Cure::StartAt(0));
}

#[test]
fn only_the_largest_size_class_is_open() {
    let bound = |class: &str| error(Vocabulary, class, "max", What::SizeBound, Cure::BoundClasses);
    let found = changed(Vocabulary, |v| v["size_classes"][4]["max"] = json!(9_000_000));
    assert_eq!(found, [bound("size_classes/metropole")]);
    let found = changed(Vocabulary, |v| v["size_classes"][1]["max"] = json!(null));
    assert_eq!(found, [bound("size_classes/kleinstadt")]);
}

#[test]
fn the_note_on_size_classes_is_complete() {
    let found = changed(Vocabulary, |v| v["size_classes_note"]["text"]["en"] = json!(""));
    assert_eq!(
        found,
        [error(
            Vocabulary,
            "",
            "size_classes_note.text.en",
            What::Empty,
            Cure::FillIn
        )]
    );
}
