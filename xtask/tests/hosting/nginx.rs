//! nginx.

use crate::{BASES, Headers, all_kinds, follows_the_rules, text, wanted};
use regex::Regex;
use std::collections::BTreeMap;
use xtask::hosting::NGINX;

/// A directive with its block.
#[derive(Debug)]
struct Directive {
    words: Vec<String>,
    block: Vec<Directive>,
}

impl Directive {
    fn is(&self, word: &str) -> bool {
        self.words[0] == word
    }
}

/// Words, `{`, `}` and `;`.
fn tokens(text: &str) -> Vec<String> {
    let token = Regex::new(r#"#[^\n]*|"([^"]*)"|([{};])|([^\s{};"]+)"#).unwrap();
    let mut tokens = Vec::new();
    for found in token.captures_iter(text) {
        if let Some(word) = found.get(1).or(found.get(3)) {
            tokens.push(format!("word {}", word.as_str()));
        } else if let Some(sign) = found.get(2) {
            tokens.push(sign.as_str().to_owned());
        }
    }
    tokens
}

fn block(tokens: &mut impl Iterator<Item = String>) -> Vec<Directive> {
    let mut directives = Vec::new();
    let mut words = Vec::new();
    while let Some(token) = tokens.next() {
        match token.as_str() {
            "}" => break,
            ";" | "{" => {
                let block = if token == "{" { block(tokens) } else { Vec::new() };
                let words = std::mem::take(&mut words);
                directives.push(Directive { words, block });
            }
            word => words.push(word.strip_prefix("word ").unwrap().to_owned()),
        }
    }
    assert!(words.is_empty(), "a directive without an end: {words:?}");
    directives
}

fn read(text: &str) -> Vec<Directive> {
    block(&mut tokens(text).into_iter())
}

fn location<'a>(directives: &'a [Directive], path: &str) -> &'a Directive {
    directives
        .iter()
        .find(|directive| directive.words == ["location", path])
        .unwrap()
}

fn answer(directives: &[Directive], base_path: &str, asked: &str) -> Headers {
    let plain = asked.split('?').next().unwrap();
    let mut variables = BTreeMap::new();
    let mut set = |directives: &[Directive]| {
        for directive in directives.iter().filter(|directive| directive.is("set")) {
            variables.insert(directive.words[1].clone(), directive.words[2].clone());
        }
    };
    set(directives);
    for condition in directives.iter().filter(|directive| directive.is("if")) {
        let [_, subject, sign, pattern] = condition.words.as_slice() else {
            panic!("{condition:?}")
        };
        assert_eq!(sign, "~");
        let subject = match subject.as_str() {
            "($request_uri" => asked,
            "($uri" => plain,
            other => panic!("{other}"),
        };
        if Regex::new(pattern).unwrap().is_match(subject) {
            set(&condition.block);
        }
    }
    location(directives, base_path)
        .block
        .iter()
        .filter(|directive| directive.is("add_header"))
        .map(|directive| {
            let [_, name, value, always] = directive.words.as_slice() else {
                panic!("{directive:?}")
            };
            assert_eq!(always, "always");
            let value = variables.get(value).unwrap_or(value);
            (name.to_ascii_lowercase(), value.clone())
        })
        .collect()
}

#[test]
fn nginx_sends_what_the_rules_say() {
    follows_the_rules(NGINX, |text, base_path| {
        // The closing bracket of a condition stands after the quotes.
        let directives = read(&text.replace("\") {", "\" {"));
        let base_path = base_path.to_owned();
        Box::new(move |asked| answer(&directives, &base_path, asked))
    });
    assert_eq!(wanted("").len(), 7);
}

#[test]
fn nginx_knows_all_kinds_and_answers_what_is_missing_in_the_language_of_the_path() {
    for base_path in BASES {
        for (has_404, page) in [(true, "404.html"), (false, "index.html")] {
            let text = text(NGINX, base_path, has_404);
            let directives = read(&text.replace("\") {", "\" {"));
            let here = location(&directives, base_path);
            let types = here.block.iter().find(|directive| directive.is("types")).unwrap();
            let kinds: BTreeMap<_, _> = types
                .block
                .iter()
                .map(|kind| (kind.words[1].clone(), kind.words[0].clone()))
                .collect();
            assert_eq!(kinds, all_kinds());
            assert!(
                here.block
                    .iter()
                    .any(|directive| directive.words == ["gzip_static", "on"])
            );
            for (place, folder) in [
                (here, base_path.to_owned()),
                (
                    location(&here.block, &format!("{base_path}en/")),
                    format!("{base_path}en/"),
                ),
            ] {
                let page = format!("{folder}{page}");
                let says = |words: &[&str]| place.block.iter().any(|directive| directive.words == words);
                if has_404 {
                    assert!(says(&["error_page", "404", &page]), "{page}");
                    assert!(says(&["try_files", "$uri", "$uri/index.html", "=404"]));
                } else {
                    assert!(says(&["try_files", "$uri", "$uri/index.html", &page]), "{page}");
                }
            }
        }
    }
}
