//! All view pieces on the real dataset, as plain HTML files to look at while working on the look.
//!
//! `cargo run --example gallery --features ssr`, then open `target/gallery/de/start.html`. Nothing of it ships.
//! The words here stand in for those of `locale/`; what a page really says is decided in `pages/`.

use std::{error::Error, fs, path::Path};

use koopstadt_explorer::{
    catalogue::{Catalogue, CatalogueFile, City, Evidence, EvidenceFile, Project, Source, SourceId, State},
    charts::glyph::{DrawnSize, Honour, House, HouseGlyph, WINDOWS},
    components::*,
    locale::{Lang, describe_house},
};
use leptos::prelude::*;
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/gallery");
    for lang in Lang::ALL {
        let hall: &'static Hall = Box::leak(Box::new(Hall::load(lang)?));
        let folder = out.join(lang.tag());
        fs::create_dir_all(&folder)?;
        type Page = (&'static str, fn(&'static Hall) -> AnyView);
        let pages: [Page; 6] = [
            ("start", start),
            ("cities", cities),
            ("projects", projects),
            ("city", city),
            ("programme", programme),
            ("pieces", pieces),
        ];
        for (name, page) in pages {
            let owner = Owner::new();
            let body = owner.with(|| frame(hall, name, page(hall)).to_html());
            fs::write(folder.join(format!("{name}.html")), document(lang, name, &body))?;
        }
    }
    println!("{} pages in {}", 12, out.display());
    Ok(())
}

fn document(lang: Lang, name: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{name}</title>\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <link rel=\"icon\" href=\"../../../public/icons/favicon.svg\">\
         <link rel=\"stylesheet\" href=\"../../../style/main.css\"></head><body>{body}</body></html>",
        lang.tag()
    )
}

/// The dataset in one language.
struct Hall {
    lang: Lang,
    catalogue: Catalogue,
    evidence: Evidence,
}

impl Hall {
    fn load(lang: Lang) -> Result<Self, Box<dyn Error>> {
        let read = |name: &str| -> Result<Value, Box<dyn Error>> {
            let path = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("public/data")
                .join(name);
            Ok(in_one_language(
                serde_json::from_str(&fs::read_to_string(path)?)?,
                lang,
            ))
        };
        let file: CatalogueFile = serde_json::from_value(json!({
            "format": 1,
            "edition": read("edition.json")?,
            "vocabulary": read("vocabulary.json")?,
            "cities": read("cities.json")?,
            "projects": read("projects.json")?,
            "programmes": read("programmes.json")?,
            "themes": read("themes.json")?,
            "events": read("events.json")?,
        }))?;
        let evidence: EvidenceFile = serde_json::from_value(json!({
            "format": 1,
            "sources": read("sources.json")?,
            "conflicts": read("conflicts.json")?,
        }))?;
        Ok(Self {
            lang,
            catalogue: file.into(),
            evidence: evidence.into(),
        })
    }

    const fn say(&self, german: &'static str, english: &'static str) -> &'static str {
        match self.lang {
            Lang::De => german,
            Lang::En => english,
        }
    }

    /// German names inside English pages.
    fn german(&self) -> Option<Lang> {
        (self.lang == Lang::En).then_some(Lang::De)
    }

    fn name(&self, city: &City) -> String {
        match self.lang {
            Lang::De => city.name.clone(),
            Lang::En => city.name_en.clone(),
        }
    }

    fn city_meta(&self, city: &City) -> Vec<Anchor> {
        let words = &self.catalogue.vocabulary;
        let size = self
            .catalogue
            .size_class(city)
            .map(|size| Anchor::new(words.size_label(size), "#groesse"));
        size.into_iter()
            .chain([Anchor::new(words.label(city.state), "#land")])
            .collect()
    }

    fn honour(&self, house: &House) -> &'static str {
        match house.honour {
            Some(Honour::Awarded) => self.say("ausgezeichnet 2021", "awarded 2021"),
            Some(Honour::Recognised) => self.say("Anerkennung 2021", "commended 2021"),
            None => "",
        }
    }

    fn marks(&self, all: &[SourceId], wanted: &[SourceId]) -> Vec<SourceMark> {
        wanted
            .iter()
            .filter_map(|id| all.iter().position(|one| one == id).map(|at| (at + 1, id)))
            .map(|(number, id)| SourceMark {
                number,
                href: format!("#source-{number}"),
                label: format!(
                    "{} {number}: {}",
                    self.say("Quelle", "Source"),
                    self.source(id).map_or("", |source| &source.title)
                ),
            })
            .collect()
    }

    fn source(&self, id: &SourceId) -> Option<&Source> {
        self.evidence.sources.get(id.as_str())
    }

    fn sources(&self, ids: &[SourceId]) -> Vec<SourceEntry> {
        let entry = |(at, id): (usize, &SourceId)| {
            let source = self.source(id)?;
            let url = source.url.clone().unwrap_or_default();
            let host = url
                .split('/')
                .nth(2)
                .unwrap_or_default()
                .trim_start_matches("www.")
                .to_owned();
            Some(SourceEntry {
                id: format!("source-{}", at + 1),
                number: at + 1,
                title: Anchor {
                    text: source.title.clone(),
                    href: "#".to_owned(),
                    lang: self.german(),
                },
                meta: source.publisher.clone(),
                lang: self.german(),
                url_text: host,
                url,
                note: source.note.clone().unwrap_or_default(),
            })
        };
        ids.iter().enumerate().filter_map(entry).collect()
    }
}

