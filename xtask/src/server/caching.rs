//! How long browsers may keep an answer.

use crate::fingerprint;
use axum::http::HeaderValue;
use std::path::Path;

/// For files whose name changes with their content.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// For everything else: keep it, but ask each time whether it is still the same.
const ASK_AGAIN: HeaderValue = HeaderValue::from_static("no-cache");

/// The `Cache-Control` of a file, judged by its name.
#[must_use]
pub(super) fn cache_control(file: &Path) -> HeaderValue {
    let name = file
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let is_page = Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "html");
    if fingerprint::is_in(name) && !is_page {
        FOR_EVER
    } else {
        ASK_AGAIN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fingerprinted_files_are_kept_for_ever() {
        assert_eq!(
            cache_control(Path::new("dist/main-0123456789abcdef.css")),
            FOR_EVER
        );
        assert_eq!(cache_control(Path::new("dist/data/cities.json")), ASK_AGAIN);
        assert_eq!(cache_control(Path::new("dist/index.html")), ASK_AGAIN);
        assert_eq!(cache_control(Path::new("dist/0123456789abcdef.html")), ASK_AGAIN);
    }
}
