//! What the address held and the page left out, in one quiet line.

use crate::{pages::Site, view_state::Ignored};

/// The line; nothing where all was understood.
#[must_use]
pub(super) fn sentence(site: &Site, ignored: &[Ignored]) -> Option<String> {
    let piece = |ignored: &Ignored| match (ignored.key.is_empty(), ignored.value.is_empty()) {
        (true, _) => ignored.value.clone(),
        (false, true) => ignored.key.clone(),
        (false, false) => [&ignored.key, "=", &ignored.value].concat(),
    };
    let mut pieces: Vec<_> = ignored
        .iter()
        .map(piece)
        .filter(|piece| !piece.is_empty())
        .collect();
    pieces.dedup();
    let all = pieces.join(", ");
    (!ignored.is_empty()).then(|| [site.words().lists.ignored, " ", &all].concat())
}