/// `{"de": …, "en": …}` becomes the text of one language, everywhere.
fn in_one_language(value: Value, lang: Lang) -> Value {
    match value {
        Value::Object(mut map) if map.len() == 2 && map.contains_key("de") && map.contains_key("en") => {
            map.remove(lang.tag()).unwrap_or_default()
        }
        Value::Object(map) => map
            .into_iter()
            .map(|(key, value)| (key, in_one_language(value, lang)))
            .collect(),
        Value::Array(list) => list
            .into_iter()
            .map(|value| in_one_language(value, lang))
            .collect(),
        other => other,
    }
}

fn frame(hall: &'static Hall, name: &str, page: AnyView) -> AnyView {
    let here = |place: &str| if place == name { Here::Page } else { Here::No };
    let item = |place: &str, text: &str| NavItem {
        text: text.to_owned(),
        href: format!("{place}.html"),
        here: here(place),
    };
    let nav = vec![
        item("cities", hall.say("Städte", "Cities")),
        item("projects", hall.say("Projekte", "Projects")),
        item("programme", hall.say("Programme", "Programmes")),
        item("city", hall.say("Themen", "Themes")),
        item("pieces", hall.say("Veranstaltungen", "Events")),
        item("sources", hall.say("Quellen", "Sources")),
    ];
    let language = LanguageLink {
        text: hall.say("English", "Deutsch").to_owned(),
        href: format!("../{}/{name}.html", hall.lang.other().tag()),
        lang: hall.lang.other(),
    };
    let words = ThemeWords {
        legend: hall.say("Darstellung", "Appearance"),
        auto: hall.say("wie das Gerät", "like the device"),
        light: hall.say("hell", "light"),
        dark: hall.say("dunkel", "dark"),
    };
    let links = [
        hall.say("Daten", "Data"),
        hall.say("Über dieses Angebot", "About"),
        hall.say("Datenschutz", "Privacy"),
        hall.say("Barrierefreiheit", "Accessibility"),
        hall.say("Impressum", "Imprint"),
    ];
    view! {
        <SkipLink href="#main" text=hall.say("Zum Inhalt", "Skip to content") />
        <SiteHeader
            name=hall.say("Kooperative Städte", "Cooperative Cities")
            home="start.html"
            nav_label=hall.say("Hauptwege", "Main")
            nav
            language
        >
            <ThemeSwitch words />
        </SiteHeader>
        <main id="main" class="page">
            {page}
        </main>
        <SiteFooter
            about=hall
                .say(
                    "Ein unabhängiger Wegweiser durch die kooperativen Städte. Nicht die Website des Bundespreises.",
                    "An independent guide to the cooperative cities. Not the website of the federal award.",
                )
            as_of=hall.say("Datenstand: 22. November 2026", "Data as of 22 November 2026")
            nav_label=hall.say("Über diese Seiten", "About this site")
            links=links.map(|text| Anchor::new(text, "#")).to_vec()
        />
    }
    .into_any()
}

