//! Pages of records.

/// Pages of records.
#[derive(Debug)]
pub struct RecordWords {
    /// Reason of a relation: before a theme.
    pub bond_theme: &'static str,
    /// Reason of a relation: before an actor.
    pub bond_actor: &'static str,
    /// Reason of a relation: before topics.
    pub bond_topics: &'static str,
    /// Reason of a relation: before kinds of instrument.
    pub bond_instruments: &'static str,
    /// Reason of a relation: before a programme.
    pub bond_programme: &'static str,
    /// Reason of a relation: before a city.
    pub bond_city: &'static str,
    /// Reason of a relation: same size class.
    pub bond_size: &'static str,
    /// Reason of a relation: after a distance.
    pub bond_near: &'static str,
    /// Before the year of a population.
    pub end_of_year: &'static str,
    /// Stands for a year that is not known.
    pub year_not_known: &'static str,
    /// After a period without an end.
    pub open_end: &'static str,
    /// Fact: the theme above.
    pub above: &'static str,
    /// Above projects of which some were assigned by inference.
    pub some_inferred: &'static str,
    /// Instead of a summary that no source supports.
    pub no_summary: &'static str,
    /// Fact: cities concerned.
    pub cities_concerned: &'static str,
    /// A source without a web address.
    pub no_address: &'static str,
    /// Before an end.
    pub until: &'static str,
    /// After the number of lit windows.
    pub instruments_of_six: &'static str,
    /// Before the number of records that cite a source.
    pub cited_before: &'static str,
    /// After that number, if it is one.
    pub cited_one: &'static str,
    /// After that number, if it is another.
    pub cited_many: &'static str,
    /// Heading of the facts.
    pub facts: &'static str,
    /// Fact: kind.
    pub kind: &'static str,
    /// Fact: Land.
    pub state: &'static str,
    /// Fact: size class.
    pub size: &'static str,
    /// Fact: population.
    pub population: &'static str,
    /// Fact: part of.
    pub part_of: &'static str,
    /// Fact: parts.
    pub parts: &'static str,
    /// Fact: website.
    pub website: &'static str,
    /// Fact: period.
    pub period: &'static str,
    /// Fact: topics.
    pub topics: &'static str,
    /// Fact: instruments.
    pub instruments: &'static str,
    /// Fact: cities.
    pub cities: &'static str,
    /// Fact: programmes.
    pub programmes: &'static str,
    /// Fact: programme.
    pub programme: &'static str,
    /// Fact: legal form.
    pub form: &'static str,
    /// Fact: organisers.
    pub organisers: &'static str,
    /// Fact: earlier names.
    pub earlier_names: &'static str,
    /// Fact: place.
    pub place: &'static str,
    /// Fact: online.
    pub online: &'static str,
    /// Yes.
    pub yes: &'static str,
    /// No.
    pub no: &'static str,
    /// Fact: host city.
    pub host: &'static str,
    /// Fact: format.
    pub format: &'static str,
    /// Fact: status.
    pub status: &'static str,
    /// Status: none.
    pub status_unknown: &'static str,
    /// Fact: date.
    pub date: &'static str,
    /// Fact: time.
    pub time: &'static str,
    /// Fact: year of the work programme.
    pub programme_year: &'static str,
    /// Fact: larger event.
    pub part_of_event: &'static str,
    /// Heading: events that are part of this one.
    pub event_parts: &'static str,
    /// Fact: replaced by.
    pub replaced_by: &'static str,
    /// Fact: publisher.
    pub publisher: &'static str,
    /// Fact: published.
    pub published: &'static str,
    /// Fact: address of a source.
    pub address_of_source: &'static str,
    /// Fact: note.
    pub note: &'static str,
    /// Said of a gap.
    pub not_known: &'static str,
    /// After a gap, before the number of sources.
    pub not_known_looked_at: &'static str,
    /// Heading of memberships.
    pub memberships: &'static str,
    /// Heading of a city’s projects.
    pub projects_here: &'static str,
    /// Heading of projects of a programme or theme.
    pub projects_of: &'static str,
    /// Link to the filtered list.
    pub all_as_list: &'static str,
    /// Heading of events.
    pub events: &'static str,
    /// Heading of cities of a programme.
    pub cities_taking_part: &'static str,
    /// Heading of figures.
    pub figures: &'static str,
    /// Name of the list of chapters.
    pub sections: &'static str,
    /// Heading of themes.
    pub themes: &'static str,
    /// Name of the tree.
    pub theme_tree: &'static str,
    /// Mark of inferred theme assignments.
    pub inferred: &'static str,
    /// What inferred means.
    pub inferred_hint: &'static str,
    /// Heading of actors.
    pub actors: &'static str,
    /// Heading of links.
    pub links: &'static str,
    /// Heading of the office.
    pub office: &'static str,
    /// Before the year of the office.
    pub office_as_of: &'static str,
    /// That the office is historical.
    pub office_hint: &'static str,
    /// Heading of sources.
    pub sources: &'static str,
    /// Said before the number of a source.
    pub source: &'static str,
    /// Heading of disagreements.
    pub conflicts: &'static str,
    /// Before what a disagreement is about.
    pub conflict_about: &'static str,
    /// Before the value kept.
    pub conflict_kept: &'static str,
    /// Before the reason.
    pub conflict_why: &'static str,
    /// Heading of related records.
    pub related: &'static str,
    /// Heading of records that cite a source.
    pub cited_by: &'static str,
    /// Hint of a fact that links to a list.
    pub all_hits_with: &'static str,
    /// Heading of the address.
    pub share: &'static str,
    /// Heading of the rule of size classes.
    pub size_rule: &'static str,
}

