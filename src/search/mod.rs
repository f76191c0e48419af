//! The engine: from the catalogue and a view state to hits, counts, suggestions and relations. No browser in it.
//!
//! # Example
//! ```no_run
//! use koopstadt_explorer::catalogue::{Catalogue, RecordKind};
//! use koopstadt_explorer::search::{Engine, Scratch};
//! use koopstadt_explorer::view_state::{Facet, ViewState};
//!
//! # fn page(catalogue: std::sync::Arc<Catalogue>) {
//! let engine = Engine::new(catalogue.clone());
//! let mut scratch = Scratch::default(); // one per program, used again at every keystroke
//!
//! let kind = RecordKind::Project;
//! let state = ViewState::from_query("topic=wohnen&q=genossenschaft", &engine.known(kind)).state;
//! let answer = engine.answer(kind, &state, &mut scratch);
//! for project in answer.positions().filter_map(|position| catalogue.projects.at(position)) {
//!     println!("{}", project.title);
//! }
//! if let Some(states) = answer.facet(Facet::State) {
//!     for counted in states.iter() {
//!         println!("{} {}", counted.value, counted.count); // as many as the list gets when it is clicked
//!     }
//! }
//! # }
//! ```
//!
//! # Rules
//! - **Text**: all words must match; how one word matches stands in `index/lookup.rs`, how German spellings are
//!   made equal in `text/fold.rs`. Rank is the sum over the words of fit times weight of the field.
//! - **Facets**: any of the values inside a facet (or all, where the state says so), all facets together. Every
//!   record has a value in every facet of its collection: [`Facet::gap`] where it has none, so that nothing gets
//!   lost between the values.
//! - **Counts** are exact and say what the list would hold if the value were chosen as well.
//! - **Programme and role** of cities are independent: `programme=koopstadt&role=awarded` lists cities that took
//!   part in koopstadt *and* were awarded, in whichever programme.
//!
//! # Weak spot
//! **Only what is in the catalogue's language is found**, apart from the names of cities, which are indexed in
//! both. Who reads English finds *housing* and not *Wohnen*.
//!
//! Never enters: web-sys, Leptos, labels, sentences.
//!
//! [`Facet::gap`]: crate::view_state::Facet::gap

mod collection;
mod engine;
mod index;
mod marker;
mod nearest;
mod related;
mod suggest;
#[cfg(test)]
mod tests;
mod text;

pub use collection::Target;
pub use engine::{Answer, Counted, Engine, FacetCounts, Known, Relief, Scratch};
pub use marker::Marker;
pub use nearest::{Nearest, nearest};
pub use related::{Bond, Related, related_cities, related_projects};
pub use suggest::Suggestion;