fn legend(hall: &'static Hall) -> GlyphWords {
    let words = &hall.catalogue.vocabulary;
    GlyphWords {
        title: hall
            .say("So liest man ein Haus", "How to read a house")
            .to_owned(),
        sizes: words
            .size_classes
            .iter()
            .map(|class| (class.id, class.label.clone()))
            .collect(),
        unknown: String::new(),
        windows: hall
            .say(
                "Erleuchtete Fenster: eingesetzte Instrumente",
                "Lit windows: instruments in use",
            )
            .to_owned(),
        window_names: WINDOWS
            .iter()
            .map(|&instrument| words.label(instrument).to_owned())
            .collect(),
        flag: hall
            .say("Flagge: ausgezeichnet 2021", "Flag: awarded 2021")
            .to_owned(),
        pennant: hall
            .say("Wimpel: Anerkennung 2021", "Pennant: commended 2021")
            .to_owned(),
        coupling: hall
            .say("Kupplung: Netz koopstadt", "Coupling: koopstadt network")
            .to_owned(),
    }
}

fn search(hall: &'static Hall, look: SearchLook) -> AnyView {
    view! {
        <SearchField
            id="search"
            action="cities.html"
            name="q"
            label=hall.say("Wonach suchen Sie?", "What are you looking for?")
            submit=hall.say("Finden", "Find")
            hint=hall.say("Zum Beispiel: Leerstand, Sachsen, Genossenschaft", "For example: vacancy, Saxony, cooperative")
            look
        />
    }
    .into_any()
}

/// From the sea to the mountains.
const NORTH_TO_SOUTH: [State; 16] = [
    State::SchleswigHolstein,
    State::Hamburg,
    State::MecklenburgVorpommern,
    State::Bremen,
    State::Niedersachsen,
    State::Berlin,
    State::Brandenburg,
    State::SachsenAnhalt,
    State::NordrheinWestfalen,
    State::Sachsen,
    State::Thueringen,
    State::Hessen,
    State::RheinlandPfalz,
    State::Saarland,
    State::BadenWuerttemberg,
    State::Bayern,
];

fn start(hall: &'static Hall) -> AnyView {
    let words = &hall.catalogue.vocabulary;
    let house = |city: &City| {
        let house = House::of(&hall.catalogue, city);
        StreetHouse {
            description: describe_house(hall.lang, &house, words),
            house,
            name: hall.name(city),
            lang: hall.german(),
            href: "city.html".to_owned(),
        }
    };
    let group = |&state: &State| {
        let mut cities: Vec<_> = hall
            .catalogue
            .cities
            .iter()
            .filter(|city| city.state == state)
            .collect();
        cities.sort_by(|a, b| b.lat.total_cmp(&a.lat));
        StreetGroup {
            sign: Anchor::new(words.label(state), "#land"),
            houses: cities.into_iter().map(house).collect(),
        }
    };
    let groups: Vec<_> = NORTH_TO_SOUTH
        .iter()
        .map(group)
        .filter(|group| !group.houses.is_empty())
        .collect();
    let way = |title: &str, line: &str| Way {
        title: title.to_owned(),
        line: line.to_owned(),
        href: "#".to_owned(),
    };
    let ways = vec![
        way(
            hall.say("Orte wie unserer", "Places like ours"),
            hall.say(
                "Land und Größe wählen, Vorbilder finden",
                "Choose a state and a size, find examples",
            ),
        ),
        way(
            hall.say("Der Bundespreis 2021", "The award of 2021"),
            hall.say("13 ausgezeichnet, 7 anerkannt", "13 awarded, 7 commended"),
        ),
        way(
            hall.say(
                "Drei Städte, drei Wege, ein Ziel",
                "Three cities, three ways, one goal",
            ),
            "koopstadt 2007–2015",
        ),
        way(
            hall.say("Wo Quellen sich widersprechen", "Where sources disagree"),
            hall.say("46 Fälle, mit Begründung", "46 cases, with reasons"),
        ),
    ];
    let picture =
        view! { <HouseStreet label=hall.say("Alle Orte als Straße", "All places as a street") groups /> };
    view! {
        <Hero
            claim=hall.say("Wo Städte und ihre Leute gemeinsam bauen", "Where cities and their people build together")
            lead=hall.say("65 Orte, 176 Projekte, jede Angabe mit Quelle.", "65 places, 176 projects, every statement with its source.")
            picture=picture.into_any()
        >
            {search(hall, SearchLook::Hero)}
            <Ways label=hall.say("Wege in die Sammlung", "Ways into the collection") ways />
        </Hero>
        <GlyphLegend words=legend(hall) />
    }
    .into_any()
}

