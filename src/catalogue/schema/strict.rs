//! What the hand-edited files must keep beyond what the types can read.

use schemars::Schema;
use serde_json::{Value, json};

/// Marks a field that may be missing; set on the type, taken out of the schema.
const MAY_BE_MISSING: &str = "x-may-be-missing";

/// No text is empty, no list has the same entry twice. Formats that the standard does not know are taken out.
pub(super) fn filled(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    object.remove("format");
    object.remove("default");
    if is_of_type(object.get("type"), "string")
        && !["pattern", "const", "enum"]
            .iter()
            .any(|key| object.contains_key(*key))
    {
        object.insert("minLength".to_owned(), json!(1));
    }
    if is_of_type(object.get("type"), "array") {
        object.insert("uniqueItems".to_owned(), json!(true));
    }
}

/// Every field is there, whether it may be null or not.
pub(super) fn all_fields(schema: &mut Schema) {
    let Some(Value::Object(fields)) = schema
        .as_object_mut()
        .and_then(|object| object.get_mut("properties"))
    else {
        return;
    };
    let mut required = Vec::new();
    for (name, field) in fields {
        let may_be_missing = field
            .as_object_mut()
            .and_then(|field| field.remove(MAY_BE_MISSING));
        if may_be_missing.is_none() {
            required.push(json!(name));
        }
    }
    schema.insert("required".to_owned(), required.into());
}

fn is_of_type(kind: Option<&Value>, wanted: &str) -> bool {
    match kind {
        Some(Value::String(kind)) => kind == wanted,
        Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == wanted),
        _ => false,
    }
}

/// Descriptions for readers of the schema: the first paragraph of the doc comment, without links into the code.
pub(super) fn prose(schema: &mut Schema) {
    if let Some(Value::String(text)) = schema.get_mut("description") {
        let first = text.split("\n\n").next().unwrap_or_default();
        *text = without_links(&first.replace('\n', " ")).replace("`None`", "null");
    }
}

/// Puts the words of a link in its place: of ``[`City`](super::City)`` stays `City`.
fn without_links(text: &str) -> String {
    let (mut plain, mut rest) = (String::new(), text);
    while let Some((before, link)) = rest.split_once("[`") {
        let (words, after) = link.split_once("`]").unwrap_or((link, ""));
        plain.push_str(before);
        plain.push_str(words.trim_start_matches("crate::"));
        rest = match after.strip_prefix('(').and_then(|target| target.split_once(')')) {
            Some((_, after)) => after,
            None => after,
        };
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_into_the_code_become_words() {
        assert_eq!(without_links("Id of a [`City`](super::City)."), "Id of a City.");
        assert_eq!(without_links("[`Topic`] and [`State`]"), "Topic and State");
        assert_eq!(
            without_links("Written `YYYY`, in [brackets]"),
            "Written `YYYY`, in [brackets]"
        );
    }
}
