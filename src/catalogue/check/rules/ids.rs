//! Ids are addresses: each belongs to one record only, and the files are sorted by them.

use std::collections::{BTreeMap, BTreeSet};

use super::super::fault::Fault;
use super::super::{Cure, What, select};
use super::{Found, Known, file_of};
use crate::catalogue::RecordKind;
use crate::catalogue::dataset::DataFile;

pub(super) fn faults(known: &Known) -> Vec<Found> {
    let mut found = taken(known);
    for &kind in RecordKind::ALL {
        found.extend(unsorted(known, file_of(kind)));
    }
    found.extend(twice_in_lists(known));
    found
}

/// Ids that an earlier record has, in whatever file.
fn taken(known: &Known) -> Vec<Found> {
    let (mut found, mut owners) = (Vec::new(), BTreeMap::new());
    for &kind in RecordKind::ALL {
        let file = file_of(kind);
        for (at, id) in known.select(file, "[].id") {
            let Some(id) = id.as_str() else { continue };
            if let Some(owner) = owners.get(id) {
                let what = What::IdTaken {
                    by: DataFile::name(*owner).to_owned(),
                };
                found.push((file, Fault::error(at, what, Cure::ChooseOtherId)));
            } else {
                owners.insert(id, file);
            }
        }
    }
    found
}

fn unsorted(known: &Known, file: DataFile) -> Vec<Found> {
    let (mut found, mut before): (_, Vec<&str>) = (Vec::new(), Vec::new());
    for (at, id) in known.select(file, "[].id") {
        let Some(id) = id.as_str() else { continue };
        // What stands in its place is ascending.
        match before.get(before.partition_point(|other| *other <= id)) {
            Some(next) => {
                let next = (*next).to_owned();
                found.push((
                    file,
                    Fault::error(
                        at,
                        What::Unsorted { before: next.clone() },
                        Cure::MoveBefore(next),
                    ),
                ));
            }
            None => before.push(id),
        }
    }
    found
}

/// Lists whose entries have ids of their own: chapters, glossary, vocabularies.
fn twice_in_lists(known: &Known) -> Vec<Found> {
    let chapters = known.select(DataFile::Programmes, "[].sections");
    let mut lists: Vec<_> = chapters
        .into_iter()
        .map(|list| (DataFile::Programmes, list))
        .collect();
    lists.extend(
        known
            .select(DataFile::Plain, "glossary")
            .into_iter()
            .map(|list| (DataFile::Plain, list)),
    );
    for (at, vocabulary) in known.select(DataFile::Vocabulary, "") {
        let fields = vocabulary.as_object().into_iter().flatten();
        lists.extend(fields.map(|(name, list)| (DataFile::Vocabulary, (at.field(name), list))));
    }
    let mut found = Vec::new();
    for (file, list) in lists {
        let mut seen = BTreeSet::new();
        for (at, entry) in select::entries(list) {
            if let Some(id) = select::text(entry, "id")
                && !seen.insert(id)
            {
                let what = What::ListedTwice { value: id.to_owned() };
                found.push((file, Fault::error(at.field("id"), what, Cure::ChooseOtherId)));
            }
        }
    }
    found
}