fn facets(hall: &'static Hall) -> AnyView {
    let words = &hall.catalogue.vocabulary;
    let value = |text: &str, count: usize, chosen: bool| FacetValue {
        text: text.to_owned(),
        count,
        count_text: count.to_string(),
        href: "#facet".to_owned(),
        chosen: chosen.then(|| hall.say("gewählt", "chosen").to_owned()),
        lang: None,
    };
    let count = |state: State| {
        hall.catalogue
            .cities
            .iter()
            .filter(|city| city.state == state)
            .count()
    };
    let mut states: Vec<_> = State::ALL
        .iter()
        .map(|&state| {
            value(
                words.label(state),
                count(state),
                state == State::NordrheinWestfalen,
            )
        })
        .collect();
    states.sort_by_key(|value| std::cmp::Reverse(value.count));
    let rest = states.split_off(6);
    let sizes = words
        .size_classes
        .iter()
        .enumerate()
        .map(|(at, class)| value(&class.label, at * 5, at == 2))
        .collect();
    let topics: Vec<_> = words
        .topics
        .iter()
        .enumerate()
        .map(|(at, topic)| value(&topic.label, 40 - at, false))
        .collect();
    let mode = FacetMode {
        label: hall.say("Gezeigt wird, was", "Shown is what has").to_owned(),
        current: hall.say("eines davon hat", "any of them").to_owned(),
        other: Anchor::new(hall.say("alle verlangen", "require all"), "#all"),
    };
    view! {
        <FacetPanel
            label="Filter"
            open=hall.say("Filtern", "Filter")
            chosen=hall.say("2 gewählt", "2 chosen")
            to_hits=Anchor::new(hall.say("9 Treffer zeigen", "Show 9 hits"), "#hits")
        >
            <FacetGroup
                title=hall.say("Land", "State")
                chosen=hall.say("1 gewählt", "1 chosen")
                count_word=hall.say("Treffer", "hits")
                values=states
                more=rest
                more_text=hall.say("10 weitere", "10 more")
            />
            <FacetGroup
                title=hall.say("Größe", "Size")
                chosen=hall.say("1 gewählt", "1 chosen")
                count_word=hall.say("Treffer", "hits")
                values=sizes
                any_all=Some(mode)
            />
            <FacetGroup title=hall.say("Thema", "Topic") count_word=hall.say("Treffer", "hits") values=topics />
            <FacetGroup title=hall.say("Instrument", "Instrument") count_word=hall.say("Treffer", "hits") values=Vec::new() />
        </FacetPanel>
    }
    .into_any()
}

fn sentence(hall: &'static Hall) -> AnyView {
    let filter = |text: &str| SentencePart::Filter {
        text: text.to_owned(),
        href: "#without".to_owned(),
        remove: format!("{text} {}", hall.say("entfernen", "remove")),
    };
    let text = |text: &str| SentencePart::Text(text.to_owned());
    let parts = vec![
        SentencePart::Count(hall.say("23 Projekte", "23 projects").to_owned()),
        text(hall.say(" in ", " in ")),
        filter(hall.say("Kleinstädten und Mittelstädten", "small and medium-sized towns")),
        text(hall.say(" in ", " in ")),
        filter(hall.say("Nordrhein-Westfalen", "North Rhine-Westphalia")),
        text(hall.say(" zum Thema ", " about ")),
        filter(hall.say("Zwischennutzung", "interim use")),
        text("."),
    ];
    let clear = Some(Anchor::new(hall.say("Alles zurücksetzen", "Reset all"), "#all"));
    view! { <ResultSentence parts clear /> }.into_any()
}

fn sort(hall: &'static Hall) -> AnyView {
    let choice = |text: &str, current: bool| Choice {
        text: text.to_owned(),
        href: "#sort".to_owned(),
        current,
    };
    let choices = vec![
        choice(hall.say("Name", "Name"), true),
        choice(hall.say("Größe", "Size"), false),
        choice(hall.say("Projekte", "Projects"), false),
    ];
    view! { <SortControl label=hall.say("Sortiert nach", "Sorted by") choices /> }.into_any()
}

