//! Small letters.

/// A text in small letters. Letter by letter, which the search does as well: the standard library's own, which
/// knows the two small sigmas of Greek, costs four kilobytes more.
pub(super) fn small(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}
