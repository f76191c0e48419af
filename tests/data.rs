//! The dataset of the project itself: without findings, and the same after its way through the compact files.
#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::Path;
use std::sync::LazyLock;

use koopstadt_explorer::catalogue::compact::{self, CompactFile};
use koopstadt_explorer::catalogue::{
    Catalogue, CatalogueFile, Dataset, Evidence, EvidenceFile, Record, RecordKind, SourceId, check, read,
};
use koopstadt_explorer::locale::Lang;

static DATASET: LazyLock<Dataset> = LazyLock::new(|| Dataset::read(&public().join("data")).unwrap());
static FILES: LazyLock<Vec<CompactFile>> = LazyLock::new(|| compact::files(&DATASET).unwrap());

fn public() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/public"))
}

fn text(stem: &str, lang: Lang) -> &'static str {
    let stem = format!("{stem}.{}", lang.tag());
    let file = FILES.iter().find(|file| file.stem == stem).unwrap();
    std::str::from_utf8(&file.bytes).unwrap()
}

fn catalogue(lang: Lang) -> Catalogue {
    read::<CatalogueFile>(text("catalogue", lang)).unwrap().into()
}

fn evidence(lang: Lang) -> Evidence {
    read::<EvidenceFile>(text("evidence", lang)).unwrap().into()
}

#[test]
fn the_dataset_and_the_settings_have_no_findings() {
    let report = check::check_public(public());
    assert_eq!(report.sentences(Lang::En), Vec::<String>::new());
}

#[test]
fn the_catalogue_survives_its_way_through_the_compact_file() {
    for lang in Lang::ALL {
        let catalogue = catalogue(lang);
        let counts = [
            catalogue.cities.len(),
            catalogue.projects.len(),
            catalogue.programmes.len(),
            catalogue.themes.len(),
            catalogue.events.len(),
        ];
        assert_eq!(counts, [65, 176, 8, 36, 79], "{lang:?}");
    }
}

#[test]
fn the_evidence_survives_its_way_through_the_compact_file() {
    for lang in Lang::ALL {
        let evidence = evidence(lang);
        assert_eq!(
            (evidence.sources.len(), evidence.conflicts.len()),
            (586, 46),
            "{lang:?}"
        );
    }
}

#[test]
fn each_compact_file_speaks_its_own_language() {
    let summary = |lang| catalogue(lang).cities.get("aachen").unwrap().summary.clone();
    assert!(summary(Lang::De).starts_with("In Aachen planen Bürgerinnen und Bürger"));
    assert!(summary(Lang::En).starts_with("In Aachen, residents act as urban makers"));
}

#[test]
fn nothing_of_a_record_is_lost_but_the_other_language() {
    let catalogue = catalogue(Lang::De);
    for project in &DATASET.projects {
        let compact = catalogue.projects.get(project.id()).unwrap();
        assert_eq!(compact.title, project.title.de);
        assert_eq!(compact.summary, project.summary.de);
        assert_eq!(
            (&compact.actors, &compact.links),
            (&project.actors, &project.links)
        );
        assert_eq!(
            (&compact.period, &compact.sources),
            (&project.period, &project.sources)
        );
        assert_eq!(
            (&compact.topics, &compact.theme_basis),
            (&project.topics, &project.theme_basis)
        );
    }
}

#[test]
fn the_same_dataset_makes_the_same_bytes() {
    assert_eq!(compact::files(&DATASET).unwrap(), *FILES);
}

#[test]
fn every_source_leads_back_to_what_cites_it() {
    let (catalogue, evidence) = (catalogue(Lang::De), evidence(Lang::De));
    for source in &evidence.sources {
        let cited = !catalogue.records_citing(Some(&evidence), &source.id).is_empty();
        assert!(cited || catalogue.size_classes_cite(&source.id), "{}", source.id);
    }
}

#[test]
fn a_source_is_found_in_whatever_part_of_a_record_cites_it() {
    let catalogue = catalogue(Lang::De);
    let cites = |source: &SourceId, kind, id: &str| {
        catalogue
            .records_citing(None, source)
            .contains(&(kind, id.to_owned()))
    };
    let population = catalogue
        .cities
        .get("aachen")
        .unwrap()
        .population
        .as_ref()
        .unwrap();
    assert!(cites(&population.source, RecordKind::City, "aachen"));
    let programme = catalogue.programmes.get("koopstadt").unwrap();
    let figures = programme.figures.iter().flat_map(|figure| &figure.sources);
    let items = programme.sections.iter().flat_map(|section| &section.items);
    let office = programme.office.iter().flat_map(|office| &office.sources);
    let mut parts = figures.chain(items.flat_map(|item| &item.sources)).chain(office);
    assert!(parts.all(|source| cites(source, RecordKind::Programme, "koopstadt")));
}
