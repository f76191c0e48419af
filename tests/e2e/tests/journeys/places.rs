//! One page of every kind.

use koopstadt_e2e::Journey;
use koopstadt_explorer::{
    catalogue::RecordKind,
    locale::Lang,
    route::{Route, TextPage},
    view_state::{Facet, Value},
};

/// A page: its path below the base in both languages, with its query.
pub(crate) struct Place {
    route: Route,
    rest: &'static str,
}

impl Place {
    /// Where it is.
    pub(crate) const fn route(&self) -> &Route {
        &self.route
    }

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

/// Lists narrowed to one value, one of each kind.
const LANDINGS: [(RecordKind, Facet, &str); 6] = [
    (RecordKind::City, Facet::State, "DE-NW"),
    (RecordKind::Project, Facet::Topic, "wohnen"),
    (RecordKind::Programme, Facet::Kind, "award"),
    (RecordKind::Theme, Facet::Programme, "koopstadt"),
    (RecordKind::Event, Facet::Programme, "koopstadt"),
    (RecordKind::Source, Facet::Period, "before-2007"),
];

/// An id that no city has.
const MISSPELT: &str = "nuernbreg";

/// A journey that may go to all pages of [`all`].
pub(crate) fn journey_to_all() -> Journey {
    let paths = Lang::ALL
        .into_iter()
        .flat_map(|lang| lost().map(|place| place.path(lang)));
    paths.fold(Journey::at_root(), |journey, path| {
        journey.losing_its_way_to(&path)
    })
}

/// Addresses that no page has.
fn lost() -> [Place; 2] {
    [
        Place {
            route: Route::Start,
            rest: MISSPELT,
        },
        Place {
            route: Route::Record(RecordKind::City, MISSPELT.to_owned()),
            rest: "",
        },
    ]
}

/// One page of every kind that is written at build time.
pub(crate) fn written() -> Vec<Place> {
    let page = |route| Place { route, rest: "" };
    let mut places = vec![page(Route::Start)];
    places.extend(RecordKind::ALL.iter().map(|&kind| page(Route::List(kind))));
    places.extend(
        LANDINGS.map(|(kind, facet, value)| page(Route::Landing(kind, facet, Value::new(value).unwrap()))),
    );
    places.extend(
        RECORDS
            .iter()
            .map(|&(kind, id)| page(Route::Record(kind, id.to_owned()))),
    );
    places.extend(TextPage::ALL.map(|text| page(Route::Text(text))));
    places
}

/// One page of every kind, with lists as they are found, filtered, searched and empty.
pub(crate) fn all() -> Vec<Place> {
    let projects = |rest| Place {
        route: Route::List(RecordKind::Project),
        rest,
    };
    let mut places = written();
    places.push(projects(
        "?topic=quartier,wohnen&state=DE-NW&instrument=spatial&all=topic&sort=newest",
    ));
    places.push(projects("?q=nutzung&unbekannt=1"));
    places.push(projects("?state=DE-SL&topic=wasser&instrument=legal"));
    places.extend(lost());
    places
}
