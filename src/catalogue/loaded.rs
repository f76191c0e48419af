//! The catalogue in memory: tables and the relations between them, immutable after load.

use super::{
    CatalogueFile, City, Conflict, Edition, Event, EvidenceFile, Programme, Project, RecordKind, Relations,
    SizeClass, Source, Table, Theme, Vocabulary,
};

/// Everything the dataset says in one language, but for the evidence.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// State of the dataset.
    pub edition: Edition,
    /// Words of the vocabularies.
    pub vocabulary: Vocabulary,
    /// All cities.
    pub cities: Table<City>,
    /// All projects.
    pub projects: Table<Project>,
    /// All programmes.
    pub programmes: Table<Programme>,
    /// All themes.
    pub themes: Table<Theme>,
    /// All events.
    pub events: Table<Event>,
    /// Who belongs to whom, derived once.
    pub relations: Relations,
}

impl From<CatalogueFile> for Catalogue {
    fn from(file: CatalogueFile) -> Self {
        let (cities, projects) = (Table::new(file.cities), Table::new(file.projects));
        let (programmes, themes) = (Table::new(file.programmes), Table::new(file.themes));
        let events = Table::new(file.events);
        let relations = Relations::derive(&cities, &projects, &programmes, &themes, &events);
        Self {
            edition: file.edition,
            vocabulary: file.vocabulary,
            cities,
            projects,
            programmes,
            themes,
            events,
            relations,
        }
    }
}

impl Catalogue {
    /// Size class of a city; `None` where its population is not known.
    #[must_use]
    pub fn size_class(&self, city: &City) -> Option<SizeClass> {
        self.vocabulary.size_class(city.population.as_ref()?.value)
    }
}

/// The sources and the disagreements between them.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// All sources.
    pub sources: Table<Source>,
    /// All disagreements, in the order of the file.
    pub conflicts: Vec<Conflict>,
}

impl From<EvidenceFile> for Evidence {
    fn from(file: EvidenceFile) -> Self {
        Self {
            sources: Table::new(file.sources),
            conflicts: file.conflicts,
        }
    }
}

impl Evidence {
    /// Disagreements about the record of this kind with this id.
    pub fn conflicts_about<'a>(
        &'a self,
        kind: RecordKind,
        id: &'a str,
    ) -> impl Iterator<Item = &'a Conflict> {
        self.conflicts
            .iter()
            .filter(move |conflict| conflict.record_kind == kind && conflict.record == id)
    }
}
