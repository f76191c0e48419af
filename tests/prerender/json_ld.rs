//! What the pages tell machines is said in words that schema.org has.

use std::collections::{BTreeMap, BTreeSet};

use koopstadt_explorer::locale::Lang;
use serde_json::{Value, json};

use crate::schema_org::Vocabulary;
use crate::site::{DATASET, REAL, lang_of};

/// The JSON-LD of every page that has one, with its file.
fn documents() -> impl Iterator<Item = (&'static String, &'static Value)> {
    REAL.iter()
        .filter_map(|(file, document)| Some((file, document.as_ref()?)))
}

/// The JSON-LD of one page.
fn document(file: &str) -> Value {
    REAL[file].clone().unwrap()
}

#[test]
fn every_page_says_only_what_schema_org_has_words_for() {
    let vocabulary = Vocabulary::read();
    let (mut faults, mut classes) = (Vec::new(), BTreeMap::<Lang, BTreeSet<String>>::new());
    for (file, document) in documents() {
        faults.extend(
            vocabulary
                .faults(document)
                .into_iter()
                .map(|fault| format!("{file}: {fault}")),
        );
        let nodes = document["@graph"].as_array().into_iter().flatten();
        let found = nodes.filter_map(|node| node["@type"].as_str().map(str::to_owned));
        classes.entry(lang_of(file)).or_default().extend(found);
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults[..faults.len().min(30)].join("\n")
    );
    for lang in Lang::ALL {
        for class in [
            "City",
            "Project",
            "Event",
            "Dataset",
            "BreadcrumbList",
            "DefinedTerm",
            "CreativeWork",
        ] {
            assert!(classes[&lang].contains(class), "{lang:?} has no {class}");
        }
    }
}

#[test]
fn only_the_page_of_what_is_not_there_says_nothing() {
    let without: Vec<_> = REAL
        .iter()
        .filter(|(_, document)| document.is_none())
        .map(|(file, _)| file)
        .collect();
    assert_eq!(without, ["404.html", "en/404.html"]);
}

#[test]
fn dates_are_as_precise_as_the_files_say() {
    let mut precisions = BTreeSet::new();
    for event in &DATASET.events {
        let start = event.start.to_string();
        for folder in ["veranstaltungen", "en/events"] {
            let node = &document(&format!("{folder}/{}/index.html", event.id))["@graph"][0];
            assert_eq!(node["startDate"], json!(start), "{}", event.id);
            assert_eq!(
                node.get("endDate"),
                event.end.map(|end| json!(end.to_string())).as_ref()
            );
        }
        precisions.insert(start.len());
    }
    assert!(
        precisions.len() > 1,
        "days and less than days were tested: {precisions:?}"
    );
}

#[test]
fn what_schema_org_does_not_know_is_found() {
    let (vocabulary, page) = (Vocabulary::read(), document("staedte/aachen/index.html"));
    assert_eq!(vocabulary.faults(&page), Vec::<String>::new());
    let changes = [
        (
            "/inhabitants",
            json!(1),
            "City.inhabitants: schema.org has no such property",
        ),
        ("/startDate", json!("2021"), "City.startDate: belongs to"),
        ("/@type", json!("Town"), "is not a known type"),
        ("/@type", Value::Null, "is not a known type"),
        ("/name", json!(7), "City.name: 7 is none of Text"),
        ("/name", json!(" "), "City.name: \" \" is none of Text"),
        (
            "/sameAs",
            json!("Aachen"),
            "City.sameAs: \"Aachen\" is none of URL",
        ),
        ("/sameAs", json!([]), "City.sameAs: is empty"),
        ("/geo", json!({ "@type": "City", "name": "x" }), "City.geo: {"),
        ("/geo/latitude", json!({}), "GeoCoordinates.latitude: {}"),
        (
            "/containedInPlace/nickname",
            json!("x"),
            "State.nickname: schema.org has no",
        ),
        (
            "/containedInPlace",
            json!("Sachsen"),
            "City.containedInPlace: \"Sachsen\"",
        ),
    ];
    for (place, value, wanted) in changes {
        let mut page = page.clone();
        let (above, name) = place.rsplit_once('/').unwrap();
        let node = page["@graph"][0].pointer_mut(above).unwrap();
        node[name] = value;
        let found = vocabulary.faults(&page);
        assert!(
            found.len() == 1 && found[0].contains(wanted),
            "{wanted}: {found:?}"
        );
    }
}

#[test]
fn how_people_met_is_said_only_where_a_source_does() {
    let event = |id: &str| document(&format!("veranstaltungen/{id}/index.html"))["@graph"][0].clone();
    let mode = |id: &str| event(id)["eventAttendanceMode"].as_str().map(str::to_owned);
    // Online and nothing else; sent from the host's house; "Zoom", which is no place.
    assert_eq!(
        mode("gfdq-bilanz-2020").as_deref(),
        Some("https://schema.org/OnlineEventAttendanceMode")
    );
    assert_eq!(mode("sma-barcamp-2023"), None);
    assert_eq!(
        (mode("talk-2022-02-24"), &event("talk-2022-02-24")["location"]),
        (None, &json!("Zoom"))
    );
}

#[test]
fn a_wrong_date_or_way_of_meeting_is_found() {
    let event = |name: &str, value: Value| {
        let node = json!({ "@type": "Event", name: value });
        Vocabulary::read().faults(&json!({ "@context": "https://schema.org", "@graph": [node] }))
    };
    for right in ["2021", "2021-04", "2021-04-30"] {
        assert!(event("startDate", json!(right)).is_empty(), "{right}");
    }
    for wrong in [
        "30.04.2021",
        "2021-4-1",
        "2021-02-30",
        "2021-04-30 18:00",
        "April 2021",
        "",
    ] {
        assert_eq!(event("startDate", json!(wrong)).len(), 1, "{wrong}");
    }
    let mode = |name: &str| event("eventAttendanceMode", json!(format!("https://schema.org/{name}")));
    assert!(mode("MixedEventAttendanceMode").is_empty());
    assert_eq!(mode("EventCancelled").len(), 1);
}
