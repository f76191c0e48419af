//! What the files are, as browsers and calendars want to hear it.

use std::path::Path;

/// The ending of a file name and the `Content-Type` that belongs to it. Every file of the build is text in UTF-8
/// or names its own encoding.
pub const KINDS: &[(&str, &str)] = &[
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    // Without this exact type browsers compile the program only after the last byte has come.
    ("wasm", "application/wasm"),
    ("json", "application/json; charset=utf-8"),
    ("geojson", "application/geo+json"),
    ("jsonld", "application/ld+json"),
    ("webmanifest", "application/manifest+json"),
    ("xml", "application/xml"),
    ("atom", "application/atom+xml"),
    ("ics", "text/calendar; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("ttl", "text/turtle; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("ico", "image/x-icon"),
    ("woff2", "font/woff2"),
];

/// For what is not in the list; with `nosniff` no browser runs it.
pub const UNKNOWN: &str = "application/octet-stream";

/// The `Content-Type` of a file, judged by its ending.
#[must_use]
pub fn content_type(file: &Path) -> &'static str {
    let extension = file.extension().and_then(|extension| extension.to_str());
    KINDS
        .iter()
        .find_map(|(ending, kind)| (Some(*ending) == extension).then_some(*kind))
        .unwrap_or(UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_feeds_and_calendars_are_called_by_their_names() {
        for (file, kind) in [
            ("a/program_bg-0123456789abcdef.wasm", "application/wasm"),
            ("site.webmanifest", "application/manifest+json"),
            ("feed.atom", "application/atom+xml"),
            ("staedte/aachen/index.jsonld", "application/ld+json"),
            ("events.ics", "text/calendar; charset=utf-8"),
            ("index.html", "text/html; charset=utf-8"),
            ("LICENSE", UNKNOWN),
        ] {
            assert_eq!(content_type(Path::new(file)), kind, "{file}");
        }
    }

    #[test]
    fn everything_that_the_build_compresses_has_a_kind() {
        for ending in crate::dist::COMPRESSIBLE {
            let file = format!("a.{ending}");
            assert!(
                ending == "map" || content_type(Path::new(&file)) != UNKNOWN,
                "{file}"
            );
        }
    }
}
