//! Netlify and Cloudflare Pages.

use crate::{BASES, FILES, Headers, folder, follows_the_rules, text};
use regex::Regex;
use std::fs;
use xtask::hosting::{self, UNDERSCORE_HEADERS, UNDERSCORE_REDIRECTS};

/// A path and its lines.
type Rules = Vec<(String, Vec<String>)>;

fn read(text: &str) -> Rules {
    let mut rules = Rules::new();
    for line in text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if line.starts_with('/') {
            rules.push((line.to_owned(), Vec::new()));
        } else {
            rules.last_mut().unwrap().1.push(line.to_owned());
        }
    }
    rules
}

fn name_and_value(line: &str) -> Option<(String, String)> {
    let (name, value) = line.split_once(": ")?;
    Some((name.to_ascii_lowercase(), value.to_owned()))
}

/// As Netlify's own reader does it: segments, a slash more or less at the end, the later value.
fn netlify(rules: &Rules, path: &str) -> Headers {
    let segment = |segment: &str| match segment {
        "*" => "?(.*)".to_owned(),
        name if name.starts_with(':') => "([^/]+)".to_owned(),
        name => regex::escape(name),
    };
    let fits = |rule: &str| {
        let segments: Vec<_> = rule
            .split('/')
            .filter(|part| !part.is_empty())
            .map(segment)
            .collect();
        let pattern = format!("(?i)^/{}/?$", segments.join("/"));
        Regex::new(&pattern).unwrap().is_match(path)
    };
    let fitting = rules.iter().filter(|(rule, _)| fits(rule));
    fitting
        .flat_map(|(_, lines)| lines.iter().filter_map(|line| name_and_value(line)))
        .collect()
}

/// As Cloudflare describes it: values of the same name are joined, unless they were taken away before.
fn cloudflare(rules: &Rules, path: &str) -> Headers {
    let fits = |rule: &str| {
        let rule = Regex::new(":[a-z]+")
            .unwrap()
            .replace_all(rule, "[^/]+")
            .replace('*', ".*");
        Regex::new(&format!("^{rule}$")).unwrap().is_match(path)
    };
    let mut headers = Headers::new();
    for line in rules
        .iter()
        .filter(|(rule, _)| fits(rule))
        .flat_map(|(_, lines)| lines)
    {
        if let Some(name) = line.strip_prefix("! ") {
            headers.remove(&name.to_ascii_lowercase());
        } else {
            let (name, value) = name_and_value(line).unwrap();
            let joined = headers
                .remove(&name)
                .map_or(value.clone(), |earlier| format!("{earlier}, {value}"));
            headers.insert(name, joined);
        }
    }
    headers
}

#[test]
fn netlify_and_cloudflare_send_what_the_rules_say() {
    for host in [netlify, cloudflare] {
        follows_the_rules(UNDERSCORE_HEADERS, |text, _| {
            let rules = read(text);
            Box::new(move |asked| {
                let mut headers = host(&rules, asked.split('?').next().unwrap());
                headers.remove("content-type");
                headers
            })
        });
    }
}

#[test]
fn kinds_that_these_hosts_may_not_know_are_named_file_by_file() {
    for base_path in BASES {
        let rules = read(&text(UNDERSCORE_HEADERS, base_path, true));
        for host in [netlify, cloudflare] {
            for (file, kind) in [
                ("site.webmanifest", "application/manifest+json"),
                ("feed-0123456789abcdef.atom", "application/atom+xml"),
            ] {
                let headers = host(&rules, &format!("{base_path}{file}"));
                assert_eq!(headers["content-type"], kind);
            }
        }
    }
}

#[test]
fn cloudflare_is_never_given_more_than_it_reads() {
    let folder = folder("many", "/", true);
    for number in 0..200 {
        fs::write(folder.join(format!("picture-{number:016x}.png")), "").unwrap();
    }
    hosting::write(&folder, "/").unwrap();
    let text = fs::read_to_string(folder.join(UNDERSCORE_HEADERS)).unwrap();
    assert_eq!(read(&text).len(), 100);
    assert!(text.contains("files more have no rule"));
    assert!(text.lines().all(|line| line.len() < 2000));
}

#[test]
fn netlify_answers_what_is_missing_in_the_language_of_the_path() {
    assert!(FILES.contains(&"en/index.html"));
    for base_path in BASES {
        for (has_404, page, status) in [(true, "404.html", "404"), (false, "index.html", "200")] {
            let text = text(UNDERSCORE_REDIRECTS, base_path, has_404);
            let lines: Vec<Vec<_>> = text
                .lines()
                .filter(|line| line.starts_with('/'))
                .map(|line| line.split_whitespace().map(str::to_owned).collect())
                .collect();
            let line = |folder: &str| {
                vec![
                    format!("{base_path}{folder}*"),
                    format!("{base_path}{folder}{page}"),
                    status.to_owned(),
                ]
            };
            assert_eq!(lines, [line("en/"), line("")]);
        }
    }
}
