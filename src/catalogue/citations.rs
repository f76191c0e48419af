//! Who cites a source: the way back from the evidence to the records.

use super::{
    Catalogue, City, Event, Evidence, Programme, Project, Record, RecordKind, SourceId, Table, Theme,
};

/// A record that cites a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation<'a> {
    /// Kind of the record.
    pub kind: RecordKind,
    /// Id of the record.
    pub id: &'a str,
}

impl Catalogue {
    /// The records that cite a source anywhere, by kind and id. With the evidence also those about which the
    /// source says something else than other sources do.
    #[must_use]
    pub fn records_citing<'a>(&'a self, evidence: Option<&'a Evidence>, source: &str) -> Vec<Citation<'a>> {
        let mut citations = Vec::new();
        add(&self.cities, source, &mut citations);
        add(&self.projects, source, &mut citations);
        add(&self.programmes, source, &mut citations);
        add(&self.themes, source, &mut citations);
        add(&self.events, source, &mut citations);
        for conflict in evidence.into_iter().flat_map(|evidence| &evidence.conflicts) {
            if conflict.values.iter().any(|value| lists(&value.sources, source)) {
                citations.push(Citation {
                    kind: conflict.record_kind,
                    id: &conflict.record,
                });
            }
        }
        citations.sort_unstable();
        citations.dedup();
        citations
    }

    /// Whether the size classes rest on a source; they are no record and yet cite some.
    #[must_use]
    pub fn size_classes_cite(&self, source: &str) -> bool {
        lists(&self.vocabulary.size_classes_note.sources, source)
    }
}

fn add<'a, R: Record + Cites>(table: &'a Table<R>, source: &str, citations: &mut Vec<Citation<'a>>) {
    let citing = table.iter().filter(|record| record.cites(source));
    citations.extend(citing.map(|record| Citation {
        kind: R::KIND,
        id: record.id(),
    }));
}

fn lists(sources: &[SourceId], source: &str) -> bool {
    sources.iter().any(|id| id.as_str() == source)
}

/// What rests on sources.
trait Cites {
    /// Whether the source is cited anywhere in it.
    fn cites(&self, source: &str) -> bool;
}

impl Cites for City {
    fn cites(&self, source: &str) -> bool {
        lists(&self.sources, source)
            || self
                .population
                .as_ref()
                .is_some_and(|population| population.source.as_str() == source)
            || self
                .memberships
                .iter()
                .any(|membership| lists(&membership.sources, source))
    }
}

impl Cites for Project {
    fn cites(&self, source: &str) -> bool {
        lists(&self.sources, source)
    }
}

impl Cites for Programme {
    fn cites(&self, source: &str) -> bool {
        lists(&self.sources, source)
            || self.figures.iter().any(|figure| lists(&figure.sources, source))
            || self
                .sections
                .iter()
                .flat_map(|section| &section.items)
                .any(|item| lists(&item.sources, source))
            || self
                .office
                .as_ref()
                .is_some_and(|office| lists(&office.sources, source))
    }
}

impl Cites for Theme {
    fn cites(&self, source: &str) -> bool {
        lists(&self.sources, source)
    }
}

impl Cites for Event {
    fn cites(&self, source: &str) -> bool {
        lists(&self.sources, source)
    }
}