fn city_card(hall: &'static Hall, city: &City) -> AnyView {
    let house = House::of(&hall.catalogue, city);
    let projects = hall.catalogue.projects_in(city).count();
    let counts = format!(
        "{projects} {} · {} {}",
        hall.say("Projekte", "projects"),
        house.instruments.len(),
        hall.say("von 6 Instrumenten", "of 6 instruments")
    );
    let description = describe_house(hall.lang, &house, &hall.catalogue.vocabulary);
    let honour = hall.honour(&house);
    view! {
        <CityCard
            house
            description
            name=plain(hall.name(city))
            lang=hall.german()
            href="city.html"
            meta=hall.city_meta(city)
            honour
            summary=plain(city.summary.clone())
            counts
        />
    }
    .into_any()
}

fn head(hall: &'static Hall, kicker: &'static str, title: &'static str, lead: &'static str) -> AnyView {
    view! {
        <Breadcrumbs label=hall.say("Weg", "Trail") trail=vec![Anchor::new("Start", "start.html")] here=title />
        <PageHead title kicker lead />
    }
    .into_any()
}

fn cities(hall: &'static Hall) -> AnyView {
    let cards = hall
        .catalogue
        .cities
        .iter()
        .take(24)
        .map(|city| city_card(hall, city))
        .collect_view();
    view! {
        {head(hall, "", hall.say("Städte", "Cities"), "")}
        {search(hall, SearchLook::Plain)}
        <IgnoredNotice text=hall.say("Nicht verstanden und übergangen: „farbe“.", "Not understood and ignored: “colour”.") />
        {sentence(hall)}
        <FindLayout facets=facets(hall) heading=hall.say("Treffer", "Hits")>
            {sort(hall)}
            <Cards>{cards}</Cards>
        </FindLayout>
    }
    .into_any()
}

fn project_card(hall: &'static Hall, project: &Project) -> AnyView {
    let words = &hall.catalogue.vocabulary;
    let places = project
        .cities
        .iter()
        .filter_map(|id| hall.catalogue.cities.get(id.as_str()));
    let mut meta: Vec<_> = places
        .map(|city| Anchor {
            text: hall.name(city),
            href: "city.html".to_owned(),
            lang: hall.german(),
        })
        .collect();
    meta.extend(
        project
            .period
            .start
            .map(|start| Anchor::new(format!("{} {}", hall.say("seit", "since"), start.year()), "")),
    );
    let label: Vec<_> = project.instruments.iter().map(|&i| words.label(i)).collect();
    let marked = |text: &str| match text.split_once("Stadt") {
        Some((before, after)) => vec![
            Segment::Plain(before.to_owned()),
            Segment::Hit("Stadt".to_owned()),
            Segment::Plain(after.to_owned()),
        ],
        None => plain(text),
    };
    let topics = project
        .topics
        .iter()
        .map(|&topic| Anchor::new(words.label(topic), "#topic"));
    let topics: Vec<_> = topics.collect();
    view! {
        <ProjectCard
            name=marked(&project.title)
            href="#project"
            meta
            summary=marked(&project.summary)
            topics
            instruments=project.instruments.clone()
            instruments_label=label.join(", ")
        />
    }
    .into_any()
}

fn projects(hall: &'static Hall) -> AnyView {
    let cards = hall
        .catalogue
        .projects
        .iter()
        .take(20)
        .map(|project| project_card(hall, project))
        .collect_view();
    view! {
        {head(hall, "", hall.say("Projekte", "Projects"), "")}
        {search(hall, SearchLook::Plain)}
        {sentence(hall)}
        <FindLayout facets=facets(hall) heading=hall.say("Treffer", "Hits")> {sort(hall)}
            <Cards look=CardsLook::Columns>{cards}</Cards>
        </FindLayout>
    }
    .into_any()
}