pub(super) const GERMAN: RecordWords = RecordWords {
    bond_theme: "gleiches Programmthema:",
    bond_actor: "dabei in beiden:",
    bond_topics: "beide zu:",
    bond_instruments: "gleiche Instrumente:",
    bond_programme: "beide im Programm:",
    bond_city: "beide in",
    bond_size: "gleiche Größenklasse",
    bond_near: "km entfernt",
    end_of_year: "31. Dezember",
    year_not_known: "ohne Jahr",
    open_end: "(Ende nicht bekannt oder noch im Gang)",
    above: "Gehört zu",
    some_inferred: "Einige Zuordnungen sind erschlossen: Keine Quelle nennt sie ausdrücklich, sie ergeben sich aus dem Inhalt. Auf der Seite des Projekts steht es dabei.",
    no_summary: "Mehr als die Angaben hier ist in den Quellen nicht zu finden.",
    cities_concerned: "Betrifft",
    no_address: "Diese Quelle hat keine bekannte Adresse im Netz.",
    until: "bis",
    instruments_of_six: "von 6 Instrumenten",
    cited_before: "Belegt Angaben in",
    cited_one: "Eintrag",
    cited_many: "Einträgen",
    facts: "Auf einen Blick",
    kind: "Art",
    state: "Land",
    size: "Größe",
    population: "Einwohner",
    part_of: "Gehört zu",
    parts: "Dazu gehört",
    website: "Website",
    period: "Zeitraum",
    topics: "Worum es geht",
    instruments: "Instrumente",
    cities: "Orte",
    programmes: "Programme",
    programme: "Programm",
    form: "Form",
    organisers: "Getragen von",
    earlier_names: "Früher",
    place: "Ort",
    online: "Online",
    yes: "ja",
    no: "nein",
    host: "Gastgebende Stadt",
    format: "Format",
    status: "Beleg",
    status_unknown: "Ob der Termin stattfand, ist nicht bekannt.",
    date: "Datum",
    time: "Uhrzeit",
    programme_year: "Jahr im Arbeitsprogramm",
    part_of_event: "Teil von",
    event_parts: "Teile dieser Veranstaltung",
    replaced_by: "Stattdessen",
    publisher: "Herausgeber",
    published: "Erschienen",
    address_of_source: "Adresse",
    note: "Anmerkung",
    not_known: "nicht bekannt",
    not_known_looked_at: "in den Quellen dieser Seite nicht gefunden",
    memberships: "Rolle in den Programmen",
    projects_here: "Projekte",
    projects_of: "Projekte",
    all_as_list: "Alle in der Liste zeigen und filtern",
    events: "Termine",
    cities_taking_part: "Beteiligte Orte",
    figures: "In Zahlen",
    sections: "Auf dieser Seite",
    themes: "Themen",
    theme_tree: "Gliederung der Themen",
    inferred: "erschlossen",
    inferred_hint: "Keine Quelle nennt diese Zuordnung ausdrücklich. Sie ergibt sich aus dem Inhalt.",
    actors: "Wer mitmacht",
    links: "Mehr dazu",
    office: "Kontakt, historisch",
    office_as_of: "Stand",
    office_hint: "Diese Anschrift ist ein historischer Beleg, kein heutiger Kontakt.",
    sources: "Quellen",
    source: "Quelle",
    conflicts: "Hier widersprechen sich Quellen",
    conflict_about: "Strittig",
    conflict_kept: "Hier steht",
    conflict_why: "Warum",
    related: "Verwandt",
    cited_by: "Belegt Angaben in",
    all_hits_with: "Alle mit",
    share: "Adresse dieser Seite",
    size_rule: "Wie die Größen gezählt sind",
};

