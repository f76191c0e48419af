//! Themes stay within their programme; projects say how they came to theirs.

use koopstadt_explorer::catalogue::check::{Cure, What};
use koopstadt_explorer::catalogue::dataset::DataFile::{Events, Projects, Themes};
use serde_json::json;

use crate::damage::{changed, changed_record, error, s};

const PROJECT: &str = "altstadt-fuer-alle-nuernberg";

#[test]
fn the_basis_is_set_exactly_with_themes() {
    let found = changed_record(Projects, PROJECT, |project| project["theme_basis"] = json!(null));
    assert_eq!(
        found,
        [error(
            Projects,
            PROJECT,
            "theme_basis",
            What::BasisMissing,
            Cure::StateBasis
        )]
    );
    let found = changed_record(Projects, PROJECT, |project| project["themes"] = json!([]));
    assert_eq!(
        found,
        [error(
            Projects,
            PROJECT,
            "theme_basis",
            What::BasisWithoutThemes,
            Cure::SetNull
        )]
    );
}

#[test]
fn a_project_belongs_to_the_programmes_of_its_themes() {
    let found = changed_record(Projects, PROJECT, |project| project["programmes"] = json!([]));
    let what = What::OtherProgramme {
        theme: s("koopstadt-pf-innenstadt"),
        programme: s("koopstadt"),
    };
    let cure = Cure::MatchProgramme {
        programme: s("koopstadt"),
    };
    assert_eq!(found, [error(Projects, PROJECT, "themes[0]", what, cure)]);
}

#[test]
fn an_event_deals_with_themes_of_its_programme() {
    let event = "gfdq-bilanz-2020";
    let found = changed_record(Events, event, |event| {
        event["themes"] = json!(["koopstadt-pf-innenstadt"]);
    });
    assert_eq!((found.len(), found[0].field.as_str()), (1, "themes[0]"));
}

#[test]
fn a_theme_stays_within_its_programme() {
    let found = changed_record(Themes, "gds-stadtweit", |theme| {
        theme["parent"] = json!("koopstadt-pf-innenstadt");
    });
    let what = What::OtherProgramme {
        theme: s("koopstadt-pf-innenstadt"),
        programme: s("koopstadt"),
    };
    assert_eq!(
        found,
        [error(
            Themes,
            "gds-stadtweit",
            "parent",
            what,
            Cure::StayInProgramme
        )]
    );
}

#[test]
fn siblings_have_different_numbers() {
    let found = changed(Themes, |themes| {
        let list = themes.as_array_mut().unwrap();
        let mut numbered = list
            .iter_mut()
            .filter(|theme| theme["kind"] == "project-family" && theme["order"].is_number());
        let first = numbered.next().unwrap();
        let (order, parent) = (first["order"].clone(), first["parent"].clone());
        numbered.find(|theme| theme["parent"] == parent).unwrap()["order"] = order;
    });
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        (found[0].field.as_str(), &found[0].cure),
        ("order", &Cure::NumberAnew)
    );
}
