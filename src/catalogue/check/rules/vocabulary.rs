//! The vocabulary lists exactly the values that the program knows, and its size classes cover every size.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::fault::Fault;
use super::super::{Cure, What, select};
use super::{Found, Known};
use crate::catalogue::dataset::DataFile::{Projects, Vocabulary};
use crate::catalogue::dataset::Pointer;
use crate::catalogue::{
    ActorKind, CityKind, EventFormat, EventStatus, FigureQualifier, FigureUnit, Instrument, MembershipRole,
    ProgrammeKind, RecordKind, SizeClass, State, ThemeBasis, ThemeKind, Topic,
};

/// Vocabularies that readers filter by: their terms are explained, and each leads to at least one project.
const FILTERS: [&str; 2] = ["topics", "instruments"];

pub(super) fn faults(known: &Known) -> Vec<Found> {
    let Some(vocabulary) = known.top(Vocabulary) else {
        return Vec::new();
    };
    let mut faults: Vec<Fault> = lists()
        .into_iter()
        .flat_map(|(list, ids)| missing_terms(vocabulary, list, &ids))
        .collect();
    for list in FILTERS {
        faults.extend(undescribed(vocabulary, list));
        if known.all_read(&[Projects]) {
            faults.extend(never_used(known, vocabulary, list));
        }
    }
    faults.extend(size_classes(vocabulary));
    faults.into_iter().map(|fault| (Vocabulary, fault)).collect()
}

/// Every list with the values it must have.
fn lists() -> [(&'static str, Vec<&'static str>); 15] {
    macro_rules! ids {
        ($list:literal, $name:ident) => {
            ($list, $name::ALL.iter().map(|value| value.id()).collect())
        };
    }
    [
        ids!("topics", Topic),
        ids!("instruments", Instrument),
        ids!("states", State),
        ids!("city_kinds", CityKind),
        ids!("membership_roles", MembershipRole),
        ids!("programme_kinds", ProgrammeKind),
        ids!("theme_kinds", ThemeKind),
        ids!("theme_bases", ThemeBasis),
        ids!("event_formats", EventFormat),
        ids!("event_statuses", EventStatus),
        ids!("actor_kinds", ActorKind),
        ids!("figure_units", FigureUnit),
        ids!("figure_qualifiers", FigureQualifier),
        ids!("record_kinds", RecordKind),
        ids!("size_classes", SizeClass),
    ]
}

fn missing_terms(vocabulary: &Value, list: &str, ids: &[&str]) -> Vec<Fault> {
    let listed: Vec<&str> = select::texts(vocabulary, &format!("{list}[].id"))
        .into_iter()
        .map(|(_, id)| id)
        .collect();
    let misspelt = listed.iter().any(|id| !ids.contains(id));
    let is_list = vocabulary.get(list).is_some_and(Value::is_array);
    if misspelt || !is_list {
        return Vec::new();
    }
    let missing = ids.iter().filter(|id| !listed.contains(id));
    missing
        .map(|id| {
            Fault::error(
                place(list),
                What::TermMissing { id: (*id).to_owned() },
                Cure::AddTerm,
            )
        })
        .collect()
}

fn undescribed(vocabulary: &Value, list: &str) -> Vec<Fault> {
    let terms = select::select(vocabulary, &format!("{list}[]")).into_iter();
    terms
        .filter(|(_, term)| term.is_object() && term.get("description").is_none())
        .map(|(at, _)| Fault::error(at.field("description"), What::FieldMissing, Cure::AddField))
        .collect()
}

fn never_used(known: &Known, vocabulary: &Value, list: &str) -> Vec<Fault> {
    let used: BTreeSet<&str> = known
        .select(Projects, &format!("[].{list}[]"))
        .into_iter()
        .filter_map(|(_, id)| id.as_str())
        .collect();
    let terms = select::texts(vocabulary, &format!("{list}[].id")).into_iter();
    terms
        .filter(|(_, id)| !used.contains(id))
        .map(|(at, id)| Fault::error(at, What::NeverUsed { id: id.to_owned() }, Cure::UseTerm))
        .collect()
}

/// Each class begins where the one before it ends; only the last is open.
fn size_classes(vocabulary: &Value) -> Vec<Fault> {
    let classes = select::select(vocabulary, "size_classes[]");
    let (mut faults, mut expected) = (Vec::new(), Some(0));
    let largest = classes.len().saturating_sub(1);
    for (position, (at, class)) in classes.into_iter().enumerate() {
        let (least, most) = (
            class.get("min").and_then(Value::as_u64),
            class.get("max").and_then(Value::as_u64),
        );
        if let (Some(expected), Some(least)) = (expected, least)
            && least != expected
        {
            faults.push(Fault::error(
                at.field("min"),
                What::SizeGap { expected },
                Cure::StartAt(expected),
            ));
        }
        let is_open = class.get("max").is_some_and(Value::is_null);
        if class.get("max").is_some() && is_open != (position == largest) {
            faults.push(Fault::error(at.field("max"), What::SizeBound, Cure::BoundClasses));
        } else if let (Some(least), Some(most)) = (least, most)
            && most < least
        {
            faults.push(Fault::error(at.field("max"), What::SizeBound, Cure::BoundClasses));
        }
        expected = most.and_then(|most| most.checked_add(1));
    }
    faults
}

fn place(list: &str) -> Pointer {
    Pointer::default().field(list)
}
