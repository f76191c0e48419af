//! The edition, the lists of the vocabulary, and a file of the wrong kind.

use koopstadt_explorer::catalogue::check::{Cure, Form, What};
use koopstadt_explorer::catalogue::dataset::DataFile::{Cities, Edition, Plain, Vocabulary};
use serde_json::json;

use crate::damage::{changed, error, s};

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
