//! What is referred to exists; nothing leads back to itself; every source is cited.

use std::collections::BTreeSet;

use super::super::fault::Fault;
use super::super::nearest::nearest;
use super::super::{Cure, What, select};
use super::{Found, Known, file_of};
use crate::catalogue::RecordKind::{self, City, Event, Programme, Source, Theme};
use crate::catalogue::dataset::DataFile::{
    self, Cities, Conflicts, Events, Programmes, Projects, Sources, Themes, Vocabulary,
};

/// Every field that holds the id of a record. A test compares the table with the schemas.
pub(super) const REFERENCES: &[(DataFile, &str, RecordKind)] = &[
    (Cities, "[].part_of", City),
    (Cities, "[].population.source", Source),
    (Cities, "[].memberships[].programme", Programme),
    (Cities, "[].memberships[].sources[]", Source),
    (Cities, "[].sources[]", Source),
    (Projects, "[].cities[]", City),
    (Projects, "[].programmes[]", Programme),
    (Projects, "[].themes[]", Theme),
    (Projects, "[].sources[]", Source),
    (Programmes, "[].figures[].sources[]", Source),
    (Programmes, "[].sections[].items[].sources[]", Source),
    (Programmes, "[].office.sources[]", Source),
    (Programmes, "[].sources[]", Source),
    (Themes, "[].programme", Programme),
    (Themes, "[].parent", Theme),
    (Themes, "[].sources[]", Source),
    (Events, "[].programme", Programme),
    (Events, "[].host", City),
    (Events, "[].cities[]", City),
    (Events, "[].themes[]", Theme),
    (Events, "[].part_of", Event),
    (Events, "[].replaced_by", Event),
    (Events, "[].sources[]", Source),
    (Conflicts, "[].values[].sources[]", Source),
    (Vocabulary, "size_classes_note.sources[]", Source),
];

/// Fields by which records of one file form chains.
const CHAINS: [(DataFile, &str); 4] = [
    (Cities, "part_of"),
    (Themes, "parent"),
    (Events, "part_of"),
    (Events, "replaced_by"),
];

pub(super) fn faults(known: &Known) -> Vec<Found> {
    let mut found = Vec::new();
    for &(file, way, kind) in REFERENCES {
        for (at, id) in known.select(file, way) {
            if let Some(id) = id.as_str()
                && let Some((what, cure)) = missing(known, kind, id)
            {
                found.push((file, Fault::error(at, what, cure)));
            }
        }
    }
    found.extend(
        CHAINS
            .into_iter()
            .flat_map(|(file, field)| circles(known, file, field)),
    );
    found.extend(never_cited(known));
    found
}

/// What to say of an id that no record of the kind has.
pub(super) fn missing(known: &Known, kind: RecordKind, id: &str) -> Option<(What, Cure)> {
    let ids = known.ids(kind).filter(|ids| !ids.contains(id))?;
    let cure = match nearest(id, ids.iter().copied()) {
        Some(meant) => Cure::DidYouMean(meant),
        None => Cure::CorrectOrAddRecord {
            file: file_of(kind).name().to_owned(),
        },
    };
    Some((
        What::NoSuchRecord {
            id: id.to_owned(),
            kind,
        },
        cure,
    ))
}

/// Chains that lead back to where they began. A circle is named once, at its first record.
fn circles(known: &Known, file: DataFile, field: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, record) in known.records(file) {
        let Some(start) = select::text(record, "id") else {
            continue;
        };
        let (mut way, mut current) = (vec![start], record);
        while let Some(next) = select::text(current, field) {
            if way.contains(&next) {
                if next == start && way.iter().all(|id| start <= *id) {
                    found.push((file, circle(at.field(field), &way)));
                }
                break;
            }
            let Some(record) = known.find(file, next) else {
                break;
            };
            way.push(next);
            current = record;
        }
    }
    found
}

fn circle(at: crate::catalogue::dataset::Pointer, way: &[&str]) -> Fault {
    if way.len() == 1 {
        return Fault::error(at, What::PointsToItself, Cure::PointElsewhere);
    }
    let way = way.iter().map(ToString::to_string).collect();
    Fault::error(at, What::Circle { way }, Cure::BreakCircle)
}

fn never_cited(known: &Known) -> Vec<Found> {
    if !known.all_read(&[
        Cities, Projects, Programmes, Themes, Events, Conflicts, Vocabulary,
    ]) {
        return Vec::new();
    }
    let to_sources = REFERENCES.iter().filter(|(_, _, kind)| *kind == Source);
    let cited: BTreeSet<&str> = to_sources
        .flat_map(|&(file, way, _)| known.select(file, way))
        .filter_map(|(_, id)| id.as_str())
        .collect();
    let ids = known.select(Sources, "[].id").into_iter();
    ids.filter(|(_, id)| id.as_str().is_some_and(|id| !cited.contains(id)))
        .map(|(at, _)| (Sources, Fault::error(at, What::NeverCited, Cure::CiteOrRemove)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::schema;
    use serde_json::Value;

    /// The ways in a schema to fields that hold the id of a record, but for the records' own.
    fn ways(schema: &Value, node: &Value, way: &str, found: &mut BTreeSet<String>) {
        if let Some(name) = node["$ref"].as_str() {
            if name.ends_with("Id") {
                found.insert(format!(
                    "{way} {}",
                    name.trim_start_matches("#/$defs/").trim_end_matches("Id")
                ));
                return;
            }
            let target = schema.pointer(name.trim_start_matches('#'));
            ways(schema, target.unwrap_or(&Value::Null), way, found);
        }
        for branch in node["anyOf"].as_array().into_iter().flatten() {
            ways(schema, branch, way, found);
        }
        if node["items"].is_object() {
            ways(schema, &node["items"], &format!("{way}[]"), found);
        }
        for (name, field) in node["properties"].as_object().into_iter().flatten() {
            let way = if way.is_empty() {
                name.clone()
            } else {
                format!("{way}.{name}")
            };
            ways(schema, field, &way, found);
        }
    }

    #[test]
    fn the_table_of_references_is_complete() {
        for file in DataFile::ALL {
            let (schema, mut expected) = (schema::of_file(file), BTreeSet::new());
            ways(&schema, &schema, "", &mut expected);
            expected.retain(|way| !way.starts_with("[].id "));
            let table = REFERENCES.iter().filter(|(of, _, _)| *of == file);
            let written: BTreeSet<String> = table.map(|(_, way, kind)| format!("{way} {kind:?}")).collect();
            assert_eq!(written, expected, "{}", file.name());
        }
    }
}
