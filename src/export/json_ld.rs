//! What a page is about, for machines: JSON-LD in the words of schema.org (dat-5).
//!
//! Source of all names: <https://schema.org>. What a source does not say is left out, never filled in.

use serde_json::{Map, Value, json};

use crate::{
    catalogue::{
        Catalogue, City, Event, EventStatus, Evidence, Programme, Project, RecordKind, Source, Theme,
    },
    locale::Lang,
    route::Route,
};

/// What the records of one language are described from.
#[derive(Clone, Copy)]
pub struct Describer<'a> {
    /// The records.
    pub catalogue: &'a Catalogue,
    /// Their sources.
    pub evidence: Option<&'a Evidence>,
    /// Language of the pages.
    pub lang: Lang,
    /// Makes the address of a route, whole where it is known where the explorer stands.
    pub url: &'a dyn Fn(&Route) -> String,
}

/// The licence of the data.
pub const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

impl Describer<'_> {
    /// The record of this kind with this id.
    #[must_use]
    pub fn record(&self, kind: RecordKind, id: &str) -> Option<Value> {
        let catalogue = self.catalogue;
        let (class, mut node) = match kind {
            RecordKind::City => ("City", self.city(catalogue.cities.get(id)?)),
            RecordKind::Project => ("Project", self.project(catalogue.projects.get(id)?)),
            RecordKind::Programme => ("Project", programme(catalogue.programmes.get(id)?)),
            RecordKind::Theme => ("DefinedTerm", self.theme(catalogue.themes.get(id)?)),
            RecordKind::Event => ("Event", self.event(catalogue.events.get(id)?)),
            RecordKind::Source => ("CreativeWork", source(self.evidence?.sources.get(id)?)),
        };
        let route = Route::Record(kind, id.to_owned());
        node.insert("@type".to_owned(), json!(class));
        node.insert("@id".to_owned(), json!([&(self.url)(&route), "#record"].concat()));
        if kind != RecordKind::Source {
            node.insert("url".to_owned(), json!((self.url)(&route)));
        }
        Some(Value::Object(node))
    }

    /// The dataset as a whole.
    #[must_use]
    pub fn dataset(&self, name: &str, description: &str, page: &str) -> Value {
        let edition = &self.catalogue.edition;
        json!({
            "@type": "Dataset",
            "name": name,
            "description": description,
            "url": page,
            "license": LICENCE,
            "version": edition.version,
            "dateModified": edition.as_of.to_string(),
            "isAccessibleForFree": true,
            "inLanguage": ["de", "en"],
        })
    }

    /// The way from the start page to a page: names with their routes.
    #[must_use]
    pub fn breadcrumbs(&self, way: &[(String, Route)]) -> Value {
        // A page is a thing with an address; the address as a mere text would not be one.
        let step = |(at, (name, route)): (usize, &(String, Route))| json!({ "@type": "ListItem", "position": at + 1, "name": name, "item": { "@id": (self.url)(route) } });
        json!({
            "@type": "BreadcrumbList",
            "itemListElement": way.iter().enumerate().map(step).collect::<Vec<_>>(),
        })
    }

    fn city(&self, city: &City) -> Map<String, Value> {
        let name = if self.lang == Lang::En {
            &city.name_en
        } else {
            &city.name
        };
        let mut node = object(json!({
            "name": name,
            "description": city.summary,
            "geo": { "@type": "GeoCoordinates", "latitude": city.lat, "longitude": city.lon },
            "containedInPlace": {
                "@type": "State",
                "name": self.catalogue.vocabulary.label(city.state),
                "identifier": city.state.id(),
            },
        }));
        put(
            &mut node,
            "alternateName",
            (name != &city.name).then(|| json!(city.name)),
        );
        put(
            &mut node,
            "sameAs",
            city.website.as_ref().map(|website| json!(website)),
        );
        node
    }

    fn project(&self, project: &Project) -> Map<String, Value> {
        let mut node = object(json!({ "name": project.title, "description": project.summary }));
        let places: Vec<_> = project
            .cities
            .iter()
            .filter_map(|id| self.place(id.as_str()))
            .collect();
        put(&mut node, "location", some(places));
        let programmes: Vec<_> = project
            .programmes
            .iter()
            .filter_map(|id| self.named(RecordKind::Programme, id.as_str()))
            .collect();
        put(&mut node, "memberOf", some(programmes));
        let actors = project.actors.iter();
        let actors: Vec<_> = actors
            .map(|actor| json!({ "@type": "Organization", "name": actor.name }))
            .collect();
        put(&mut node, "member", some(actors));
        let links: Vec<_> = project.links.iter().map(|link| json!(link.url)).collect();
        put(&mut node, "sameAs", some(links));
        put(
            &mut node,
            "foundingDate",
            project.period.start.map(|start| json!(start.to_string())),
        );
        put(
            &mut node,
            "dissolutionDate",
            project.period.end.map(|end| json!(end.to_string())),
        );
        node
    }

    fn theme(&self, theme: &Theme) -> Map<String, Value> {
        let mut node = object(json!({ "name": theme.title, "description": theme.summary }));
        let programme = self.catalogue.programmes.get(theme.programme.as_str());
        let set = programme.map(|programme| {
            let route = Route::Record(RecordKind::Programme, programme.id.as_str().to_owned());
            json!({ "@type": "DefinedTermSet", "name": programme.title, "url": (self.url)(&route) })
        });
        put(&mut node, "inDefinedTermSet", set);
        node
    }

    fn event(&self, event: &Event) -> Map<String, Value> {
        let mut node = object(json!({
            "name": event.title,
            "startDate": event.start.to_string(),
        }));
        let mode = attendance(event).map(|mode| ["https://schema.org/", mode].concat());
        put(&mut node, "eventAttendanceMode", mode.map(|mode| json!(mode)));
        put(&mut node, "endDate", event.end.map(|end| json!(end.to_string())));
        put(
            &mut node,
            "description",
            event.summary.as_ref().map(|summary| json!(summary)),
        );
        let cancelled = event.status == Some(EventStatus::Cancelled);
        put(
            &mut node,
            "eventStatus",
            cancelled.then(|| json!("https://schema.org/EventCancelled")),
        );
        let venue = event.place.as_ref().map(|place| {
            if is_a_place(event) {
                json!({ "@type": "Place", "name": place })
            } else {
                json!(place)
            }
        });
        let host = event.host.as_ref().and_then(|host| self.place(host.as_str()));
        put(&mut node, "location", venue.or(host));
        let organizer = self.named(RecordKind::Programme, event.programme.as_str());
        put(&mut node, "organizer", organizer);
        node
    }

    fn place(&self, id: &str) -> Option<Value> {
        let city = self.catalogue.cities.get(id)?;
        let route = Route::Record(RecordKind::City, id.to_owned());
        let name = if self.lang == Lang::En {
            &city.name_en
        } else {
            &city.name
        };
        Some(json!({ "@type": "City", "name": name, "url": (self.url)(&route) }))
    }

    fn named(&self, kind: RecordKind, id: &str) -> Option<Value> {
        let programme = self.catalogue.programmes.get(id)?;
        let route = Route::Record(kind, id.to_owned());
        Some(json!({ "@type": "Project", "name": programme.title, "url": (self.url)(&route) }))
    }
}