fn city(hall: &'static Hall) -> AnyView {
    let Some(city) = hall.catalogue.cities.get("nuernberg") else {
        return ().into_any();
    };
    let words = &hall.catalogue.vocabulary;
    let house = House::of(&hall.catalogue, city);
    let description = describe_house(hall.lang, &house, words);
    let mut ids = city.sources.clone();
    for membership in &city.memberships {
        ids.extend(
            membership
                .sources
                .iter()
                .filter(|id| !city.sources.contains(id))
                .cloned(),
        );
    }
    ids.dedup();
    let population = city.population.as_ref().map(|population| FactValue {
        anchor: Anchor::new(format!("{} ({})", population.value, population.year), ""),
        note: "Destatis".to_owned(),
        marks: hall.marks(&ids, &city.sources[..1]),
    });
    let fact = |term: &str, values: Vec<FactValue>| Fact {
        term: term.to_owned(),
        values,
    };
    let facts = vec![
        fact(
            hall.say("Land", "State"),
            vec![Anchor::new(words.label(city.state), "#").into()],
        ),
        fact(
            hall.say("Größe", "Size"),
            hall.city_meta(city)
                .into_iter()
                .take(1)
                .map(FactValue::from)
                .collect(),
        ),
        fact(
            hall.say("Einwohner", "Population"),
            population.into_iter().collect(),
        ),
        fact(
            hall.say("Themen", "Topics"),
            hall.catalogue
                .topics_of(city)
                .into_iter()
                .take(6)
                .map(|topic| Anchor::new(words.label(topic), "#").into())
                .collect(),
        ),
    ];
    let membership = |membership: &koopstadt_explorer::catalogue::Membership| MembershipItem {
        year: membership.year.map(|year| year.to_string()).unwrap_or_default(),
        role: Anchor::new(words.label(membership.role), "#"),
        programme: Anchor::new(
            hall.catalogue
                .programmes
                .get(membership.programme.as_str())
                .map_or("", |p| &p.title),
            "programme.html",
        ),
        note: membership.note.clone().unwrap_or_default(),
        marks: hall.marks(&ids, &membership.sources),
    };
    let memberships = city.memberships.iter().map(membership).collect::<Vec<_>>();
    let conflicts = hall
        .evidence
        .conflicts
        .iter()
        .filter(|conflict| conflict.record == "berlin-mitte" || conflict.record == city.id.as_str())
        .take(2);
    let conflict = |conflict: &koopstadt_explorer::catalogue::Conflict| {
        let statements = conflict
            .values
            .iter()
            .map(|value| Statement {
                text: value.value.clone(),
                marks: hall.marks(&ids, &ids[..1]),
            })
            .collect::<Vec<_>>();
        let words = ConflictWords {
            heading: hall
                .say("Hier widersprechen sich Quellen", "Sources disagree here")
                .to_owned(),
            kept: hall.say("Wir zeigen", "We show").to_owned(),
            why: hall.say("Warum", "Why").to_owned(),
        };
        view! {
            <ConflictBox
                words
                topic=conflict.topic.clone()
                statements
                kept=conflict.kept.clone()
                why=conflict.why.clone()
            />
        }
    };
    let conflicts = conflicts.map(conflict).collect_view();
    let related = |id: &str, reason: &'static str| {
        hall.catalogue.cities.get(id).map(|city| RelatedItem {
            house: Some(House::of(&hall.catalogue, city)),
            title: hall.name(city),
            lang: hall.german(),
            href: "#".to_owned(),
            reason: reason.to_owned(),
        })
    };
    let related = [
        related(
            "leipzig",
            hall.say(
                "Partnerin im Netz koopstadt, gleiche Größe",
                "Partner in koopstadt, same size",
            ),
        ),
        related(
            "bamberg",
            hall.say(
                "50 km entfernt, 4 gleiche Instrumente",
                "50 km away, 4 instruments shared",
            ),
        ),
        related(
            "coburg",
            hall.say("gleiches Land, Anerkennung 2021", "same state, commended 2021"),
        ),
    ];
    let related: Vec<_> = related.into_iter().flatten().collect();
    let projects = hall
        .catalogue
        .projects_in(city)
        .take(6)
        .map(|project| project_card(hall, project))
        .collect_view();
    let marks = hall.marks(&ids, &city.sources[..2]);
    let sources = hall.sources(&ids);
    let website = city.website.clone().map(|href| ExternalLink {
        text: "nuernberg.de".to_owned(),
        href,
    });
    let side = view! {
        <FactList facts />
        <LinkList links=website.into_iter().collect() external=hall.say("externe Seite", "external site") />
    };
    view! {
        <Breadcrumbs
            label=hall.say("Weg", "Trail")
            trail=vec![Anchor::new("Start", "start.html"), Anchor::new(hall.say("Städte", "Cities"), "cities.html")]
        />
        <PageHead title=hall.name(city) kicker=hall.say("Große Großstadt in Bayern", "Large city in Bavaria")>
            <HouseGlyph house label=description />
        </PageHead>
        <RecordLayout side=side.into_any() side_label=hall.say("Auf einen Blick", "At a glance")>
            <p class="record-summary">
                {city.summary.clone()} <SourceMarks marks />
            </p>
            <PageSection id="parts" title=hall.say("In diesen Programmen", "In these programmes")>
                <MembershipList items=memberships no_year=hall.say("ohne Jahr", "no year") />
            </PageSection>
            <PageSection id="conflicts" title=hall.say("Widersprüche", "Disagreements")>
                {conflicts}
            </PageSection>
        </RecordLayout>
        <PageSection id="projects" title=hall.say("Projekte", "Projects") count="25">
            <Cards>{projects}</Cards>
        </PageSection>
        <PageSection id="related" title=hall.say("Verwandte Orte", "Related places")>
            <RelatedList items=related />
        </PageSection>
        <PageSection id="sources" title=hall.say("Quellen", "Sources")>
            <SourceList sources external=hall.say("externe Seite", "external site") />
        </PageSection>
    }
    .into_any()
}

