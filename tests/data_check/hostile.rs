//! Whatever stands in the files, the check answers with findings.

use koopstadt_explorer::catalogue::check::check_draft;
use koopstadt_explorer::catalogue::dataset::{DataFile, Draft};
use koopstadt_explorer::catalogue::{Dataset, compact};
use koopstadt_explorer::locale::Lang;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::damage::draft;

/// Values that stand where they should not.
fn intruder() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!(true)),
        Just(json!(-1)),
        Just(json!(1e300)),
        Just(json!(u64::MAX)),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[{}]])),
        Just(json!({"id": 7, "de": null})),
        "\\PC{0,12}".prop_map(Value::from),
        "[a-z0-9@/:+. -]{0,24}".prop_map(Value::from),
    ]
}

/// Puts the intruder at a place that the numbers choose, or removes what is there.
fn damage(value: &mut Value, way: &[u16], intruder: Option<Value>) {
    let (step, rest) = if let Some((step, rest)) = way.split_first() {
        (usize::from(*step), rest)
    } else {
        *value = intruder.unwrap_or_default();
        return;
    };
    match value {
        Value::Array(list) if !list.is_empty() => {
            let at = step % list.len();
            match intruder {
                None if rest.is_empty() => {
                    list.remove(at);
                }
                intruder => damage(&mut list[at], rest, intruder),
            }
        }
        Value::Object(object) if !object.is_empty() => {
            let name = object.keys().nth(step % object.len()).cloned().unwrap();
            match intruder {
                None if rest.is_empty() => {
                    object.remove(&name);
                }
                intruder => damage(&mut object[&name], rest, intruder),
            }
        }
        other => *other = intruder.unwrap_or_default(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn damaged_records_never_stop_the_check(
        blows in prop::collection::vec(
            (0..DataFile::ALL.len(), prop::collection::vec(any::<u16>(), 0..6), prop::option::of(intruder())),
            1..6,
        ),
    ) {
        let mut draft = draft();
        for (file, way, intruder) in blows {
            damage(draft.get_mut(DataFile::ALL[file]).unwrap(), &way, intruder);
        }
        let report = check_draft(&draft);
        for lang in Lang::ALL {
            prop_assert!(report.sentences(lang).iter().all(|sentence| sentence.contains(".json")));
        }
        // What passes can be typed and written.
        if !report.has_errors() {
            let dataset = Dataset::from_draft(&draft).unwrap();
            prop_assert!(compact::files(&dataset).is_ok());
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[\\[\\]{}\",:\\\\a-z0-9ä \n/<=-]{0,40}") {
        let texts = DataFile::ALL.map(|file| (file, text.clone())).into();
        let report = check_draft(&Draft::from_texts(&texts));
        prop_assert!(report.has_errors());
        prop_assert!(!report.sentences(Lang::De).is_empty());
    }
}
