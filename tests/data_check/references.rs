//! What is referred to exists, nothing refers to itself, every source is cited.

use koopstadt_explorer::catalogue::RecordKind;
use koopstadt_explorer::catalogue::check::{Cure, What};
use koopstadt_explorer::catalogue::dataset::DataFile::{
    self, Cities, Events, Projects, Sources, Themes, Vocabulary,
};
use serde_json::{Value, json};

use crate::damage::{changed, changed_record, error, s};

/// One wrong reference gives one finding that names the record meant.
fn misspelt(
    file: DataFile,
    record: &str,
    field: &str,
    kind: RecordKind,
    (id, meant): (&str, &str),
    change: impl FnOnce(&mut Value),
) {
    let found = changed_record(file, record, change);
    let what = What::NoSuchRecord { id: s(id), kind };
    assert_eq!(
        found,
        [error(file, record, field, what, Cure::DidYouMean(s(meant)))]
    );
}

#[test]
fn a_misspelt_reference_gets_the_id_that_was_meant() {
    let project = "altstadt-fuer-alle-nuernberg";
    misspelt(
        Projects,
        project,
        "cities[0]",
        RecordKind::City,
        ("nürnberg", "nuernberg"),
        |p| {
            p["cities"] = json!(["nuernberg", "x"]);
            p["cities"] = json!(["nürnberg"]);
        },
    );
}

#[test]
fn every_kind_of_reference_is_checked() {
    use RecordKind::{City, Event, Programme, Theme};
    let event = "gfdq-bilanz-2020";
    misspelt(
        Cities,
        "berlin-mitte",
        "part_of",
        City,
        ("berlim", "berlin"),
        |c| c["part_of"] = json!("berlim"),
    );
    misspelt(Events, event, "host", City, ("leipzg", "leipzig"), |e| {
        e["host"] = json!("leipzg");
    });
    misspelt(Events, event, "cities[0]", City, ("leipzg", "leipzig"), |e| {
        e["cities"] = json!(["leipzg"]);
    });
    misspelt(
        Events,
        event,
        "part_of",
        Event,
        ("bundeskongress-nsp-144", "bundeskongress-nsp-14"),
        |e| e["part_of"] = json!("bundeskongress-nsp-144"),
    );
    misspelt(
        Cities,
        "augsburg",
        "memberships[0].programme",
        Programme,
        ("stadtmacher-academie", "stadtmacher-akademie"),
        |c| c["memberships"][0]["programme"] = json!("stadtmacher-academie"),
    );
    misspelt(
        Projects,
        "altstadt-fuer-alle-nuernberg",
        "themes[0]",
        Theme,
        ("koopstadt-pf-inenstadt", "koopstadt-pf-innenstadt"),
        |p| p["themes"] = json!(["koopstadt-pf-inenstadt"]),
    );
}

#[test]
fn a_reference_to_nothing_says_where_to_add_it() {
    let found = changed_record(Events, "gfdq-bilanz-2020", |event| {
        event["replaced_by"] = json!("weltausstellung");
    });
    let what = What::NoSuchRecord {
        id: s("weltausstellung"),
        kind: RecordKind::Event,
    };
    let cure = Cure::CorrectOrAddRecord {
        file: s("events.json"),
    };
    assert_eq!(
        found,
        [error(Events, "gfdq-bilanz-2020", "replaced_by", what, cure)]
    );
}

#[test]
fn sources_are_checked_wherever_they_are_cited() {
    let found = changed_record(Cities, "aachen", |city| {
        city["population"]["source"] = json!("gibt-es-nicht");
    });
    assert_eq!((found.len(), found[0].field.as_str()), (1, "population.source"));
    let found = changed_record(Cities, "augsburg", |city| {
        city["memberships"][0]["sources"] = json!(["gibt-es-nicht"]);
    });
    assert_eq!(found[0].field, "memberships[0].sources[0]");
    let found = changed(Vocabulary, |v| {
        v["size_classes_note"]["sources"][0] = json!("gibt-es-nicht");
    });
    let own = found
        .iter()
        .find(|finding| finding.file == "vocabulary.json")
        .unwrap();
    assert_eq!(
        (own.record.as_deref(), own.field.as_str()),
        (None, "size_classes_note.sources[0]")
    );
}

#[test]
fn nothing_refers_to_itself() {
    let event = "gfdq-bilanz-2020";
    for field in ["part_of", "replaced_by"] {
        let found = changed_record(Events, event, |record| record[field] = json!(event));
        assert_eq!(
            found,
            [error(
                Events,
                event,
                field,
                What::PointsToItself,
                Cure::PointElsewhere
            )]
        );
    }
}

#[test]
fn themes_do_not_run_in_a_circle() {
    let found = changed(Themes, |themes| {
        let list = themes.as_array_mut().unwrap();
        let children = list.iter().position(|theme| theme["parent"].is_string()).unwrap();
        let (child, parent) = (list[children]["id"].clone(), list[children]["parent"].clone());
        let parent = list.iter_mut().find(|theme| theme["id"] == parent).unwrap();
        parent["parent"] = child;
    });
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        (found[0].field.as_str(), &found[0].cure),
        ("parent", &Cure::BreakCircle)
    );
    assert!(matches!(&found[0].what, What::Circle { way } if way.len() == 2));
}

#[test]
fn every_source_is_cited() {
    let found = changed(Sources, |sources| {
        let mut source = sources[0].clone();
        source["id"] = json!("zz-ungenutzt");
        sources.as_array_mut().unwrap().push(source);
    });
    assert_eq!(
        found,
        [error(
            Sources,
            "zz-ungenutzt",
            "id",
            What::NeverCited,
            Cure::CiteOrRemove
        )]
    );
}
