//! The words of the vocabularies, as `vocabulary.json` holds them.

use serde::{Deserialize, Serialize};

use super::{
    ActorKind, CityKind, EventFormat, EventStatus, FigureQualifier, FigureUnit, Instrument, MembershipRole,
    ProgrammeKind, RecordKind, SizeClass, State, ThemeBasis, ThemeKind, Topic,
};
use crate::catalogue::SourceId;

/// A value of a vocabulary with its words.
///
/// `K` is the vocabulary, `T` the shape of the texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "check", schemars(rename = "{K}Term"))]
#[serde(deny_unknown_fields)]
pub struct Term<K, T = String> {
    /// The value.
    pub id: K,
    /// What it is called.
    pub label: T,
    /// What it means; missing where the label says it all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "check", schemars(with = "T", extend("x-may-be-missing" = true)))]
    pub description: Option<T>,
}

/// A size class with its bounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SizeClassTerm<T = String> {
    /// The class.
    pub id: SizeClass,
    /// What it is called.
    pub label: T,
    /// Fewest inhabitants.
    pub min: u32,
    /// Most inhabitants; `None` for the largest class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
}

/// Where the size classes come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SizeClassNote<T = String> {
    /// The rule in words.
    pub text: T,
    /// Its sources; never empty.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
}

/// All vocabularies with their words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Vocabulary<T = String> {
    /// Words of [`Topic`].
    pub topics: Vec<Term<Topic, T>>,
    /// Words of [`Instrument`].
    pub instruments: Vec<Term<Instrument, T>>,
    /// Words of [`State`].
    pub states: Vec<Term<State, T>>,
    /// Words of [`CityKind`].
    pub city_kinds: Vec<Term<CityKind, T>>,
    /// Words of [`MembershipRole`].
    pub membership_roles: Vec<Term<MembershipRole, T>>,
    /// Words of [`ProgrammeKind`].
    pub programme_kinds: Vec<Term<ProgrammeKind, T>>,
    /// Words of [`ThemeKind`].
    pub theme_kinds: Vec<Term<ThemeKind, T>>,
    /// Words of [`ThemeBasis`].
    pub theme_bases: Vec<Term<ThemeBasis, T>>,
    /// Words of [`EventFormat`].
    pub event_formats: Vec<Term<EventFormat, T>>,
    /// Words of [`EventStatus`].
    pub event_statuses: Vec<Term<EventStatus, T>>,
    /// Words of [`ActorKind`].
    pub actor_kinds: Vec<Term<ActorKind, T>>,
    /// Words of [`FigureUnit`].
    pub figure_units: Vec<Term<FigureUnit, T>>,
    /// Words of [`FigureQualifier`].
    pub figure_qualifiers: Vec<Term<FigureQualifier, T>>,
    /// Words of [`RecordKind`].
    pub record_kinds: Vec<Term<RecordKind, T>>,
    /// Words and bounds of [`SizeClass`].
    pub size_classes: Vec<SizeClassTerm<T>>,
    /// Where the size classes come from.
    pub size_classes_note: SizeClassNote<T>,
}

impl<T> Vocabulary<T> {
    /// The class of a place with this many inhabitants.
    #[must_use]
    pub fn size_class(&self, inhabitants: u32) -> Option<SizeClass> {
        self.size_classes
            .iter()
            .find(|class| class.min <= inhabitants && class.max.is_none_or(|max| inhabitants <= max))
            .map(|class| class.id)
    }
}

/// A vocabulary whose terms [`Vocabulary`] holds: `vocabulary.term(Topic::Wohnen)`.
pub trait Named: Copy + PartialEq + Sized + 'static {
    /// The terms of this vocabulary.
    fn terms<T>(vocabulary: &Vocabulary<T>) -> &[Term<Self, T>];
}

macro_rules! named {
    ($($name:ident in $field:ident),* $(,)?) => {$(
        impl Named for $name {
            fn terms<T>(vocabulary: &Vocabulary<T>) -> &[Term<Self, T>] {
                &vocabulary.$field
            }
        }
    )*};
}
named!(Topic in topics, Instrument in instruments, State in states, CityKind in city_kinds, MembershipRole in membership_roles, ProgrammeKind in programme_kinds, ThemeKind in theme_kinds, ThemeBasis in theme_bases, EventFormat in event_formats, EventStatus in event_statuses, ActorKind in actor_kinds, FigureUnit in figure_units, FigureQualifier in figure_qualifiers, RecordKind in record_kinds);

impl Vocabulary<String> {
    /// The words of a value; `None` where the file of this language lacks them (the check forbids that).
    #[must_use]
    pub fn term<K: Named>(&self, value: K) -> Option<&Term<K>> {
        K::terms(self).iter().find(|term| term.id == value)
    }

    /// What a value is called; empty where the file of this language lacks it (the check forbids that).
    #[must_use]
    pub fn label<K: Named>(&self, value: K) -> &str {
        self.term(value).map_or("", |term| &term.label)
    }

    /// What a size class is called.
    #[must_use]
    pub fn size_label(&self, value: SizeClass) -> &str {
        self.size_classes
            .iter()
            .find(|class| class.id == value)
            .map_or("", |class| &class.label)
    }
}
