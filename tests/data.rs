//! The dataset of the project itself: without findings, and the same after its way through the compact files.
#![cfg(feature = "check")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

use std::path::Path;

use koopstadt_explorer::catalogue::{
    Catalogue, CatalogueFile, Dataset, Evidence, EvidenceFile, Record, check, compact, read,
};
use koopstadt_explorer::locale::Lang;
use koopstadt_explorer::settings::Settings;

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/public/data"))
}

fn compact_file(stem: &str) -> String {
    let files = compact::files(&Dataset::read(folder()).unwrap()).unwrap();
    let file = files.into_iter().find(|file| file.stem == stem).unwrap();
    String::from_utf8(file.bytes).unwrap()
}

#[test]
fn the_dataset_has_no_findings() {
    let report = check::check_folder(folder());
    assert_eq!(report.findings, []);
}

#[test]
fn the_catalogue_survives_its_way_through_the_compact_file() {
    for lang in Lang::ALL {
        let file: CatalogueFile = read(&compact_file(&format!("catalogue.{}", lang.tag()))).unwrap();
        let catalogue = Catalogue::from(file);
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
        let file: EvidenceFile = read(&compact_file(&format!("evidence.{}", lang.tag()))).unwrap();
        let evidence = Evidence::from(file);
        assert_eq!(
            (evidence.sources.len(), evidence.conflicts.len()),
            (586, 46),
            "{lang:?}"
        );
    }
}

#[test]
fn each_compact_file_speaks_its_own_language() {
    let summary = |lang: &str| {
        let file: CatalogueFile = read(&compact_file(&format!("catalogue.{lang}"))).unwrap();
        let city = file
            .cities
            .into_iter()
            .find(|city| city.id() == "aachen")
            .unwrap();
        city.summary
    };
    assert!(summary("de").starts_with("In Aachen planen Bürgerinnen und Bürger"));
    assert!(summary("en").starts_with("In Aachen, residents act as urban makers"));
}

#[test]
fn the_same_dataset_makes_the_same_bytes() {
    let dataset = Dataset::read(folder()).unwrap();
    assert_eq!(
        compact::files(&dataset).unwrap(),
        compact::files(&dataset).unwrap()
    );
}

#[test]
fn the_settings_of_the_project_name_no_operator() {
    let text = std::fs::read_to_string(folder().with_file_name("settings.json")).unwrap();
    assert_eq!(Settings::parse(&text), Ok(Settings::default()));
}
