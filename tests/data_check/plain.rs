//! Texts in easy language belong to records, and none is missing.

use koopstadt_explorer::catalogue::RecordKind;
use koopstadt_explorer::catalogue::check::{Cure, What};
use koopstadt_explorer::catalogue::dataset::DataFile::Plain;
use serde_json::json;

use crate::damage::{changed, error, s};

#[test]
fn every_city_programme_and_theme_has_its_text() {
    for (list, id) in [
        ("cities", "aachen"),
        ("programmes", "koopstadt"),
        ("themes", "gds-stadtweit"),
    ] {
        let found = changed(Plain, |plain| {
            plain[list].as_object_mut().unwrap().remove(id);
        });
        let what = What::NoPlainText { id: s(id) };
        assert_eq!(
            found,
            [error(
                Plain,
                "",
                &format!("{list}.{id}"),
                what,
                Cure::WritePlainText
            )]
        );
    }
}

#[test]
fn every_text_belongs_to_a_record() {
    let found = changed(Plain, |plain| {
        plain["cities"]["aachn"] = json!("Aachen ist eine Stadt.");
    });
    let what = What::NoSuchRecord {
        id: s("aachn"),
        kind: RecordKind::City,
    };
    assert_eq!(
        found,
        [error(
            Plain,
            "",
            "cities.aachn",
            what,
            Cure::DidYouMean(s("aachen"))
        )]
    );
    let found = changed(Plain, |plain| {
        plain["cities"]["Aachen "] = json!("Aachen ist eine Stadt.");
    });
    let what = What::NoSuchRecord {
        id: s("Aachen "),
        kind: RecordKind::City,
    };
    assert_eq!(
        found,
        [error(
            Plain,
            "",
            "cities.Aachen ",
            what,
            Cure::DidYouMean(s("aachen"))
        )]
    );
}

#[test]
fn no_text_is_empty() {
    let found = changed(Plain, |plain| plain["cities"]["aachen"] = json!(""));
    assert_eq!(
        found,
        [error(Plain, "", "cities.aachen", What::Empty, Cure::FillIn)]
    );
    let found = changed(Plain, |plain| plain["glossary"][0]["plain"]["de"] = json!(""));
    assert_eq!(
        found,
        [error(
            Plain,
            "glossary/kooperative-stadt",
            "plain.de",
            What::Empty,
            Cure::FillIn
        )]
    );
    let found = changed(Plain, |plain| plain["glossary"][0]["term"]["en"] = json!(""));
    assert_eq!(
        found,
        [error(
            Plain,
            "glossary/kooperative-stadt",
            "term.en",
            What::Empty,
            Cure::FillIn
        )]
    );
}
