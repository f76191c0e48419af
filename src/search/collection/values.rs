//! The values of the facets, and those that records have through others.

use crate::catalogue::{
    ActorKind, Catalogue, City, CityKind, Date, EventFormat, EventStatus, Instrument, MembershipRole, Period,
    ProgrammeKind, Project, Record, RecordKind, SizeClass, State, Theme, ThemeId, ThemeKind, Topic,
};
use crate::search::index::{Builder, Field};
use crate::view_state::{Facet, Phase};

/// An index without documents, for a collection with these facets.
pub(super) fn builder(catalogue: &Catalogue, kind: RecordKind, size: usize, facets: &[Facet]) -> Builder {
    let facets = facets
        .iter()
        .map(|&facet| (facet, values(catalogue, kind, facet).into_iter()));
    Builder::new(size, facets)
}

/// All values of a facet, in the order of the vocabulary or of the table.
fn values(catalogue: &Catalogue, kind: RecordKind, facet: Facet) -> Vec<&str> {
    match facet {
        Facet::State => State::ALL.iter().map(|value| value.id()).collect(),
        Facet::Size => SizeClass::ALL.iter().map(|value| value.id()).collect(),
        Facet::City => catalogue.cities.iter().map(Record::id).collect(),
        Facet::Programme => catalogue.programmes.iter().map(Record::id).collect(),
        Facet::Role => MembershipRole::ALL.iter().map(|value| value.id()).collect(),
        Facet::Topic => Topic::ALL.iter().map(|value| value.id()).collect(),
        Facet::Instrument => Instrument::ALL.iter().map(|value| value.id()).collect(),
        Facet::Theme => catalogue.themes.iter().map(Record::id).collect(),
        Facet::Period => Phase::ALL.iter().map(|value| value.id()).collect(),
        Facet::Actor => ActorKind::ALL.iter().map(|value| value.id()).collect(),
        Facet::Kind => match kind {
            RecordKind::Programme => ProgrammeKind::ALL.iter().map(|value| value.id()).collect(),
            RecordKind::Theme => ThemeKind::ALL.iter().map(|value| value.id()).collect(),
            _ => CityKind::ALL.iter().map(|value| value.id()).collect(),
        },
        Facet::Format => EventFormat::ALL.iter().map(|value| value.id()).collect(),
        Facet::Status => EventStatus::ALL.iter().map(|value| value.id()).collect(),
    }
}

/// Gives the document the topics of some projects.
pub(super) fn topics_of<'a>(builder: &mut Builder, projects: impl Iterator<Item = &'a Project>) {
    let topics = projects.flat_map(|project| &project.topics);
    builder.values(Facet::Topic, topics.map(|topic| topic.id()));
}

/// The themes of a project, with those above them.
pub(super) fn themes_with_parents<'a>(
    catalogue: &'a Catalogue,
    themes: &'a [ThemeId],
) -> impl Iterator<Item = &'a Theme> {
    // A theme stands at most this many levels deep; the bound keeps a circle in damaged data from turning for ever.
    const LEVELS: usize = 8;
    let named = themes.iter().filter_map(|id| catalogue.themes.get(id.as_str()));
    named.flat_map(|theme| {
        let parent = |theme: &&'a Theme| catalogue.themes.get(theme.parent.as_ref()?.as_str());
        std::iter::successors(Some(theme), parent).take(LEVELS)
    })
}

/// The phases of a time.
pub(super) fn phases(period: Period) -> impl Iterator<Item = &'static str> {
    Phase::of_period(&period).into_iter().map(Phase::id)
}

/// The first day of a time; of its end where the start is not known.
pub(super) fn began(period: &Period) -> Option<(u16, u8, u8)> {
    period.start.or(period.end).map(Date::first_day)
}

/// Adds the names of a city, in both languages, and of its state.
pub(super) fn city_words(builder: &mut Builder, catalogue: &Catalogue, city: &City) {
    builder.text(Field::City, &city.name);
    builder.text(Field::City, &city.name_en);
    builder.text(Field::Label, catalogue.vocabulary.label(city.state));
}