pub(super) const ENGLISH: RecordWords = RecordWords {
    bond_theme: "same theme:",
    bond_actor: "takes part in both:",
    bond_topics: "both on:",
    bond_instruments: "same instruments:",
    bond_programme: "both in the programme:",
    bond_city: "both in",
    bond_size: "same size class",
    bond_near: "km away",
    end_of_year: "31 December",
    year_not_known: "year not known",
    open_end: "(end not known or still running)",
    above: "Part of",
    some_inferred: "Some assignments are inferred: no source states them, they follow from the content. The page of the project says so.",
    no_summary: "The sources say no more than the facts shown here.",
    cities_concerned: "Concerns",
    no_address: "This source has no known web address.",
    until: "until",
    instruments_of_six: "of 6 instruments",
    cited_before: "Supports statements in",
    cited_one: "record",
    cited_many: "records",
    facts: "At a glance",
    kind: "Kind",
    state: "State",
    size: "Size",
    population: "Population",
    part_of: "Part of",
    parts: "Includes",
    website: "Website",
    period: "Period",
    topics: "Topics",
    instruments: "Instruments",
    cities: "Places",
    programmes: "Programmes",
    programme: "Programme",
    form: "Form",
    organisers: "Organised by",
    earlier_names: "Earlier",
    place: "Place",
    online: "Online",
    yes: "yes",
    no: "no",
    host: "Host city",
    format: "Format",
    status: "Evidence",
    status_unknown: "Whether it took place is not known.",
    date: "Date",
    time: "Time",
    programme_year: "Year in the work programme",
    part_of_event: "Part of",
    event_parts: "Parts of this event",
    replaced_by: "Instead",
    publisher: "Publisher",
    published: "Published",
    address_of_source: "Address",
    note: "Note",
    not_known: "not known",
    not_known_looked_at: "not found in the sources of this page",
    memberships: "Role in programmes",
    projects_here: "Projects",
    projects_of: "Projects",
    all_as_list: "Show all in the list and filter",
    events: "Events",
    cities_taking_part: "Places taking part",
    figures: "In figures",
    sections: "On this page",
    themes: "Themes",
    theme_tree: "Tree of themes",
    inferred: "inferred",
    inferred_hint: "No source states this assignment. It follows from the content.",
    actors: "Who takes part",
    links: "Further reading",
    office: "Contact, historical",
    office_as_of: "As of",
    office_hint: "This address is a historical record, not a present contact.",
    sources: "Sources",
    source: "Source",
    conflicts: "Here sources disagree",
    conflict_about: "In dispute",
    conflict_kept: "Kept here",
    conflict_why: "Why",
    related: "Related",
    cited_by: "Supports statements in",
    all_hits_with: "All with",
    share: "Address of this page",
    size_rule: "How sizes are counted",
};

impl RecordWords {
    /// How many of the six kinds of instrument are in use: `5 von 6 Instrumenten`.
    #[must_use]
    pub fn of_instruments(&self, used: usize) -> String {
        format!("{used} {}", self.instruments_of_six)
    }

    /// In how many records a source supports statements.
    #[must_use]
    pub fn cited_times(&self, records: usize) -> String {
        let noun = if records == 1 {
            self.cited_one
        } else {
            self.cited_many
        };
        format!("{} {records} {noun}", self.cited_before)
    }
}
