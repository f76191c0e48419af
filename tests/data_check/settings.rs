//! What only the operator knows.

use koopstadt_explorer::catalogue::check::{Cure, Finding, Form, Severity, What, check_settings};
use koopstadt_explorer::catalogue::dataset::Slip;
use koopstadt_explorer::settings::Settings;

use crate::damage::{folder, s};

fn one(text: &str) -> (String, What, Cure) {
    let found = check_settings(text);
    assert_eq!(found.len(), 1, "{found:?}");
    let Finding {
        severity,
        file,
        record,
        field,
        what,
        cure,
    } = found.into_iter().next().unwrap();
    assert_eq!(
        (severity, file.as_str(), record),
        (Severity::Error, "settings.json", None)
    );
    (field, what, cure)
}

#[test]
fn the_settings_of_the_project_are_right_and_name_no_operator() {
    let text = std::fs::read_to_string(folder().with_file_name("settings.json")).unwrap();
    assert_eq!(check_settings(&text), []);
    assert_eq!(Settings::parse(&text), Ok(Settings::default()));
}

#[test]
fn settings_filled_in_are_right() {
    let text = r#"{"operator": "Verein für Städte", "postal_address": ["Weg 1", "04109 Leipzig"],
        "email": "post@example.org", "accessibility_feedback": "https://example.org/barriere",
        "responsible": "Anna Beispiel", "base_address": "https://example.org/explorer"}"#;
    assert_eq!(check_settings(text), []);
    assert!(Settings::parse(text).is_ok());
}

#[test]
fn each_setting_has_its_form() {
    let form = |value: &str, form| {
        (
            What::WrongForm {
                value: s(value),
                form,
            },
            Cure::Follow(form),
        )
    };
    for (field, value, wanted) in [
        ("email", "post(at)example.org", Form::MailAddress),
        ("accessibility_feedback", "per Post", Form::MailOrWebAddress),
        ("base_address", "https://example.org/", Form::BaseAddress),
        ("base_address", "https://example.org/a?b", Form::BaseAddress),
    ] {
        let (what, cure) = form(value, wanted);
        assert_eq!(
            one(&format!(r#"{{"{field}": "{value}"}}"#)),
            (s(field), what, cure)
        );
    }
}

#[test]
fn what_is_not_known_is_null_and_not_empty() {
    assert_eq!(
        one(r#"{"operator": ""}"#),
        (s("operator"), What::Empty, Cure::FillIn)
    );
    assert_eq!(
        one(r#"{"operator": " A"}"#),
        (s("operator"), What::BlankAtEnds, Cure::Trim)
    );
    assert_eq!(
        one(r#"{"postal_address": []}"#),
        (s("postal_address"), What::Empty, Cure::NameAtLeast(1))
    );
}

#[test]
fn misspelt_and_doubled_settings_are_named() {
    let (field, what, cure) = one(r#"{"operater": null}"#);
    assert_eq!(
        (field.as_str(), what, cure),
        ("operater", What::FieldUnknown, Cure::RenameField(s("operator")))
    );
    let (field, what, _) = one(r#"{"operator": null, "operator": null}"#);
    assert_eq!((field.as_str(), what), ("operator", What::FieldTwice));
    assert_eq!(one("{").2, Cure::Mend(Slip::UnclosedBracket));
}
