//! Reading a schema: which fields a value has.

use std::collections::BTreeMap;

use serde_json::Value;

/// The fields of the values that `node`, a part of `schema`, describes. A list has the fields of its entries.
#[must_use]
pub fn fields<'s>(schema: &'s Value, node: &'s Value) -> BTreeMap<&'s str, &'s Value> {
    let mut found = BTreeMap::new();
    collect(schema, node, &mut found);
    found
}

fn collect<'s>(schema: &'s Value, node: &'s Value, found: &mut BTreeMap<&'s str, &'s Value>) {
    let target = node
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|name| schema.pointer(name.trim_start_matches('#')));
    let branches = node.get("anyOf").and_then(Value::as_array).into_iter().flatten();
    for node in target.into_iter().chain(node.get("items")).chain(branches) {
        collect(schema, node, found);
    }
    let fields = node
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    found.extend(fields.map(|(name, field)| (name.as_str(), field)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::dataset::DataFile;
    use crate::catalogue::schema;

    #[test]
    fn fields_are_found_through_references_lists_and_null() {
        let schema = schema::of_file(DataFile::Programmes);
        let record = fields(&schema, &schema);
        assert!(record.contains_key("office") && record.contains_key("figures"));
        let office = fields(&schema, record["office"]);
        assert!(office.contains_key("as_of"));
        assert!(fields(&schema, record["figures"]).contains_key("qualifier"));
        assert!(fields(&schema, record["kind"]).is_empty());
    }
}
