//! What of the catalogue goes into which index: the facets, texts and orders of each collection.
//!
//! | collection | facets | orders, the usual one first |
//! |---|---|---|
//! | cities | state, size, programme, role, topic, instrument, theme, period, actor, kind | name, size, projects |
//! | projects | state, size, city, programme, role, topic, instrument, theme, period, actor | name, time, size |
//! | programmes | state, topic, period, kind | name, time, projects |
//! | themes | programme, topic, kind | name, projects |
//! | events | state, city, programme, theme, period, format, status | time, name |
//! | sources | period | name, time |
//!
//! A city has the topics, instruments, themes and kinds of actor of its projects, and the time of its projects
//! and memberships. A project has the states, size classes and roles of its cities, an event the states of its.
//! Who asks for a theme also gets what belongs to the themes below it.

mod city;
mod event;
mod names;
mod programme;
mod project;
mod source;
mod theme;
mod values;

pub(super) use city::cities;
pub(super) use event::events;
pub use names::Target;
pub(super) use names::names;
pub(super) use programme::programmes;
pub(super) use project::projects;
pub(super) use source::sources;
pub(super) use theme::themes;
