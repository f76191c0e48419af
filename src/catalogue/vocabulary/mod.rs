//! The closed vocabularies: their values (enums) and their words (data).

mod terms;
mod values;

pub use terms::{Named, SizeClassNote, SizeClassTerm, Term, Vocabulary};
pub use values::{
    ActorKind, CityKind, EventFormat, EventStatus, FigureQualifier, FigureUnit, Instrument, MembershipRole,
    ProgrammeKind, RecordKind, SizeClass, State, ThemeBasis, ThemeKind, Topic,
};