/// Whether what the record names as the place is surely one: of an event that one could join online it may be a
/// service, unless it had a host.
const fn is_a_place(event: &Event) -> bool {
    !event.online || event.host.is_some()
}

/// How people met, where the sources say so: without a place they do not. A place that may be a service, or a host from
/// whose house an event online was sent, leaves it open whether anybody met there.
const fn attendance(event: &Event) -> Option<&'static str> {
    match (event.online, event.host.is_some(), event.place.is_some()) {
        (true, false, false) => Some("OnlineEventAttendanceMode"),
        (false, true, _) | (false, _, true) => Some("OfflineEventAttendanceMode"),
        (true, true, _) | (true, false, true) | (false, false, false) => None,
    }
}

fn programme(programme: &Programme) -> Map<String, Value> {
    let mut node = object(json!({ "name": programme.title, "description": programme.summary }));
    let organisers = programme.organisers.iter();
    let organisers: Vec<_> = organisers
        .map(|name| json!({ "@type": "Organization", "name": name }))
        .collect();
    put(&mut node, "member", some(organisers));
    let links: Vec<_> = programme.links.iter().map(|link| json!(link.url)).collect();
    put(&mut node, "sameAs", some(links));
    put(
        &mut node,
        "foundingDate",
        programme.period.start.map(|start| json!(start.to_string())),
    );
    put(
        &mut node,
        "dissolutionDate",
        programme.period.end.map(|end| json!(end.to_string())),
    );
    node
}

fn source(source: &Source) -> Map<String, Value> {
    let mut node = object(json!({
        "name": source.title,
        "publisher": { "@type": "Organization", "name": source.publisher },
    }));
    put(&mut node, "url", source.url.as_ref().map(|url| json!(url)));
    put(
        &mut node,
        "datePublished",
        source.published.map(|day| json!(day.to_string())),
    );
    node
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn put(node: &mut Map<String, Value>, name: &str, value: Option<Value>) {
    if let Some(value) = value {
        node.insert(name.to_owned(), value);
    }
}

fn some(values: Vec<Value>) -> Option<Value> {
    (!values.is_empty()).then_some(Value::Array(values))
}
