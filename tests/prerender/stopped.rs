//! When the pages cannot be written, a sentence says which file or record it is.

use std::fs;

use koopstadt_explorer::catalogue::ProgrammeId;

use crate::site::{DATASET, Site};

/// What is said when the pages of a folder are written.
fn said(site: &Site) -> String {
    site.write().unwrap_err().to_string()
}

#[test]
fn a_record_that_names_an_unknown_programme_stops_the_build_with_its_name_and_the_field() {
    let unknown = || ProgrammeId::try_from("gibt-es-nicht".to_owned()).unwrap();
    let (mut project, mut city, mut theme) = (DATASET.clone(), DATASET.clone(), DATASET.clone());
    project.projects[0].programmes = vec![unknown()];
    let at = city
        .cities
        .iter()
        .position(|city| !city.memberships.is_empty())
        .unwrap();
    city.cities[at].memberships[0].programme = unknown();
    theme.themes[0].programme = unknown();
    let cases = [
        (
            project,
            format!(
                "the project {} names in its field programmes",
                DATASET.projects[0].id
            ),
        ),
        (
            city,
            format!(
                "the city {} names in its field memberships",
                DATASET.cities[at].id
            ),
        ),
        (
            theme,
            format!("the theme {} names in its field programme", DATASET.themes[0].id),
        ),
    ];
    for (dataset, sentence) in cases {
        let said = said(&Site::unwritten(&dataset));
        let whole =
            format!("data/catalogue.de.json: {sentence} the programme gibt-es-nicht, which is not there");
        assert_eq!(said, whole);
    }
}

#[test]
fn nothing_is_written_when_a_record_names_what_is_not_there() {
    let mut dataset = DATASET.clone();
    dataset.events[0].replaced_by = Some(String::from("kein-termin").try_into().unwrap());
    let site = Site::unwritten(&dataset);
    let before = site.files("html");
    assert!(said(&site).contains("in its field replaced_by the event kein-termin"));
    assert_eq!(site.files("html"), before);
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let site = Site::unwritten(&DATASET);
    // A file stands where a folder should be: not even an administrator can write into it.
    fs::write(site.path().join("staedte"), "").unwrap();
    let said = said(&site);
    assert!(
        said.starts_with(site.path().join("staedte").to_str().unwrap()),
        "{said}"
    );
    assert!(said.contains(": "), "{said}");
}

#[test]
fn missing_and_damaged_files_are_named() {
    let site = Site::unwritten(&DATASET);
    let file = site.path().join("data/evidence.de.json");
    fs::write(&file, "{").unwrap();
    assert_eq!(said(&site), "data/evidence.de.json: the file ends in the middle");
    fs::remove_file(&file).unwrap();
    assert!(said(&site).starts_with("data/evidence.de.json: "));
    fs::remove_file(site.path().join("index.html")).unwrap();
    assert!(said(&site).contains("index.html: "));
}
