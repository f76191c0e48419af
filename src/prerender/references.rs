//! Whether every record that another one names is there.
//!
//! The check of the hand-edited files says so before with more words, and for sources as well. This is for files that
//! came another way: a page that leaves out what it does not find would hide the mistake.

use std::fmt::Display;

use crate::catalogue::{Catalogue, Record, RecordKind};

/// Says that a record names one that is not there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the {} {record} names in its field {field} the {} {missing}, which is not there", .kind.id(), .wanted.id())]
pub struct ReferenceError {
    /// Kind of the record.
    pub kind: RecordKind,
    /// Its id.
    pub record: String,
    /// The field.
    pub field: &'static str,
    /// Kind of the record that is named.
    pub wanted: RecordKind,
    /// The id that no record has.
    pub missing: String,
}

/// Checks the references between the records of a catalogue.
///
/// # Errors
/// [`ReferenceError`] with the first that leads nowhere.
pub(super) fn check(catalogue: &Catalogue) -> Result<(), ReferenceError> {
    for city in &catalogue.cities {
        let from = Checker::of(catalogue, city);
        from.to("part_of", RecordKind::City, &city.part_of)?;
        let programmes = city.memberships.iter().map(|part| &part.programme);
        from.to("memberships", RecordKind::Programme, programmes)?;
    }
    for project in &catalogue.projects {
        let from = Checker::of(catalogue, project);
        from.to("cities", RecordKind::City, &project.cities)?;
        from.to("programmes", RecordKind::Programme, &project.programmes)?;
        from.to("themes", RecordKind::Theme, &project.themes)?;
    }
    for theme in &catalogue.themes {
        let from = Checker::of(catalogue, theme);
        from.to("programme", RecordKind::Programme, [&theme.programme])?;
        from.to("parent", RecordKind::Theme, &theme.parent)?;
    }
    for event in &catalogue.events {
        let from = Checker::of(catalogue, event);
        from.to("programme", RecordKind::Programme, [&event.programme])?;
        from.to("host", RecordKind::City, &event.host)?;
        from.to("cities", RecordKind::City, &event.cities)?;
        from.to("themes", RecordKind::Theme, &event.themes)?;
        from.to("part_of", RecordKind::Event, &event.part_of)?;
        from.to("replaced_by", RecordKind::Event, &event.replaced_by)?;
    }
    Ok(())
}

/// The references of one record.
struct Checker<'a> {
    catalogue: &'a Catalogue,
    kind: RecordKind,
    record: &'a str,
}

impl<'a> Checker<'a> {
    fn of<R: Record>(catalogue: &'a Catalogue, record: &'a R) -> Self {
        Self {
            catalogue,
            kind: R::KIND,
            record: record.id(),
        }
    }

    fn to<'i, I: Display + 'i>(
        &self,
        field: &'static str,
        wanted: RecordKind,
        ids: impl IntoIterator<Item = &'i I>,
    ) -> Result<(), ReferenceError> {
        let missing = ids.into_iter().map(I::to_string).find(|id| !self.has(wanted, id));
        missing.map_or(Ok(()), |missing| {
            Err(ReferenceError {
                kind: self.kind,
                record: self.record.to_owned(),
                field,
                wanted,
                missing,
            })
        })
    }

    fn has(&self, kind: RecordKind, id: &str) -> bool {
        let catalogue = self.catalogue;
        let position = match kind {
            RecordKind::City => catalogue.cities.position(id),
            RecordKind::Project => catalogue.projects.position(id),
            RecordKind::Programme => catalogue.programmes.position(id),
            RecordKind::Theme => catalogue.themes.position(id),
            RecordKind::Event => catalogue.events.position(id),
            RecordKind::Source => Some(0), // in another file
        };
        position.is_some()
    }
}
