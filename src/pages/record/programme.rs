//! The page of a programme: figures, chapters, themes as a tree, places, projects, events, the historical office.

use leptos::prelude::*;

use super::{Citations, all_as_list, fact, fact_or_gap, foot, links_section, side, theme, trail, values};
use crate::{
    catalogue::{Figure, Programme, ProgrammeKind, Record, RecordKind, Section},
    components::{
        Anchor, Cards, CardsLook, Fact, FigureItem, Figures, Office, PageHead, PageSection, RecordLayout,
        SectionItem, SectionText, SourceMarks, ThemeTree,
    },
    locale::{number, period_in_words},
    pages::{Site, anchors::words, cards, detail::Detail},
    view_state::Facet,
};

pub(super) fn page(site: &Site, programme: &Programme) -> AnyView {
    let mut citations = Citations::new(site);
    let words = &site.words().record;
    let kicker = site.catalogue().vocabulary.label(programme.kind).to_owned();
    let marks = citations.marks(&programme.sources);
    let figures = figures(site, programme, &mut citations);
    let sections: Vec<_> = programme
        .sections
        .iter()
        .map(|chapter| section(chapter, &mut citations))
        .collect();
    let office = office(site, programme, &mut citations);
    let side = view! { {side(site, facts(site, programme))} {chapters(site, programme)} }.into_any();
    let opening =
        view! { <p class="summary">{programme.summary.clone()} <SourceMarks marks/></p> }.into_any();
    let text = view! {
        {figures}
        {themes(site, programme)}
        {sections}
        {cities(site, programme)}
        {projects(site, programme)}
        {events(site, programme)}
        {office}
        {links_section(site, &programme.links)}
        {foot(site, programme, citations)}
    };
    let text = text.into_any();
    let body = view! {
        {trail(site, RecordKind::Programme)}
        <PageHead title=programme.title.clone() kicker/>
        <RecordLayout opening side side_label=words.facts>{text}</RecordLayout>
    };
    body.into_any()
}

