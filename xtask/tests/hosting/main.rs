//! Each file for a host is read as that host reads it, and must answer every path as the rules say.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at once"
)]

mod apache;
mod caddy;
mod nginx;
mod underscore;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};
use xtask::hosting::{self, Place, caching, kinds};

/// Headers by their names in small letters.
type Headers = BTreeMap<String, String>;

const BASES: [&str; 2] = ["/", "/explorer/"];
const FILES: [&str; 11] = [
    "index.html",
    "en/index.html",
    "staedte/aachen/index.html",
    "wie-wir/index.html",
    "w/liste/index.html",
    "en/w/list/index.html",
    "main-0123456789abcdef.css",
    "data/catalogue.de-0123456789abcdef.json",
    "data/cities.json",
    "site.webmanifest",
    "feed-0123456789abcdef.atom",
];
/// What visitors ask for, beside the files themselves.
const ASKED: [&str; 9] = [
    "",
    "staedte/aachen",
    "staedte/aachen/?q=x",
    "wie-wir",
    "wie-wir/",
    "w/liste",
    "w/liste/?q=x",
    "en/w/list/",
    "w/nirgends",
];

/// A small built folder with the files for hosts; with or without pages for what is missing.
fn folder(name: &str, base_path: &str, has_404: bool) -> PathBuf {
    let inner = base_path.trim_matches('/');
    let folder = xtask::project::scratch("hosting-tests")
        .join(format!("{name}{}{has_404}", inner.replace('/', "-")))
        .join(inner);
    let _ = fs::remove_dir_all(&folder);
    let pages = ["404.html", "en/404.html"];
    for file in FILES.iter().chain(pages.iter().filter(|_| has_404)) {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, format!("this is {file}")).unwrap();
    }
    hosting::write(&folder, base_path).unwrap();
    folder
}

/// The text of one of the files, from a folder that no other test uses.
fn text(name: &str, base_path: &str, has_404: bool) -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let own = format!("text-{}", COUNT.fetch_add(1, Ordering::Relaxed));
    fs::read_to_string(folder(&own, base_path, has_404).join(name)).unwrap()
}

/// What the rules want for a path below the base path, `cache-control` included.
fn wanted(path: &str) -> Headers {
    let path = path.split('?').next().unwrap();
    let mut headers: Headers = hosting::headers(Place::of(path))
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    let kept = caching::cache_control(Path::new(path)).to_owned();
    headers.insert("cache-control".to_owned(), kept);
    headers
}

/// Reads a host's file for every base path and compares what it says with the rules.
fn follows_the_rules<'a>(name: &str, read: impl Fn(&str, &str) -> Box<dyn Fn(&str) -> Headers + 'a>) {
    for base_path in BASES {
        for has_404 in [true, false] {
            let text = text(name, base_path, has_404);
            let answer = read(&text, base_path);
            for path in FILES.iter().chain(&ASKED) {
                assert_eq!(
                    answer(&format!("{base_path}{path}")),
                    wanted(path),
                    "{name}: {base_path}{path}"
                );
            }
            if name == hosting::UNDERSCORE_HEADERS {
                continue; // These services look a path up as it is, and take no steps in it.
            }
            let trick = format!("{base_path}w/..%2fstaedte/aachen");
            assert_eq!(answer(&trick), wanted("staedte/aachen"), "{name}: {trick}");
        }
    }
}

/// All kinds of files, as pairs of ending and type.
fn all_kinds() -> BTreeMap<String, String> {
    kinds::KINDS
        .iter()
        .map(|(ending, kind)| ((*ending).to_owned(), (*kind).to_owned()))
        .collect()
}

/// The words of a line or a file: split at spaces, with quotes and comments taken off as these formats do.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() && !rest.starts_with('#') {
        let (word, after) = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap(),
            None => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
        };
        words.push(word.to_owned());
        rest = after.trim_start();
    }
    words
}

#[test]
fn only_files_with_text_for_the_operator_are_added() {
    let folder = folder("added", "/", true);
    for name in [
        hosting::NGINX,
        hosting::APACHE,
        hosting::CADDY,
        hosting::UNDERSCORE_HEADERS,
        hosting::UNDERSCORE_REDIRECTS,
    ] {
        let text = fs::read_to_string(folder.join(name)).unwrap();
        assert!(
            text.starts_with("# ") && text.contains("docs/hosting.md"),
            "{name}"
        );
        let (header, value) = hosting::TRANSPORT_SECURITY;
        let mut lines = text
            .lines()
            .filter(|line| line.to_ascii_lowercase().contains(header));
        assert_eq!(
            lines.clone().count() == 1,
            name != hosting::UNDERSCORE_REDIRECTS,
            "{name}"
        );
        assert!(
            lines.all(|line| line.trim_start().starts_with('#') && line.contains(value)),
            "{name}"
        );
    }
}

#[test]
fn a_path_with_signs_of_these_files_stops_the_build() {
    let folder = folder("crooked", "/", true);
    let message = hosting::write(&folder, "/a b/").unwrap_err().to_string();
    assert!(message.contains("\"/a b/\""), "{message}");
}
