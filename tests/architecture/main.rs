//! Reads the source tree and proves the invariants that `ARCHITECTURE.md` states.

mod literals;
mod tree;

use literals::Literals;
use tree::{Source, rust_sources, stylesheets};

/// Rooms that compile and test natively, without a browser and without Leptos.
const PURE_ROOMS: [&str; 9] = [
    "catalogue",
    "view_state",
    "search",
    "geo",
    "locale",
    "export",
    "route",
    "order.rs",
    "settings.rs",
];

fn offenders(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}

fn named_in(sources: &[Source], crates: &[&str]) -> Vec<String> {
    let uses = |source: &Source| {
        crates
            .iter()
            .find(|name| source.idents().contains(**name))
            .copied()
    };
    sources
        .iter()
        .filter_map(|source| uses(source).map(|name| format!("{}: {name}", source.path)))
        .collect()
}

#[test]
fn pure_rooms_know_no_browser_and_no_leptos() {
    let rooms: Vec<_> = rust_sources("src")
        .into_iter()
        .filter(|s| s.in_rooms(&PURE_ROOMS))
        .collect();
    assert!(rooms.len() > 20, "the rooms were found");
    let found = named_in(
        &rooms,
        &[
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "gloo_net",
            "leptos",
            "leptos_router",
        ],
    );
    offenders("a pure room names a browser or view crate", &found);
}

#[test]
fn only_the_browser_room_knows_web_sys() {
    let rest: Vec<_> = rust_sources("src")
        .into_iter()
        .filter(|s| !s.in_rooms(&["browser"]))
        .collect();
    offenders(
        "web-sys outside src/browser",
        &named_in(&rest, &["web_sys", "js_sys", "wasm_bindgen", "gloo_net"]),
    );
}

#[test]
fn storage_and_cookies_are_named_nowhere() {
    let names = [
        "local_storage",
        "session_storage",
        "LocalStorage",
        "SessionStorage",
        "cookie",
        "set_cookie",
    ];
    offenders("storage or cookie", &named_in(&rust_sources("src"), &names));
}

#[test]
fn paths_and_query_keys_stand_in_their_rooms_only() {
    let mut found = Vec::new();
    for source in rust_sources("src") {
        if source.in_rooms(&["route", "view_state", "locale"]) {
            continue;
        }
        for text in source.literals() {
            let path = text.len() > 1 && text.starts_with('/') && !text.starts_with("//");
            let query =
                text.starts_with('?') && text.len() > 1 || text.starts_with('&') && text.ends_with('=');
            if path || query {
                found.push(format!("{}: {text:?}", source.path));
            }
        }
    }
    offenders("a path or query key outside route/ and view_state/", &found);
}

/// Messages of libraries that are matched, and names of fonts: not shown.
const MATCHED: [&str; 2] = ["EOF while parsing a string", "Noto Sans"];

#[test]
fn sentences_stand_in_the_locale_only() {
    let mut found = Vec::new();
    for source in rust_sources("src") {
        // What stands in `bin` speaks to those who build.
        if source.in_rooms(&["locale", "bin"]) || source.is_test() {
            continue;
        }
        let prose = |text: &&String| reads_as_prose(text) && !MATCHED.contains(&text.as_str());
        found.extend(
            source
                .literals()
                .iter()
                .filter(prose)
                .map(|t| format!("{}: {t:?}", source.path)),
        );
    }
    offenders("a sentence outside locale/", &found);
}

/// Two words of which the first begins with a capital, or a letter that only prose has.
fn reads_as_prose(text: &str) -> bool {
    let words: Vec<_> = text
        .split_whitespace()
        .filter(|word| word.chars().all(|c| c.is_alphabetic() || ",.:;!?".contains(c)))
        .collect();
    let capital = text.chars().next().is_some_and(char::is_uppercase);
    (capital && words.len() >= 2) || text.chars().any(|c| "äöüÄÖÜß„“".contains(c)) && words.len() >= 2
}

#[test]
fn no_address_of_another_host_is_in_the_program() {
    // Names of vocabularies are identifiers, nothing is ever loaded from them.
    const NAMES: [&str; 4] = [
        "http://www.w3.org/",
        "https://schema.org",
        "http://www.sitemaps.org/schemas/",
        "https://creativecommons.org/licenses/",
    ];
    let mut found = Vec::new();
    for source in rust_sources("src") {
        // Findings quote to editors what a web address looks like.
        if source.in_rooms(&["locale/findings"]) {
            continue;
        }
        let foreign = |text: &&String| {
            let rest = NAMES
                .iter()
                .fold((*text).clone(), |text, name| text.replace(name, ""));
            (rest.contains("http://") || rest.contains("https://")) && rest.len() > "https://".len()
        };
        found.extend(
            source
                .literals()
                .iter()
                .filter(foreign)
                .map(|text| format!("{}: {text:?}", source.path)),
        );
    }
    offenders("an address of another host", &found);
}

#[test]
fn colours_stand_in_the_tokens_only() {
    let mut found = Vec::new();
    for (path, text) in stylesheets() {
        if path.ends_with("tokens.css") {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let hex = line.split('#').skip(1).any(|rest| {
                let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
                matches!(digits, 3 | 4 | 6 | 8)
                    && !rest
                        .chars()
                        .nth(digits)
                        .is_some_and(|c| c.is_alphanumeric() || c == '-')
                    && line.contains(':')
            });
            if hex || line.contains("rgb(") || line.contains("hsl(") {
                found.push(format!("{path}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    offenders("a colour outside style/tokens.css", &found);
}

#[test]
fn files_are_small_rooms() {
    const LONGEST: usize = 300;
    let mut found = Vec::new();
    for root in ["src", "xtask/src", "tests"] {
        found.extend(
            rust_sources(root)
                .iter()
                .filter(|source| source.lines() > LONGEST && !source.is_table_of_words())
                .map(|source| format!("{}: {} lines", source.path, source.lines())),
        );
    }
    offenders("a file longer than 300 lines", &found);
}

#[test]
fn rooms_have_no_junk_drawer() {
    const DRAWERS: [&str; 5] = ["utils", "util", "helpers", "common", "misc"];
    let mut found = Vec::new();
    for root in ["src", "xtask/src", "tests"] {
        for source in rust_sources(root) {
            let drawer = source.path.split(['/', '.']).any(|part| DRAWERS.contains(&part));
            if drawer {
                found.push(source.path.clone());
            }
        }
    }
    offenders("a room without a subject", &found);
}