fn programme(hall: &'static Hall) -> AnyView {
    let Some(programme) = hall.catalogue.programmes.get("koopstadt") else {
        return ().into_any();
    };
    let words = &hall.catalogue.vocabulary;
    let ids = &programme.sources;
    let figure = |figure: &koopstadt_explorer::catalogue::Figure| FigureItem {
        qualifier: figure
            .qualifier
            .map(|value| words.label(value).to_owned())
            .unwrap_or_default(),
        value: figure.value.clone(),
        unit: figure
            .unit
            .map(|value| words.label(value).to_owned())
            .unwrap_or_default(),
        label: figure.label.clone(),
        marks: hall.marks(ids, &figure.sources),
    };
    let figures: Vec<_> = programme.figures.iter().map(figure).collect();
    let section = |section: &koopstadt_explorer::catalogue::Section| {
        let item = |item: &koopstadt_explorer::catalogue::Item| SectionItem {
            title: item.title.clone().unwrap_or_default(),
            text: item.text.clone(),
            marks: hall.marks(ids, &item.sources),
        };
        let items = section.items.iter().map(item).collect::<Vec<_>>();
        view! { <SectionText id=section.id.clone() title=section.title.clone() items /> }
    };
    let sections = programme.sections.iter().take(4).map(section).collect_view();
    let roots = hall
        .catalogue
        .root_themes(programme)
        .into_iter()
        .map(|theme| node(hall, theme))
        .collect::<Vec<_>>();
    let office = programme.office.as_ref().map(|office| {
        view! {
            <Office
                name=office.name.clone()
                address=office.address.clone()
                lang=hall.german()
                email=office.email.clone().unwrap_or_default()
                as_of=hall.say("Stand 2012, kein aktueller Kontakt", "As of 2012, not a current contact")
            />
        }
    });
    view! {
        <Breadcrumbs label=hall.say("Weg", "Trail") trail=vec![Anchor::new("Start", "start.html")] />
        <PageHead title=programme.title.clone() kicker=words.label(programme.kind) lead=programme.summary.clone() />
        <PageSection id="figures" title=hall.say("In Zahlen", "In figures")>
            <Figures figures />
        </PageSection>
        <PageSection id="themes" title=hall.say("Themen", "Themes")>
            <ThemeTree label=hall.say("Themen", "Themes") roots />
        </PageSection>
        {sections}
        <PageSection id="office" title=hall.say("Geschäftsstelle", "Office")>{office}</PageSection>
        <PageSection id="sources" title=hall.say("Quellen", "Sources") count=ids.len().to_string()>
            <SourceList sources=hall.sources(ids) external=hall.say("externe Seite", "external site") />
        </PageSection>
    }
    .into_any()
}

fn node(hall: &'static Hall, theme: &koopstadt_explorer::catalogue::Theme) -> ThemeNode {
    let count = hall.catalogue.projects_of_theme(theme).count();
    ThemeNode {
        title: theme.title.clone(),
        href: "#".to_owned(),
        meta: if count == 0 {
            String::new()
        } else {
            count.to_string()
        },
        children: hall
            .catalogue
            .children_of_theme(theme)
            .into_iter()
            .map(|theme| node(hall, theme))
            .collect(),
        ..ThemeNode::default()
    }
}

