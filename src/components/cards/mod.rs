//! Records as entries of a list.

mod card;
mod city;
mod event;
mod project;
mod record_item;
mod source;

pub use card::{Cards, CardsLook};
pub use city::CityCard;
pub use event::{EventDate, EventItem};
pub use project::ProjectCard;
pub use record_item::{ProgrammeCard, ThemeItem};
pub use source::SourceItem;
