use super::*;
use proptest::prelude::*;

fn text(json: &str) -> Result<String, Slip> {
    let mut reader = Reader::new(json);
    let text = reader.text();
    reader.finish().map(|()| text)
}

fn decimal(json: &str) -> Result<f64, Slip> {
    let mut reader = Reader::new(json);
    let number = reader.decimal();
    reader.finish().map(|()| number)
}

proptest! {
    #[test]
    fn any_text_is_read_as_it_was_written(written in any::<String>()) {
        let json = serde_json::to_string(&written).unwrap_or_default();
        prop_assert_eq!(text(&json), Ok(written));
    }

    #[test]
    fn any_place_is_read_as_the_library_reads_it(degrees in -180_000_000_i32..180_000_000) {
        let degrees = f64::from(degrees) / 1e6;
        let json = serde_json::to_string(&degrees).unwrap_or_default();
        if !json.contains('e') {
            prop_assert_eq!(decimal(&json), Ok(degrees));
        }
    }

    #[test]
    fn any_bytes_end_in_a_value_or_a_fault(json in ".{0,40}") {
        let same = serde_json::from_str::<String>(&json).ok();
        prop_assert_eq!(text(&json).ok(), same);
    }
}

#[test]
fn escapes_are_read_and_broken_ones_refused() {
    assert_eq!(text(r#" "\u00e4\ud83c\udfe0\/\n" "#), Ok("ä🏠/\n".to_owned()));
    for broken in [
        r#""\ud83c""#,
        r#""\ud83cx""#,
        r#""\x""#,
        r#""\u12""#,
        "\"\n\"",
        "\"\" 1",
        "1",
    ] {
        assert!(
            matches!(
                text(broken),
                Err(Slip::At { line: 1, .. } | Slip::At { line: 2, .. })
            ),
            "{broken}"
        );
    }
    for cut in ["", "\"", r#""\"#, r#""\u1"#, r#""\ud83c\"#] {
        assert_eq!(text(cut), Err(Slip::End), "{cut}");
    }
}

#[test]
fn numbers_that_do_not_fit_are_refused() {
    for (json, read) in [("50.776", 50.776), ("-6.0", -6.0), ("7", 7.0), ("0.05", 0.05)] {
        assert_eq!(decimal(json), Ok(read));
    }
    for broken in ["1e5", "5000000000", "1.0000000000001", "x", "1. 5", "--1"] {
        assert!(decimal(broken).is_err(), "{broken}");
    }
}
