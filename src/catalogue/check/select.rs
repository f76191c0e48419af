//! Finding the values that a rule is about, whatever else may be wrong around them.

use serde_json::Value;

use crate::catalogue::dataset::{Pointer, Step};

/// A value with its place.
pub(super) type Placed<'v> = (Pointer, &'v Value);

/// The values at a way such as `[].memberships[].programme`; what is not there is passed over.
pub(super) fn select<'v>(top: &'v Value, way: &str) -> Vec<Placed<'v>> {
    let mut found: Vec<Placed<'v>> = vec![(Pointer::default(), top)];
    for part in way.split('.') {
        let name = part.trim_end_matches("[]");
        if !name.is_empty() {
            found = found
                .into_iter()
                .filter_map(|(at, value)| Some((at.field(name), value.get(name)?)))
                .collect();
        }
        if part.ends_with("[]") {
            found = found.into_iter().flat_map(entries).collect();
        }
    }
    found
}

/// The texts at a way, with their places.
pub(super) fn texts<'v>(top: &'v Value, way: &str) -> Vec<(Pointer, &'v str)> {
    select(top, way)
        .into_iter()
        .filter_map(|(at, value)| Some((at, value.as_str()?)))
        .collect()
}

/// The entries of a list.
pub(super) fn entries((at, list): Placed<'_>) -> Vec<Placed<'_>> {
    let entries = list.as_array().map(Vec::as_slice).unwrap_or_default();
    entries
        .iter()
        .enumerate()
        .map(|(position, entry)| (at.entry(position), entry))
        .collect()
}

/// Every text below a value.
pub(super) fn all_texts(top: &Value) -> Vec<(Pointer, &str)> {
    let (mut found, mut at) = (Vec::new(), Pointer::default());
    collect(top, &mut at, &mut found);
    found
}

fn collect<'v>(value: &'v Value, at: &mut Pointer, found: &mut Vec<(Pointer, &'v str)>) {
    match value {
        Value::String(text) => found.push((at.clone(), text)),
        Value::Array(list) => {
            for (position, entry) in list.iter().enumerate() {
                at.push(Step::Entry(position));
                collect(entry, at, found);
                at.pop();
            }
        }
        Value::Object(object) => {
            for (name, field) in object {
                at.push(Step::Field(name.clone()));
                collect(field, at, found);
                at.pop();
            }
        }
        _ => {}
    }
}

/// The text of a field of a record.
pub(super) fn text<'v>(record: &'v Value, field: &str) -> Option<&'v str> {
    record.get(field).and_then(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_way_leads_through_lists_and_passes_over_what_is_not_there() {
        let file = json!([{"a": [{"b": "x"}, {"c": 1}, {"b": 2}]}, {"a": null}, 3]);
        let found: Vec<_> = select(&file, "[].a[].b")
            .into_iter()
            .map(|(at, v)| (at.to_string(), v))
            .collect();
        assert_eq!(
            found,
            [
                ("[0].a[0].b".to_owned(), &json!("x")),
                ("[0].a[2].b".to_owned(), &json!(2))
            ]
        );
        assert_eq!(texts(&file, "[].a[].b").len(), 1);
    }

    #[test]
    fn all_texts_are_found() {
        let file = json!({"a": ["x", {"b": "y"}], "c": "z", "d": 1});
        let found: Vec<_> = all_texts(&file)
            .into_iter()
            .map(|(at, text)| format!("{at}={text}"))
            .collect();
        assert_eq!(found, ["a[0]=x", "a[1].b=y", "c=z"]);
    }
}
