//! Values that are not nodes: texts, addresses, dates, numbers.

use koopstadt_explorer::catalogue::Date;
use serde_json::Value;

/// Whether a value is a datum of this kind; `None` where the name is not that of a kind of datum.
pub(super) fn is_datum(value: &Value, range: &str) -> Option<bool> {
    let text = value.as_str();
    Some(match range {
        "Text" => text.is_some_and(|text| !text.trim().is_empty()),
        "URL" => text.is_some_and(is_address),
        "Date" => text.is_some_and(is_date),
        "DateTime" | "Time" | "Duration" => false, // no page gives a time of day
        "Number" => value.is_number(),
        "Integer" => value.is_i64() || value.is_u64(),
        "Boolean" => value.is_boolean(),
        _ => return None,
    })
}

/// ISO 8601 with the precision that is known: a year, a month or a day that exists.
pub(crate) fn is_date(text: &str) -> bool {
    Date::parse(text).is_ok_and(|date| date.to_string() == text)
}

/// Whole, as on another page nothing else leads anywhere.
pub(super) fn is_address(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

/// The address of a node that stands elsewhere: an object with nothing but its name.
pub(super) fn is_reference(value: &Value) -> Option<&str> {
    let node = value.as_object().filter(|node| node.len() == 1)?;
    node.get("@id")?.as_str()
}
