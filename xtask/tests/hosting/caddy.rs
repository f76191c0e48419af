//! Caddy.

use crate::{BASES, Headers, all_kinds, follows_the_rules, text, words};
use regex::Regex;
use std::collections::BTreeMap;
use xtask::hosting::CADDY;

/// The lines of all blocks, each with the first words of the blocks around it.
fn read(text: &str) -> Vec<(Vec<String>, Vec<String>)> {
    let mut around: Vec<String> = Vec::new();
    let mut lines = Vec::new();
    for mut line in text.lines().map(words).filter(|line| !line.is_empty()) {
        if line == ["}"] {
            around.pop().unwrap();
            continue;
        }
        let opens = line.last().is_some_and(|word| word == "{");
        if opens {
            line.pop();
        }
        lines.push((around.clone(), line.clone()));
        if opens {
            around.push(line.join(" "));
        }
    }
    assert!(around.is_empty(), "{around:?}");
    lines
}

/// Whether a named matcher fits; that the file is there is taken for granted.
fn fits(lines: &[(Vec<String>, Vec<String>)], name: &str, path: &str) -> bool {
    let conditions = lines.iter().filter_map(|(around, line)| {
        if *around == [name] {
            Some(line.as_slice())
        } else if line[0] == name && line.len() > 1 {
            line.get(1..)
        } else {
            None
        }
    });
    let mut any = false;
    for condition in conditions {
        any = true;
        let condition: Vec<&str> = condition.iter().map(String::as_str).collect();
        let holds = match condition.as_slice() {
            ["path_regexp", pattern] => Regex::new(pattern).unwrap().is_match(path),
            ["path", ending] => path.ends_with(ending.strip_prefix('*').unwrap()),
            ["not", "path", ending] => !path.ends_with(ending.strip_prefix('*').unwrap()),
            ["file"] => true,
            other => panic!("{other:?}"),
        };
        if !holds {
            return false;
        }
    }
    assert!(any, "{name} is nowhere explained");
    true
}

fn answer(lines: &[(Vec<String>, Vec<String>)], route: &str, asked: &str) -> Headers {
    let path = asked.split('?').next().unwrap();
    let mut headers = Headers::new();
    for (around, line) in lines {
        let around: Vec<&str> = around.iter().map(String::as_str).collect();
        let (matcher, name, value) = match (around.as_slice(), line.as_slice()) {
            ([r], [header, matcher, name, value]) if *r == route && header == "header" => {
                (Some(matcher.as_str()), name, value)
            }
            ([r, block], [name, value]) if *r == route && block.starts_with("header") => {
                (block.strip_prefix("header ").map(str::trim), name, value)
            }
            _ => continue,
        };
        if matcher.is_none_or(|matcher| fits(lines, matcher, path)) {
            headers.insert(name.to_ascii_lowercase(), value.clone());
        }
    }
    headers
}

#[test]
fn caddy_sends_what_the_rules_say() {
    follows_the_rules(CADDY, |text, base_path| {
        let lines = read(text);
        let route = format!("route {base_path}*");
        Box::new(move |asked| {
            let mut headers = answer(&lines, &route, asked);
            headers.remove("content-type");
            headers
        })
    });
}

#[test]
fn caddy_knows_all_kinds_and_the_packed_neighbours() {
    let text = text(CADDY, "/", true);
    let lines = read(&text);
    let kinds: BTreeMap<_, _> = all_kinds()
        .into_keys()
        .map(|ending| {
            let headers = answer(&lines, "route /*", &format!("/a/b.{ending}"));
            (ending, headers["content-type"].clone())
        })
        .collect();
    assert_eq!(kinds, all_kinds());
    assert!(
        lines
            .iter()
            .any(|(_, line)| *line == ["precompressed", "br", "gzip"])
    );
}

#[test]
fn caddy_answers_what_is_missing_in_the_language_of_the_path() {
    for base_path in BASES {
        for (has_404, page) in [(true, "404.html"), (false, "index.html")] {
            let lines = read(&text(CADDY, base_path, has_404));
            let pages: Vec<_> = lines
                .iter()
                .filter(|(_, line)| line[0] == "rewrite")
                .map(|(_, line)| line.last().unwrap().clone())
                .collect();
            assert_eq!(
                pages,
                [format!("{base_path}en/{page}"), format!("{base_path}{page}")]
            );
        }
    }
}
