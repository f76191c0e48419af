//! One page of every kind.

use koopstadt_explorer::{
    catalogue::RecordKind,
    locale::Lang,
    route::{Route, TextPage},
};

/// A page: its path below the base in both languages, with its query.
pub(crate) struct Place {
    route: Route,
    rest: &'static str,
}

impl Place {
    /// Path and query in a language.
    pub(crate) fn path(&self, lang: Lang) -> String {
        [self.route.path(lang).as_str(), self.rest].concat()
    }
}

/// Records that hold a lot: disagreements, chapters, figures, an office, a tree, parts.
pub(crate) const RECORDS: [(RecordKind, &str); 8] = [
    (RecordKind::City, "berlin-mitte"),
    (RecordKind::City, "nuernberg"),
    (RecordKind::Project, "gaengeviertel-hamburg"),
    (RecordKind::Programme, "koopstadt"),
    (RecordKind::Programme, "bundespreis-koop-stadt"),
    (RecordKind::Theme, "gds-kooperation"),
    (RecordKind::Event, "koop-stadt-preisverleihung-2021"),
    (RecordKind::Source, "seed-gemeinsam-quartier"),
];

/// One page of every kind, with lists as they are found, filtered, searched and empty.
pub(crate) fn all() -> Vec<Place> {
    let page = |route| Place { route, rest: "" };
    let projects = |rest| Place {
        route: Route::List(RecordKind::Project),
        rest,
    };
    let mut places = vec![page(Route::Start)];
    places.extend(RecordKind::ALL.iter().map(|&kind| page(Route::List(kind))));
    places.extend(
        RECORDS
            .iter()
            .map(|&(kind, id)| page(Route::Record(kind, id.to_owned()))),
    );
    places.extend(TextPage::ALL.map(|text| page(Route::Text(text))));
    places.push(projects(
        "?topic=quartier,wohnen&state=DE-NW&instrument=spatial&all=topic&sort=newest",
    ));
    places.push(projects("?q=nutzung&unbekannt=1"));
    places.push(projects("?state=DE-SL&topic=wasser&instrument=legal"));
    places.push(Place {
        route: Route::Start,
        rest: "nuernbreg",
    });
    places.push(Place {
        route: Route::Record(RecordKind::City, "nuernbreg".to_owned()),
        rest: "",
    });
    places
}
