//! Every fact of every record stands on the page that was written for it, in both languages, with its sources.
//!
//! Records are taken apart field by field without `..`: a field that is added to the data does not compile here
//! until somebody has said where it is shown.

mod event;
mod foot;
mod place;
mod programme;
mod project;
mod proof;
mod theme;

use crate::folder::Folder;
use koopstadt_e2e::Known;
use koopstadt_explorer::{
    catalogue::{Record, Table},
    locale::Lang,
};
use proof::Proof;

/// Proves all records of a table, in both languages.
fn all_are_shown<R: Record>(table: fn(&Known) -> &Table<R>, show: fn(&R, &mut Proof<'_>)) {
    let Some(folder) = Folder::of_this_run() else {
        return;
    };
    let mut complaints = Vec::new();
    for lang in Lang::ALL {
        let known = folder.known(lang);
        assert!(!table(&known).is_empty());
        for record in table(&known) {
            let mut proof = Proof::begin(&folder, &known, lang, (R::KIND, record.id()));
            show(record, &mut proof);
            proof.disagreements();
            complaints.extend(proof.end());
        }
    }
    assert!(
        complaints.is_empty(),
        "{} facts are not shown:\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}

#[test]
fn every_fact_of_every_city_is_on_its_page() {
    all_are_shown(|known| &known.catalogue.cities, place::show);
}

#[test]
fn every_fact_of_every_project_is_on_its_page() {
    all_are_shown(|known| &known.catalogue.projects, project::show);
}

#[test]
fn every_fact_of_every_programme_is_on_its_page() {
    all_are_shown(|known| &known.catalogue.programmes, programme::show);
}

#[test]
fn every_fact_of_every_theme_is_on_its_page() {
    all_are_shown(|known| &known.catalogue.themes, theme::show);
}

#[test]
fn every_fact_of_every_event_is_on_its_page() {
    all_are_shown(|known| &known.catalogue.events, event::show);
}

#[test]
fn every_fact_of_every_source_is_on_its_page() {
    all_are_shown(|known| &known.evidence.sources, foot::show);
}
