//! The page of a city.

use leptos::prelude::*;

use super::{Citations, all_as_list, fact, fact_or_gap, foot, related, side, trail, values};
use crate::{
    catalogue::{
        City, CityKind, Instrument, Membership, MembershipRole, Record, RecordKind, SizeClass, State, Topic,
    },
    charts::glyph::{DrawnSize, House, HouseGlyph},
    components::{
        Anchor, Cards, CardsLook, Fact, FactValue, MembershipItem, MembershipList, PageHead, PageSection,
        RecordLayout, SourceMarks,
    },
    locale::{coordinates, describe_house, number},
    order::sorted_by_key,
    pages::{Site, anchors::words, cards, detail::Detail, labels::city_name, record::citations::host},
    view_state::Facet,
};

pub(super) fn page(site: &Site, city: &City) -> AnyView {
    let mut citations = Citations::new(site);
    let catalogue = site.catalogue();
    let name = city_name(site.lang(), city).to_owned();
    let house = House::of(catalogue, city);
    let description = describe_house(site.lang(), &house, &catalogue.vocabulary);
    let kicker = [
        catalogue.vocabulary.label(city.kind),
        catalogue.vocabulary.label(city.state),
    ]
    .join(" · ");
    let summary = (city.summary.clone(), citations.marks(&city.sources));
    let facts = side(site, facts(site, city, &mut citations));
    let memberships = memberships(site, city, &mut citations);
    let label = site.words().record.facts;
    let side = facts;
    let opening = view! { <p class="summary">{summary.0} <SourceMarks marks=summary.1/></p> }.into_any();
    let text = view! {
        {memberships}
        {projects(site, city)}
        {events(site, city)}
        {related::of_city(site, city)}
        {foot(site, city, citations)}
    };
    let text = text.into_any();
    let body = view! {
        {trail(site, RecordKind::City)}
        <PageHead title=name.clone() kicker title_lang=site.lang_of_name(city)>
            <HouseGlyph house size=DrawnSize::Large label=description/>
        </PageHead>
        <RecordLayout opening side side_label=label>{text}</RecordLayout>
    };
    body.into_any()
}

fn facts(site: &Site, city: &City, citations: &mut Citations<'_>) -> Vec<Fact> {
    let (catalogue, words) = (site.catalogue(), &site.words().record);
    let kind = site.shared(RecordKind::City, Facet::Kind, city.kind, CityKind::id(city.kind));
    let state = site.shared(RecordKind::City, Facet::State, city.state, State::id(city.state));
    let class = catalogue.size_class(city).map(|class| {
        let href = site
            .links
            .sharing(RecordKind::City, Facet::Size, SizeClass::id(class));
        Anchor::new(catalogue.vocabulary.size_label(class), href)
    });
    let above = city
        .part_of
        .as_ref()
        .and_then(|id| catalogue.cities.get(id.as_str()));
    let topic = |topic| site.shared(RecordKind::City, Facet::Topic, topic, Topic::id(topic));
    let instrument = |kind| site.shared(RecordKind::City, Facet::Instrument, kind, Instrument::id(kind));
    [
        fact(words.kind, values([kind])),
        fact(words.state, values([state])),
        Some(fact_or_gap(words, words.size, values(class))),
        Some(fact_or_gap(
            words,
            words.population,
            population(site, city, citations),
        )),
        fact(words.german_name, values(german_name(site, city))),
        fact(words.location, values([location(site, city)])),
        fact(words.part_of, values(above.map(|city| site.city(city)))),
        fact(
            words.parts,
            values(catalogue.parts_of_city(city).map(|part| site.city(part))),
        ),
        fact(
            words.instruments,
            values(catalogue.instruments_of(city).into_iter().map(instrument)),
        ),
        fact(
            words.topics,
            values(catalogue.topics_of(city).into_iter().map(topic)),
        ),
        Some(website(site, city)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The German name where the page shows another.
fn german_name(site: &Site, city: &City) -> Option<Anchor> {
    let differs = city_name(site.lang(), city) != city.name;
    differs.then(|| Anchor {
        lang: site.german(),
        ..words(&city.name)
    })
}

/// Latitude and longitude of the centre, as far as the data gives them.
fn location(site: &Site, city: &City) -> Anchor {
    words(coordinates(site.lang(), city.lat, city.lon))
}

fn population(site: &Site, city: &City, citations: &mut Citations<'_>) -> Vec<FactValue> {
    let value = city.population.as_ref().map(|population| FactValue {
        anchor: words(number(site.lang(), u64::from(population.value))),
        note: [
            "(",
            site.words().record.end_of_year,
            " ",
            &population.year.to_string(),
            ")",
        ]
        .concat(),
        marks: citations.marks(std::slice::from_ref(&population.source)),
    });
    value.into_iter().collect()
}

fn website(site: &Site, city: &City) -> Fact {
    let words = &site.words().record;
    let link = city.website.as_ref().map(|url| Anchor::new(host(url), url));
    fact_or_gap(words, words.website, values(link))
}

fn memberships(site: &Site, city: &City, citations: &mut Citations<'_>) -> Option<AnyView> {
    if city.memberships.is_empty() {
        return None;
    }
    let words = &site.words().record;
    let items = city
        .memberships
        .iter()
        .map(|part| membership(site, part, citations))
        .collect::<Vec<_>>();
    let view = view! {
        <PageSection id="memberships" title=words.memberships>
            <MembershipList items no_year=words.year_not_known/>
        </PageSection>
    };
    Some(view.into_any())
}

fn membership(site: &Site, part: &Membership, citations: &mut Citations<'_>) -> MembershipItem {
    let programme = site.catalogue().programmes.get(part.programme.as_str());
    MembershipItem {
        year: part.year.map(|year| year.to_string()).unwrap_or_default(),
        role: site.shared(
            RecordKind::City,
            Facet::Role,
            part.role,
            MembershipRole::id(part.role),
        ),
        programme: programme.map_or_else(
            || words(part.programme.as_str()),
            |programme| site.programme(programme),
        ),
        note: part.note.clone().unwrap_or_default(),
        marks: citations.marks(&part.sources),
    }
}

/// As many projects as are shown before the list takes over.
const SHOWN: usize = 30;

fn projects(site: &Site, city: &City) -> Option<AnyView> {
    let count = site.catalogue().projects_in(city).count();
    let detail = Detail::among(count);
    let card = |project| cards::project_card(site, project, &cards::unmarked, detail);
    let projects = site.catalogue().projects_in(city).take(SHOWN);
    let cards: Vec<_> = projects.map(card).collect();
    let all = all_as_list(
        site,
        site.links.sharing(RecordKind::Project, Facet::City, city.id()),
    );
    let title = site.words().record.projects_here;
    (count > 0).then(|| {
        view! {
            <PageSection id="projects" title count=count.to_string()>
                <Cards look=CardsLook::Rows>{cards}</Cards>
                {(count > 1).then_some(all)}
            </PageSection>
        }
        .into_any()
    })
}

fn events(site: &Site, city: &City) -> Option<AnyView> {
    let events = site.catalogue().events_in(city).collect();
    let events = sorted_by_key(events, |event| event.start.first_day());
    let detail = Detail::among(events.len());
    let item = |event| cards::event_item(site, event, &cards::unmarked, detail);
    let items: Vec<_> = events.into_iter().map(item).collect();
    let (title, count) = (site.words().record.events, items.len());
    (count > 0).then(|| {
        view! {
            <PageSection id="events" title count=count.to_string()>
                <Cards look=CardsLook::Rows>{items}</Cards>
            </PageSection>
        }
        .into_any()
    })
}