fn pieces(hall: &'static Hall) -> AnyView {
    let sizes = DrawnSize::ALL.map(|size| {
        let houses = hall
            .catalogue
            .cities
            .iter()
            .filter(|city| {
                [
                    "kiel",
                    "muenchen",
                    "bremen",
                    "coburg",
                    "swisttal",
                    "weimar",
                    "berlin",
                    "proetzel-praedikow",
                ]
                .contains(&city.id.as_str())
            })
            .map(|city| House::of(&hall.catalogue, city))
            .chain([House::default()])
            .map(|house| view! { <HouseGlyph house size /> " " })
            .collect_view();
        view! { <p>{houses}</p> }
    });
    let retry = Some(Retry {
        text: hall.say("Noch einmal versuchen", "Try again").to_owned(),
        action: Callback::new(|()| ()),
    });
    let event = |day: Option<&str>, month: Option<&str>, year: &str| EventDate {
        day: day.map(str::to_owned),
        month: month.map(str::to_owned),
        year: year.to_owned(),
        until: None,
        machine: year.to_owned(),
    };
    let dates = [
        event(Some("3.–4."), Some(hall.say("Mai", "May")), "2021"),
        event(None, Some(hall.say("September", "September")), "2012"),
        event(None, None, "2014"),
    ];
    let events = hall
        .catalogue
        .events
        .iter()
        .zip(dates)
        .map(|(record, date)| {
            let kind = hall.catalogue.vocabulary.label(record.format);
            view! {
                <EventItem
                    date
                    name=plain(record.title.clone())
                    href="#"
                    meta=vec![Anchor::new(kind, "#"), Anchor::new("Köln", "")]
                    summary=record.summary.clone().map(plain).unwrap_or_default()
                />
            }
        })
        .collect_view();
    let project = hall.catalogue.projects.get("alte-feuerwache-weimar");
    let mut groups: Vec<ActorGroup> = Vec::new();
    for actor in project.into_iter().flat_map(|project| &project.actors) {
        let kind = hall.catalogue.vocabulary.label(actor.kind);
        let name = Anchor::new(actor.name.clone(), "");
        match groups.iter_mut().find(|group| group.kind.text == kind) {
            Some(group) => group.names.push(name),
            None => groups.push(ActorGroup {
                kind: Anchor::new(kind, "#"),
                names: vec![name],
            }),
        }
    }
    let sources = hall
        .evidence
        .sources
        .iter()
        .take(3)
        .map(|source| {
            view! {
                <SourceItem
                    name=plain(source.title.clone())
                    lang=hall.german()
                    href="#"
                    meta=vec![Anchor::new(source.publisher.clone(), "")]
                    note=source.note.clone().unwrap_or_default()
                />
            }
        })
        .collect_view();
    view! {
        {head(hall, hall.say("Muster", "Pattern"), hall.say("Alle Stücke", "All pieces"), hall.say("Was sonst auf keiner Seite steht.", "What stands on no other page."))}
        <PageSection id="houses" title=hall.say("Häuser", "Houses")>{sizes.into_iter().collect_view()}</PageSection>
        <PageSection id="notices" title=hall.say("Hinweise", "Notices")>
            <Notice
                kind=NoticeKind::Error
                title=hall.say("Die Daten ließen sich nicht laden", "The data could not be loaded")
                text=hall.say("Die Datei bricht in der Mitte ab. Der Inhalt dieser Seite bleibt lesbar.", "The file ends in the middle. This page stays readable.")
                retry
                links=vec![Anchor::new(hall.say("Zur Startseite", "To the start page"), "#")]
            />
            <EmptyState
                title=hall.say("Kein Treffer", "No hits")
                text=hall.say("Zu diesen Bedingungen passt nichts.", "Nothing fits these conditions.")
                cure=Some(Anchor::new(hall.say("Ohne „Leerstand“: 12 Projekte", "Without “vacancy”: 12 projects"), "#"))
                clear=Some(Anchor::new(hall.say("Alles zurücksetzen", "Reset all"), "#"))
            />
        </PageSection>
        <PageSection id="events" title=hall.say("Veranstaltungen", "Events")>
            <Cards look=CardsLook::Rows>{events}</Cards>
        </PageSection>
        <PageSection id="actors" title=hall.say("Beteiligte", "Actors")>
            <ActorList groups lang=hall.german() />
        </PageSection>
        <PageSection id="sources" title=hall.say("Quellen", "Sources")>
            <Cards look=CardsLook::Rows>{sources}</Cards>
        </PageSection>
    }
    .into_any()
}
