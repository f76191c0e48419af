//! Apache.

use crate::{BASES, Headers, all_kinds, follows_the_rules, text, words};
use regex::Regex;
use std::{collections::BTreeMap, path::Path};
use xtask::hosting::APACHE;

fn answer(lines: &[Vec<String>], asked: &str) -> Headers {
    let request_line = format!("GET {asked} HTTP/1.1");
    let plain = asked.split('?').next().unwrap();
    let file = Path::new(plain)
        .file_name()
        .map_or(String::new(), |name| name.to_string_lossy().into_owned());
    let mut headers = Headers::new();
    let mut fits = true;
    for line in lines {
        let line: Vec<&str> = line.iter().map(String::as_str).collect();
        match line.as_slice() {
            ["<FilesMatch", pattern, ..] => fits = Regex::new(pattern).unwrap().is_match(&file),
            ["</FilesMatch>"] => fits = true,
            ["Header", "always", "set", name, value, condition @ ..]
                if fits
                    && condition
                        .first()
                        .is_none_or(|expression| holds(expression, &request_line)) =>
            {
                headers.insert(name.to_ascii_lowercase(), (*value).to_owned());
            }
            _ => {}
        }
    }
    headers
}

/// `expr=%{THE_REQUEST} =~ m#…#`
fn holds(expression: &str, request_line: &str) -> bool {
    let rest = expression.strip_prefix("expr=%{THE_REQUEST} ").unwrap();
    let (sign, pattern) = rest.split_once(" m#").unwrap();
    let matches = Regex::new(pattern.strip_suffix('#').unwrap())
        .unwrap()
        .is_match(request_line);
    match sign {
        "=~" => matches,
        "!~" => !matches,
        other => panic!("{other}"),
    }
}

fn read(text: &str) -> Vec<Vec<String>> {
    let lines: Vec<_> = text
        .lines()
        .map(words)
        .filter(|words| !words.is_empty())
        .collect();
    let opened = text.matches("\n<If").count() + text.matches("    <FilesMatch").count();
    assert_eq!(opened, text.matches("</").count());
    lines
}

#[test]
fn apache_sends_what_the_rules_say() {
    follows_the_rules(APACHE, |text, _| {
        let lines = read(text);
        Box::new(move |asked| answer(&lines, asked))
    });
}

#[test]
fn apache_knows_all_kinds_and_the_packed_neighbours() {
    let text = text(APACHE, "/", true);
    let lines = read(&text);
    let kinds: BTreeMap<_, _> = lines
        .iter()
        .filter(|line| line[0] == "AddType")
        .map(|line| (line[2].trim_start_matches('.').to_owned(), line[1].clone()))
        .collect();
    assert_eq!(kinds, all_kinds());
    for (packing, ending) in [("br", ".br"), ("gzip", ".gz")] {
        assert!(lines.iter().any(|line| *line == ["AddEncoding", packing, ending]));
        let rule = format!("$1{ending}");
        assert!(
            lines
                .iter()
                .any(|line| line[0] == "RewriteRule" && line[2] == rule)
        );
    }
}

#[test]
fn apache_answers_what_is_missing_in_the_language_of_the_path() {
    for base_path in BASES {
        let (with, without) = (text(APACHE, base_path, true), text(APACHE, base_path, false));
        let documents: Vec<_> = read(&with)
            .into_iter()
            .filter(|line| line[0] == "ErrorDocument")
            .map(|line| line[2].clone())
            .collect();
        assert_eq!(
            documents,
            [format!("{base_path}404.html"), format!("{base_path}en/404.html")]
        );
        let shells: Vec<_> = read(&without)
            .into_iter()
            .filter(|line| {
                line[0] == "RewriteRule" && line[2].ends_with("/index.html") && !line[2].contains('$')
            })
            .map(|line| line[2].clone())
            .collect();
        assert_eq!(
            shells,
            [
                format!("{base_path}en/index.html"),
                format!("{base_path}index.html")
            ]
        );
        assert!(with.contains(&format!("RewriteBase {base_path}\n")));
    }
}
