//! One organisation has one spelling and one kind throughout.

use std::collections::BTreeMap;

use super::super::fault::Fault;
use super::super::{Cure, What, select};
use super::{Found, Known};
use crate::catalogue::dataset::DataFile::{self, Programmes, Projects};
use crate::catalogue::dataset::Pointer;

/// An organisation where it is named.
struct Mention<'d> {
    file: DataFile,
    at: Pointer,
    record: &'d str,
    name: &'d str,
    kind: Option<&'d str>,
}

pub(super) fn faults(known: &Known) -> Vec<Found> {
    let mut organisations: BTreeMap<String, Vec<Mention>> = BTreeMap::new();
    for mention in mentions(known) {
        organisations.entry(bare(mention.name)).or_default().push(mention);
    }
    organisations
        .values()
        .flat_map(|mentions| spellings(mentions).into_iter().chain(kinds(mentions)))
        .collect()
}

fn mentions<'d>(known: &Known<'d>) -> Vec<Mention<'d>> {
    let mut mentions = Vec::new();
    for (file, way) in [(Projects, "actors[]"), (Programmes, "organisers[]")] {
        for (at, record) in known.records(file) {
            let id = select::text(record, "id").unwrap_or_default();
            for (inner, actor) in select::select(record, way) {
                let at = inner
                    .steps()
                    .iter()
                    .fold(at.clone(), |at, step| at.with(step.clone()));
                let named = actor.as_str().map(|name| (at.clone(), name));
                let named =
                    named.or_else(|| select::text(actor, "name").map(|name| (at.field("name"), name)));
                if let Some((at, name)) = named {
                    mentions.push(Mention {
                        file,
                        at,
                        record: id,
                        name,
                        kind: select::text(actor, "kind"),
                    });
                }
            }
        }
    }
    mentions
}

/// Letters and digits only, lower case: what stays the same when a name is spelled differently.
fn bare(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn spellings(mentions: &[Mention]) -> Vec<Found> {
    let Some(usual) = most_frequent(mentions, |mention| Some(mention.name)) else {
        return Vec::new();
    };
    let others = mentions.iter().filter(|mention| mention.name != usual.name);
    others
        .map(|mention| {
            let what = What::OtherSpelling {
                name: mention.name.to_owned(),
                other: usual.name.to_owned(),
                record: usual.record.to_owned(),
            };
            (
                mention.file,
                Fault::error(mention.at.clone(), what, Cure::SpellAs(usual.name.to_owned())),
            )
        })
        .collect()
}

fn kinds(mentions: &[Mention]) -> Vec<Found> {
    let Some(usual) = most_frequent(mentions, |mention| mention.kind) else {
        return Vec::new();
    };
    let others = mentions
        .iter()
        .filter(|mention| mention.kind.is_some() && mention.kind != usual.kind);
    let kind = usual.kind.unwrap_or_default();
    others
        .map(|mention| {
            let what = What::OtherKind {
                name: mention.name.to_owned(),
                kind: kind.to_owned(),
                record: usual.record.to_owned(),
            };
            let at = mention.at.parent().field("kind");
            (
                mention.file,
                Fault::error(at, what, Cure::TakeKind(kind.to_owned())),
            )
        })
        .collect()
}

/// The first mention of what is said most often.
fn most_frequent<'m, 'd>(
    mentions: &'m [Mention<'d>],
    said: impl Fn(&Mention<'d>) -> Option<&'d str>,
) -> Option<&'m Mention<'d>> {
    let count = |value| {
        mentions
            .iter()
            .filter(|mention| said(mention) == Some(value))
            .count()
    };
    let candidates = mentions
        .iter()
        .rev()
        .filter_map(|mention| Some((count(said(mention)?), mention)));
    candidates
        .max_by_key(|(count, _)| *count)
        .map(|(_, mention)| mention)
}
