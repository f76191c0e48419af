//! The start page: claim, search, ways in, and every place as a house.

use leptos::prelude::*;

use super::{Site, list::field};
use crate::{
    catalogue::{Instrument, RecordKind, SizeClass, State},
    charts::glyph::{House, WINDOWS},
    components::{
        Anchor, GlyphLegend, GlyphWords, Hero, HouseStreet, PageSection, SearchLook, StreetGroup,
        StreetHouse, Way, Ways,
    },
    locale::{counted, describe_house},
    order::sorted_by,
    route::Route,
    view_state::{Facet, ViewState},
};

pub(super) fn page(site: &Site) -> AnyView {
    let (pages, catalogue, lang) = (&site.words().pages, site.catalogue(), site.lang());
    let lead = [
        &counted(lang, RecordKind::City, catalogue.cities.len()),
        ", ",
        &counted(lang, RecordKind::Project, catalogue.projects.len()),
        ", ",
        pages.claim_line,
    ]
    .concat();
    let (search, ways) = (field::jump_field(site, SearchLook::Hero), ways(site));
    let (groups, legend) = (street(site), legend(site));
    let body = view! {
        <Hero claim=pages.claim lead>
            {search} <Ways label=pages.ways ways/>
        </Hero>
        <PageSection id="places" title=pages.street>
            <p>{pages.street_line}</p>
            <HouseStreet label=pages.street groups/>
            <GlyphLegend words=legend/>
        </PageSection>
    };
    body.into_any()
}

/// Where the ways lead, in the order of their words.
fn ways(site: &Site) -> Vec<Way> {
    let small =
        ViewState::only(Facet::Size, SizeClass::Gemeinde.id()).with(Facet::Size, SizeClass::Kleinstadt.id());
    let honoured = ViewState::only(Facet::Role, "awarded").with(Facet::Role, "recognised");
    let targets = [
        site.links.with_state(&Route::List(RecordKind::City), &honoured),
        site.links.record(RecordKind::Programme, "koopstadt"),
        site.links.with_state(&Route::List(RecordKind::City), &small),
        site.links
            .record(RecordKind::Programme, "governance-des-stadtmachens"),
    ];
    let way = |((title, line), href): (&(&str, &str), String)| Way {
        title: (*title).to_owned(),
        line: (*line).to_owned(),
        href,
    };
    site.words().pages.way.iter().zip(targets).map(way).collect()
}

/// All places as houses, by Land.
fn street(site: &Site) -> Vec<StreetGroup> {
    let (catalogue, lang) = (site.catalogue(), site.lang());
    let house = |city| {
        let house = House::of(catalogue, city);
        let anchor = site.city(city);
        StreetHouse {
            description: describe_house(lang, &house, &catalogue.vocabulary),
            house,
            name: anchor.text,
            lang: anchor.lang,
            href: anchor.href,
        }
    };
    let group = |&state: &State| {
        let houses: Vec<_> = catalogue
            .cities
            .iter()
            .filter(|city| city.state == state)
            .map(house)
            .collect();
        let sign: Anchor = site.shared(RecordKind::City, Facet::State, state, state.id());
        (!houses.is_empty()).then_some(StreetGroup { sign, houses })
    };
    let groups = State::ALL.iter().filter_map(group).collect();
    sorted_by(groups, |a: &StreetGroup, b| a.sign.text.cmp(&b.sign.text))
}

fn legend(site: &Site) -> GlyphWords {
    let (vocabulary, words) = (&site.catalogue().vocabulary, &site.words().pages);
    GlyphWords {
        title: words.legend.to_owned(),
        sizes: vocabulary
            .size_classes
            .iter()
            .map(|class| (class.id, class.label.clone()))
            .collect(),
        unknown: String::new(),
        windows: words.legend_windows.to_owned(),
        window_names: WINDOWS
            .iter()
            .map(|&kind: &Instrument| vocabulary.label(kind).to_owned())
            .collect(),
        flag: words.legend_flag.to_owned(),
        pennant: words.legend_pennant.to_owned(),
        coupling: words.legend_coupling.to_owned(),
    }
}
