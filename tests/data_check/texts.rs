//! Texts are tidy and contain nothing that must not be published.

use koopstadt_explorer::catalogue::check::{Cure, Finding, Severity, What};
use koopstadt_explorer::catalogue::dataset::DataFile::{Cities, Plain, Programmes, Sources};
use serde_json::json;

use crate::damage::{changed, changed_record, error, s};

fn with_summary(text: &str) -> Vec<Finding> {
    changed_record(Cities, "aachen", |city| city["summary"]["de"] = json!(text))
}

fn in_summary(what: What, cure: Cure) -> [Finding; 1] {
    [error(Cities, "aachen", "summary.de", what, cure)]
}

#[test]
fn blanks_at_the_ends_are_found() {
    for text in [" Aachen.", "Aachen. ", "Aachen.\u{a0}"] {
        assert_eq!(with_summary(text), in_summary(What::BlankAtEnds, Cure::Trim));
    }
    let found = changed_record(Sources, "seed-koproduktion", |source| {
        source["title"] = json!("Koproduktion ");
    });
    assert_eq!(
        found,
        [error(
            Sources,
            "seed-koproduktion",
            "title",
            What::BlankAtEnds,
            Cure::Trim
        )]
    );
}

#[test]
fn characters_that_nobody_sees_are_found() {
    for character in [
        '\u{202e}', '\u{2066}', '\u{200b}', '\u{ad}', '\u{feff}', '\u{fffd}', '\n', '\t', '\0',
    ] {
        let text = format!("Aa{character}chen.");
        assert_eq!(
            with_summary(&text),
            in_summary(What::Invisible { character }, Cure::DeleteCharacter)
        );
    }
}

#[test]
fn letters_with_their_dots_apart_are_found() {
    let what = What::SplitLetter {
        letter: s("u\u{308}"),
    };
    assert_eq!(with_summary("Bu\u{308}chel"), in_summary(what, Cure::JoinLetter));
}

#[test]
fn markup_and_scripts_are_texts_like_any_other() {
    for text in [
        "<b>Aachen</b> & mehr",
        "<script>alert(1)</script>",
        "עברית und العربية",
        "a < b > c",
    ] {
        assert_eq!(with_summary(text), [], "{text}");
    }
}

#[test]
fn mail_addresses_belong_to_offices_only() {
    let what = What::MailAddress {
        value: s("anna@stadt.de"),
    };
    assert_eq!(
        with_summary("Fragen an anna@stadt.de."),
        in_summary(what, Cure::TakeOut)
    );
    let found = changed_record(Programmes, "koopstadt", |p| {
        p["office"]["email"] = json!("buero@koopstadt.de");
    });
    assert_eq!(found, []);
    let found = changed(Plain, |plain| {
        plain["cities"]["aachen"] = json!("Schreib an anna@stadt.de.");
    });
    assert_eq!((found.len(), found[0].field.as_str()), (1, "cities.aachen"));
}

#[test]
fn telephone_numbers_are_found() {
    for (text, value) in [
        ("Tel. 0241 4320", "0241 4320"),
        ("+49 241 432-0000", "+49 241 432-0000"),
    ] {
        assert_eq!(
            with_summary(text),
            in_summary(What::TelephoneNumber { value: s(value) }, Cure::TakeOut)
        );
    }
}

#[test]
fn addresses_of_pages_may_look_like_anything() {
    let found = changed_record(Sources, "seed-koproduktion", |source| {
        source["url"] = json!("https://a.de/x@y.de/0241-432000");
    });
    assert_eq!(found, []);
}

#[test]
fn paths_of_a_machine_are_found() {
    for text in ["Siehe /home/anna/x.pdf", "file:///x.pdf", r"Siehe C:\Daten"] {
        assert_eq!(with_summary(text), in_summary(What::MachinePath, Cure::TakeOut));
    }
}

#[test]
fn texts_beyond_sensible_lengths_are_worth_a_note() {
    let found = changed_record(Programmes, "koopstadt", |p| {
        p["title"]["de"] = json!("K".repeat(121));
    });
    let what = What::TooLong {
        length: 121,
        sensible: 120,
    };
    let note = Finding {
        severity: Severity::Warning,
        ..error(Programmes, "koopstadt", "title.de", what, Cure::Shorten)
    };
    assert_eq!(found, [note]);
    assert_eq!(with_summary(&"ä".repeat(1000)), []);
    assert_eq!(with_summary(&"ä".repeat(1001)).len(), 1);
}
