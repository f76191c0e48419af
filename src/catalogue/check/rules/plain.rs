//! Every city, programme and theme has its text in easy language, and no text is left over.

use std::collections::BTreeSet;

use super::super::fault::Fault;
use super::super::{Cure, What};
use super::references::missing;
use super::{Found, Known};
use crate::catalogue::RecordKind;
use crate::catalogue::dataset::DataFile::Plain;

const LISTS: [(&str, RecordKind); 3] = [
    ("cities", RecordKind::City),
    ("programmes", RecordKind::Programme),
    ("themes", RecordKind::Theme),
];

pub(super) fn faults(known: &Known) -> Vec<Found> {
    let mut faults = Vec::new();
    for (list, kind) in LISTS {
        for (at, texts) in known.select(Plain, list) {
            let (Some(texts), Some(ids)) = (texts.as_object(), known.ids(kind)) else {
                continue;
            };
            for id in texts.keys() {
                if let Some((what, cure)) = missing(known, kind, id) {
                    faults.push(Fault::error(at.field(id), what, cure));
                }
            }
            let written: BTreeSet<&str> = texts.keys().map(String::as_str).collect();
            for id in ids.difference(&written) {
                let what = What::NoPlainText { id: (*id).to_owned() };
                faults.push(Fault::error(at.field(id), what, Cure::WritePlainText));
            }
        }
    }
    faults.into_iter().map(|fault| (Plain, fault)).collect()
}
