//! What the values of facets are called on the page.

use crate::{
    catalogue::{
        ActorKind, Catalogue, CityKind, EventFormat, EventStatus, Instrument, MembershipRole, ProgrammeKind,
        RecordKind, SizeClass, State, ThemeKind, Topic,
    },
    locale::{Lang, gap_name, phase_name},
    view_state::{Facet, Phase},
};

/// Label of a value of a facet in a list of records of a kind; the id where nothing is known by it.
#[must_use]
pub(super) fn facet_value(
    catalogue: &Catalogue,
    lang: Lang,
    kind: RecordKind,
    facet: Facet,
    value: &str,
) -> String {
    if value == facet.gap() {
        return gap_name(lang, facet).to_owned();
    }
    known_value(catalogue, lang, kind, facet, value)
        .unwrap_or(value)
        .to_owned()
}

fn known_value<'a>(
    catalogue: &'a Catalogue,
    lang: Lang,
    kind: RecordKind,
    facet: Facet,
    value: &str,
) -> Option<&'a str> {
    let words = &catalogue.vocabulary;
    Some(match facet {
        Facet::State => words.label(State::from_id(value)?),
        Facet::Size => words.size_label(SizeClass::from_id(value)?),
        Facet::City => city_name(lang, catalogue.cities.get(value)?),
        Facet::Programme => &catalogue.programmes.get(value)?.title,
        Facet::Role => words.label(MembershipRole::from_id(value)?),
        Facet::Topic => words.label(Topic::from_id(value)?),
        Facet::Instrument => words.label(Instrument::from_id(value)?),
        Facet::Theme => &catalogue.themes.get(value)?.title,
        Facet::Period => phase_name(lang, Phase::from_id(value)?),
        Facet::Actor => words.label(ActorKind::from_id(value)?),
        Facet::Kind => match kind {
            RecordKind::City => words.label(CityKind::from_id(value)?),
            RecordKind::Theme => words.label(ThemeKind::from_id(value)?),
            _ => words.label(ProgrammeKind::from_id(value)?),
        },
        Facet::Format => words.label(EventFormat::from_id(value)?),
        Facet::Status => words.label(EventStatus::from_id(value)?),
    })
}

/// A city's name in the language of the page.
#[must_use]
pub(super) fn city_name(lang: Lang, city: &crate::catalogue::City) -> &str {
    match lang {
        Lang::De => &city.name,
        Lang::En => &city.name_en,
    }
}
