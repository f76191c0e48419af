//! Which records rest on a source.

use super::{
    Catalogue, City, Conflict, Event, Evidence, Programme, Project, Record, RecordKind, SourceId, Theme,
};
use crate::order::sorted;

impl Catalogue {
    /// All records with a statement that cites the source, as kind and id, by kind and then by id. A disagreement
    /// counts for the record it is about; without the evidence these are left out.
    #[must_use]
    pub fn records_citing(
        &self,
        evidence: Option<&Evidence>,
        source: &SourceId,
    ) -> Vec<(RecordKind, String)> {
        let mut found = Vec::new();
        collect(
            &mut found,
            self.cities.iter().filter(|city| city_cites(city, source)),
        );
        collect(
            &mut found,
            self.projects
                .iter()
                .filter(|project: &&Project| project.sources.contains(source)),
        );
        collect(
            &mut found,
            self.programmes
                .iter()
                .filter(|programme| programme_cites(programme, source)),
        );
        collect(
            &mut found,
            self.themes
                .iter()
                .filter(|theme: &&Theme| theme.sources.contains(source)),
        );
        collect(
            &mut found,
            self.events
                .iter()
                .filter(|event: &&Event| event.sources.contains(source)),
        );
        let disputed =
            |conflict: &&Conflict| conflict.values.iter().any(|value| value.sources.contains(source));
        let conflicts = evidence
            .iter()
            .flat_map(|evidence| &evidence.conflicts)
            .filter(disputed);
        for conflict in conflicts {
            let record = (conflict.record_kind, conflict.record.clone());
            if !found.contains(&record) {
                found.push(record);
            }
        }
        sorted(found)
    }

    /// Whether the size classes rest on the source: they are no record and cite all the same.
    #[must_use]
    pub fn size_classes_cite(&self, source: &SourceId) -> bool {
        self.vocabulary.size_classes_note.sources.contains(source)
    }
}

fn collect<'a, R: Record + 'a>(found: &mut Vec<(RecordKind, String)>, records: impl Iterator<Item = &'a R>) {
    found.extend(records.map(|record| (R::KIND, record.id().to_owned())));
}

fn city_cites(city: &City, source: &SourceId) -> bool {
    let counted = city
        .population
        .as_ref()
        .is_some_and(|population| population.source == *source);
    counted
        || city.sources.contains(source)
        || city.memberships.iter().any(|part| part.sources.contains(source))
}

fn programme_cites(programme: &Programme, source: &SourceId) -> bool {
    let mut items = programme.sections.iter().flat_map(|section| &section.items);
    programme.sources.contains(source)
        || programme
            .figures
            .iter()
            .any(|figure| figure.sources.contains(source))
        || items.any(|item| item.sources.contains(source))
        || programme
            .office
            .as_ref()
            .is_some_and(|office| office.sources.contains(source))
}
