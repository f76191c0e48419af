//! The catalogue: what the dataset knows about cities, projects, programmes, themes, events, their sources and
//! the disagreements between sources. Typed, validated, immutable after load.
//!
//! The same record types serve two shapes of text: [`Bilingual`] in the hand-edited files of `public/data/`
//! (`Dataset`, behind the feature `check`) and `String` in the compact file of one language that the program loads ([`Catalogue`]).
//!
//! Never enters: web-sys, Leptos, labels (they are data, from `vocabulary.json`, or live in `locale/`).

#[cfg(feature = "check")]
pub mod check;
mod citations;
mod city;
#[cfg(feature = "check")]
pub mod compact;
mod conflict;
#[cfg(feature = "check")]
pub mod dataset;
mod date;
mod event;
mod file;
mod id;
mod loaded;
#[cfg(feature = "check")]
pub(crate) mod pattern;
mod period;
mod plain;
mod programme;
mod project;
mod relations;
#[cfg(feature = "check")]
pub mod schema;
mod source;
mod table;
mod text;
mod theme;
mod vocabulary;

pub use city::{City, Membership, Population};
pub use conflict::{Conflict, ConflictValue};
#[cfg(feature = "check")]
pub use dataset::Dataset;
pub use date::{Date, DateError, Day};
pub use event::Event;
pub(crate) use file::Slip;
pub use file::{CatalogueFile, Edition, EvidenceFile, FORMAT, FileError, Packed, Reader, read};
pub use id::{CityId, EventId, IdError, ProgrammeId, ProjectId, SourceId, ThemeId, is_slug};
pub use loaded::{Catalogue, Evidence};
pub use period::Period;
pub use plain::{GlossaryEntry, PlainGerman, PlainTexts};
pub use programme::{Figure, Item, Office, Programme, Section};
pub use project::{Actor, Link, Project};
pub use relations::Relations;
pub use source::Source;
pub use table::{Record, Table};
pub use text::Bilingual;
pub use theme::{Theme, with_those_above};
pub use vocabulary::{
    ActorKind, CityKind, EventFormat, EventStatus, FigureQualifier, FigureUnit, Instrument, MembershipRole,
    Named, ProgrammeKind, RecordKind, SizeClass, SizeClassNote, SizeClassTerm, State, Term, ThemeBasis,
    ThemeKind, Topic, Vocabulary,
};
