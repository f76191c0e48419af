//! A disagreement is about a field of a record that exists, and its values differ.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::fault::Fault;
use super::super::nearest::nearest;
use super::super::{Cure, What, select, shape};
use super::references::missing;
use super::{Found, Known, file_of};
use crate::catalogue::dataset::DataFile::Conflicts;
use crate::catalogue::dataset::Pointer;
use crate::catalogue::{RecordKind, schema};

pub(super) fn faults(known: &Known) -> Vec<Found> {
    let (mut faults, mut seen) = (Vec::new(), BTreeSet::new());
    for (at, conflict) in known.records(Conflicts) {
        if let Some(kind) = select::text(conflict, "record_kind").and_then(RecordKind::from_id) {
            faults.extend(record(known, &at, conflict, kind));
            faults.extend(field(&at, conflict, kind));
        }
        faults.extend(no_disagreement(&at, conflict));
        let about = ["record", "field"].map(|field| select::text(conflict, field));
        let topic = conflict.get("topic").map(ToString::to_string);
        if about.iter().all(Option::is_some) && !seen.insert((about, topic)) {
            let value = about.iter().flatten().copied().collect::<Vec<_>>().join(", ");
            faults.push(Fault::error(at, What::ListedTwice { value }, Cure::KeepOne));
        }
    }
    faults.into_iter().map(|fault| (Conflicts, fault)).collect()
}

fn record(known: &Known, at: &Pointer, conflict: &Value, kind: RecordKind) -> Option<Fault> {
    let (what, cure) = missing(known, kind, select::text(conflict, "record")?)?;
    Some(Fault::error(at.field("record"), what, cure))
}

/// The way to the field must lead through the schema of the record.
fn field(at: &Pointer, conflict: &Value, kind: RecordKind) -> Option<Fault> {
    let way = select::text(conflict, "field")?;
    let schema = shape::of_file(file_of(kind))?.schema();
    let mut fields = schema::fields(schema, schema);
    for name in way.split('.') {
        let Some(field) = fields.get(name) else {
            let cure = nearest(name, fields.keys().copied()).map_or(Cure::NameField, Cure::DidYouMean);
            let what = What::NoSuchField {
                field: name.to_owned(),
                kind,
            };
            return Some(Fault::error(at.field("field"), what, cure));
        };
        fields = schema::fields(schema, field);
    }
    None
}

fn no_disagreement(at: &Pointer, conflict: &Value) -> Option<Fault> {
    let values = conflict.get("values")?.as_array()?;
    let mut said = values.iter().map(|value| value.get("value"));
    let first = said.next()??;
    let all_same = values.len() > 1 && said.all(|value| value == Some(first));
    all_same.then(|| Fault::error(at.field("values"), What::NoDisagreement, Cure::RecordDifference))
}
