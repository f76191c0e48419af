//! Themes stay within their programme, and projects say how they came to theirs.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::fault::Fault;
use super::super::{Cure, What, select};
use super::{Found, Known};
use crate::catalogue::dataset::DataFile::{Events, Projects, Themes};
use crate::catalogue::dataset::Pointer;

pub(super) fn faults(known: &Known) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, theme) in known.records(Themes) {
        found.extend(parent(known, &at, theme).map(|fault| (Themes, fault)));
    }
    found.extend(numbered_twice(known).into_iter().map(|fault| (Themes, fault)));
    for (at, project) in known.records(Projects) {
        found.extend(basis(&at, project).map(|fault| (Projects, fault)));
        let own = select::texts(project, "programmes[]")
            .into_iter()
            .map(|(_, id)| id)
            .collect();
        found.extend(
            foreign(known, &at, project, &own)
                .into_iter()
                .map(|fault| (Projects, fault)),
        );
    }
    for (at, event) in known.records(Events) {
        let own = select::text(event, "programme").into_iter().collect();
        found.extend(
            foreign(known, &at, event, &own)
                .into_iter()
                .map(|fault| (Events, fault)),
        );
    }
    found
}

fn parent(known: &Known, at: &Pointer, theme: &Value) -> Option<Fault> {
    let parent = select::text(theme, "parent")?;
    let (own, other) = (select::text(theme, "programme")?, programme_of(known, parent)?);
    let what = What::OtherProgramme {
        theme: parent.to_owned(),
        programme: other.to_owned(),
    };
    (own != other).then(|| Fault::error(at.field("parent"), what, Cure::StayInProgramme))
}

/// Siblings with the same number have no order.
fn numbered_twice(known: &Known) -> Vec<Fault> {
    let (mut faults, mut seen) = (Vec::new(), BTreeSet::new());
    for (at, theme) in known.records(Themes) {
        let Some(order) = theme.get("order").and_then(Value::as_u64) else {
            continue;
        };
        let family = ["programme", "kind", "parent"].map(|field| select::text(theme, field));
        if !seen.insert((family, order)) {
            let what = What::ListedTwice {
                value: order.to_string(),
            };
            faults.push(Fault::error(at.field("order"), what, Cure::NumberAnew));
        }
    }
    faults
}

fn basis(at: &Pointer, project: &Value) -> Option<Fault> {
    let has_themes = !project.get("themes")?.as_array()?.is_empty();
    let has_basis = !project.get("theme_basis")?.is_null();
    let (what, cure) = match (has_themes, has_basis) {
        (true, false) => (What::BasisMissing, Cure::StateBasis),
        (false, true) => (What::BasisWithoutThemes, Cure::SetNull),
        _ => return None,
    };
    Some(Fault::error(at.field("theme_basis"), what, cure))
}

/// Themes of programmes that the record does not belong to.
fn foreign(known: &Known, at: &Pointer, record: &Value, own: &BTreeSet<&str>) -> Vec<Fault> {
    let themes = select::texts(record, "themes[]").into_iter();
    themes
        .filter_map(|(inner, theme)| {
            let programme = programme_of(known, theme)
                .filter(|programme| !own.contains(programme))?
                .to_owned();
            let at = inner
                .steps()
                .iter()
                .fold(at.clone(), |at, step| at.with(step.clone()));
            let what = What::OtherProgramme {
                theme: theme.to_owned(),
                programme: programme.clone(),
            };
            Some(Fault::error(at, what, Cure::MatchProgramme { programme }))
        })
        .collect()
}

fn programme_of<'d>(known: &Known<'d>, theme: &str) -> Option<&'d str> {
    select::text(known.find(Themes, theme)?, "programme")
}