fn facts(site: &Site, programme: &Programme) -> Vec<Fact> {
    let record = &site.words().record;
    let kind = site.shared(
        RecordKind::Programme,
        Facet::Kind,
        programme.kind,
        ProgrammeKind::id(programme.kind),
    );
    let period = period_in_words(site.lang(), programme.period).map(words);
    let organiser = |name: &String| Anchor {
        lang: site.german(),
        ..words(name)
    };
    [
        fact(record.kind, values([kind])),
        Some(fact_or_gap(record, record.period, values(period))),
        fact(
            record.organisers,
            values(programme.organisers.iter().map(organiser)),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The chapters of a long page.
fn chapters(site: &Site, programme: &Programme) -> Option<AnyView> {
    let words = &site.words().record;
    let link = |id: &str, title: &str| {
        let (href, title) = (["#", id].concat(), title.to_owned());
        view! { <li><a href=href rel="external">{title}</a></li> }
    };
    let chapters = programme
        .sections
        .iter()
        .map(|section| link(&section.id, &section.title));
    let catalogue = site.catalogue();
    let ends = [
        (
            "cities",
            words.cities_taking_part,
            catalogue.cities_of_programme(programme).next().is_some(),
        ),
        (
            "projects",
            words.projects_of,
            catalogue.projects_of_programme(programme).next().is_some(),
        ),
        (
            "events",
            words.events,
            !catalogue.events_of_programme(programme).is_empty(),
        ),
    ];
    let ends = ends
        .iter()
        .filter(|(.., is_there)| *is_there)
        .map(|(id, title, _)| link(id, title));
    let list = chapters.chain(ends).collect_view();
    let label = words.sections;
    (!programme.sections.is_empty()).then(|| {
        view! {
            <nav class="chapters" aria-label=label>
                <h2 class="chapters-title">{label}</h2>
                <ul class="link-list" role="list">{list}</ul>
            </nav>
        }
        .into_any()
    })
}

fn figures(site: &Site, programme: &Programme, citations: &mut Citations<'_>) -> Option<AnyView> {
    let figures: Vec<_> = programme
        .figures
        .iter()
        .map(|item| figure(site, item, citations))
        .collect();
    let title = site.words().record.figures;
    (!figures.is_empty())
        .then(|| view! { <PageSection id="figures" title><Figures figures/></PageSection> }.into_any())
}

fn figure(site: &Site, figure: &Figure, citations: &mut Citations<'_>) -> FigureItem {
    let vocabulary = &site.catalogue().vocabulary;
    FigureItem {
        qualifier: figure
            .qualifier
            .map(|qualifier| vocabulary.label(qualifier).to_owned())
            .unwrap_or_default(),
        value: figure
            .value
            .parse()
            .map_or_else(|_| figure.value.clone(), |value| number(site.lang(), value)),
        unit: figure
            .unit
            .map(|unit| vocabulary.label(unit).to_owned())
            .unwrap_or_default(),
        label: figure.label.clone(),
        marks: citations.marks(&figure.sources),
    }
}

fn section(section: &Section, citations: &mut Citations<'_>) -> AnyView {
    let items = section
        .items
        .iter()
        .map(|item| SectionItem {
            title: item.title.clone().unwrap_or_default(),
            text: item.text.clone(),
            marks: citations.marks(&item.sources),
        })
        .collect();
    view! { <SectionText id=section.id.clone() title=section.title.clone() items/> }.into_any()
}

fn themes(site: &Site, programme: &Programme) -> Option<AnyView> {
    let roots: Vec<_> = site
        .catalogue()
        .root_themes(programme)
        .into_iter()
        .map(|root| theme::node(site, root, None))
        .collect();
    let words = &site.words().record;
    (!roots.is_empty()).then(|| {
        view! { <PageSection id="themes" title=words.themes><ThemeTree label=words.theme_tree roots/></PageSection> }
            .into_any()
    })
}

fn cities(site: &Site, programme: &Programme) -> Option<AnyView> {
    let cities: Vec<_> = site.catalogue().cities_of_programme(programme).collect();
    let detail = Detail::among(cities.len());
    let card = |city| cards::city_card(site, city, &cards::unmarked, detail);
    let cities: Vec<_> = cities.into_iter().map(card).collect();
    let (title, count) = (site.words().record.cities_taking_part, cities.len());
    let all = all_as_list(
        site,
        site.links
            .sharing(RecordKind::City, Facet::Programme, programme.id()),
    );
    (count > 0).then(|| {
        view! { <PageSection id="cities" title count=count.to_string()><Cards>{cities}</Cards>{all}</PageSection> }
            .into_any()
    })
}

fn projects(site: &Site, programme: &Programme) -> Option<AnyView> {
    let projects: Vec<_> = site.catalogue().projects_of_programme(programme).collect();
    let detail = Detail::among(projects.len());
    let card = |project| cards::project_card(site, project, &cards::unmarked, detail);
    let projects: Vec<_> = projects.into_iter().map(card).collect();
    let (title, count) = (site.words().record.projects_of, projects.len());
    let all = all_as_list(
        site,
        site.links
            .sharing(RecordKind::Project, Facet::Programme, programme.id()),
    );
    (count > 0).then(|| {
        view! {
            <PageSection id="projects" title count=count.to_string()>
                <Cards look=CardsLook::Rows>{projects}</Cards>
                {all}
            </PageSection>
        }
        .into_any()
    })
}

fn events(site: &Site, programme: &Programme) -> Option<AnyView> {
    let events = site.catalogue().events_of_programme(programme);
    let detail = Detail::among(events.len());
    let item = |event| cards::event_item(site, event, &cards::unmarked, detail);
    let events: Vec<_> = events.into_iter().map(item).collect();
    let (title, count) = (site.words().record.events, events.len());
    let all = all_as_list(
        site,
        site.links
            .sharing(RecordKind::Event, Facet::Programme, programme.id()),
    );
    (count > 0).then(|| {
        view! {
            <PageSection id="events" title count=count.to_string()>
                <Cards look=CardsLook::Rows>{events}</Cards>
                {all}
            </PageSection>
        }
        .into_any()
    })
}

fn office(site: &Site, programme: &Programme, citations: &mut Citations<'_>) -> Option<AnyView> {
    let office = programme.office.as_ref()?;
    let words = &site.words().record;
    let as_of = [words.office_as_of, " ", &office.as_of, ". ", words.office_hint].concat();
    let marks = citations.marks(&office.sources);
    let contact = view! {
        <Office
            name=office.name.clone()
            address=office.address.clone()
            lang=site.german()
            email=office.email.clone().unwrap_or_default()
            as_of
            marks
        />
    };
    let contact = contact.into_any();
    Some(view! { <PageSection id="office" title=words.office>{contact}</PageSection> }.into_any())
}
