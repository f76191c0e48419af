//! The pieces of finding: search, sentence, facets, order, nothing found.

mod empty_state;
mod facets;
mod find_layout;
mod result_sentence;
mod search_field;
mod sort_control;

pub use empty_state::EmptyState;
pub use facets::{FacetGroup, FacetMode, FacetPanel, FacetValue, Fold, facet_mode};
pub use find_layout::FindLayout;
pub use result_sentence::{ResultSentence, SentencePart};
pub use search_field::{SearchField, SearchLook, Suggestion, Suggestions};
pub use sort_control::{Choice, SortControl};
