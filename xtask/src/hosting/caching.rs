//! How long browsers may keep an answer.

use crate::fingerprint;
use std::path::Path;

/// For files whose name changes with their content.
pub const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// For everything else: keep it, but ask each time whether it is still the same.
pub const ASK_AGAIN: &str = "no-cache";

/// The `Cache-Control` of a file, judged by its name.
#[must_use]
pub fn cache_control(file: &Path) -> &'static str {
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

/// A regular expression for the end of a path whose file name carries a fingerprint, the pages among them too.
pub(super) fn fingerprint_pattern() -> String {
    format!(
        "[^0-9A-Za-z][0-9a-f]{{{}}}([^0-9A-Za-z/][^/]*)?$",
        fingerprint::LENGTH
    )
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

    #[test]
    fn the_pattern_for_hosts_says_the_same() -> Result<(), regex::Error> {
        let pattern = regex::Regex::new(&fingerprint_pattern())?;
        for name in [
            "main-0123456789abcdef.css",
            "program-0123456789abcdef_bg.wasm",
            "data/catalogue.de-0123456789abcdef.json",
            "0123456789abcdef.png",
            "LICENSE-0123456789abcdef",
            "main-0123456789abcdef0.css",
            "main0123456789abcdef.css",
            "main-0123456789ABCDEF.css",
            "a-0123456789abcdef/cities.json",
            "data/cities.json",
            "",
        ] {
            let kept = cache_control(Path::new(name)) == FOR_EVER;
            assert_eq!(pattern.is_match(&format!("/{name}")), kept, "{name}");
        }
        Ok(())
    }
}
