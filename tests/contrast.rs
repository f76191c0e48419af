//! Every pair of colours in use is readable: text 4.5 : 1, large text and signs 3 : 1 (WCAG 2.2, 1.4.3 and
//! 1.4.11), by day and by night; with more contrast asked for, text has 7 : 1.

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../style/tokens.css");

/// Text on its ground.
const TEXT: &[(&str, &str)] = &[
    ("ink", "paper"),
    ("ink", "sheet"),
    ("ink", "tint"),
    ("ink", "hit"),
    ("soft", "paper"),
    ("soft", "sheet"),
    ("soft", "tint"),
    ("accent", "paper"),
    ("accent", "sheet"),
    ("accent", "tint"),
    ("on-accent", "accent"),
    ("paper", "ink"),
];

/// Signs on what lies beside them.
const SIGNS: &[(&str, &str)] = &[
    ("line", "paper"),
    ("line", "sheet"),
    ("line", "tint"),
    ("focus", "paper"),
    ("focus", "sheet"),
    ("focus", "tint"),
    ("edge", "paper"),
    ("edge", "sheet"),
    ("lamp", "wall"),
    ("lamp", "pane"),
    ("flag", "paper"),
    ("flag", "sheet"),
];

type Theme = BTreeMap<String, (u8, u8, u8)>;

/// Day and night of a block of declarations.
fn themes(block: &str) -> [Theme; 2] {
    let mut themes = [Theme::new(), Theme::new()];
    for line in block.lines() {
        let Some((name, value)) = line
            .trim()
            .strip_prefix("--")
            .and_then(|l| l.split_once(": light-dark("))
        else {
            continue;
        };
        let colours = value.trim_end_matches(");").split(", ");
        for (theme, colour) in themes.iter_mut().zip(colours) {
            let channel = |at: usize| {
                colour
                    .get(at..at + 2)
                    .and_then(|hex| u8::from_str_radix(hex, 16).ok())
            };
            if let (Some(r), Some(g), Some(b)) = (channel(1), channel(3), channel(5)) {
                theme.insert(name.to_owned(), (r, g, b));
            }
        }
    }
    themes
}

fn luminance((r, g, b): (u8, u8, u8)) -> f64 {
    let linear = |channel: u8| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.040_45 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

fn contrast(a: (u8, u8, u8), b: (u8, u8, u8)) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The pairs below the bound, as sentences.
fn too_weak(theme: &Theme, name: &str, pairs: &[(&str, &str)], bound: f64) -> Vec<String> {
    pairs
        .iter()
        .filter_map(|&(front, ground)| {
            let (Some(&a), Some(&b)) = (theme.get(front), theme.get(ground)) else {
                return Some(format!(
                    "{name}: --{front} or --{ground} is missing in tokens.css"
                ));
            };
            let found = contrast(a, b);
            (found < bound).then(|| format!("{name}: --{front} on --{ground} has {found:.2}, needs {bound}"))
        })
        .collect()
}

#[test]
fn every_pair_in_use_is_readable_by_day_and_by_night() {
    let usual = TOKENS.split("@media").next().unwrap_or_default();
    let [day, night] = themes(usual);
    let findings = [
        too_weak(&day, "day", TEXT, 4.5),
        too_weak(&day, "day", SIGNS, 3.0),
        too_weak(&night, "night", TEXT, 4.5),
        too_weak(&night, "night", SIGNS, 3.0),
    ]
    .concat();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn more_contrast_is_given_where_it_is_asked_for() {
    let more = TOKENS
        .split("prefers-contrast: more")
        .nth(1)
        .and_then(|rest| rest.split("@media").next());
    let usual = TOKENS.split("@media").next().unwrap_or_default();
    for ((mut theme, own), name) in themes(usual)
        .into_iter()
        .zip(themes(more.unwrap_or_default()))
        .zip(["day", "night"])
    {
        assert!(!own.is_empty(), "tokens.css has no block for more contrast");
        theme.extend(own);
        let findings = [
            too_weak(&theme, name, TEXT, 7.0),
            too_weak(&theme, name, SIGNS, 4.5),
        ]
        .concat();
        assert!(findings.is_empty(), "{}", findings.join("\n"));
    }
}

#[test]
fn black_on_white_is_twenty_one() {
    assert!((contrast((0, 0, 0), (255, 255, 255)) - 21.0).abs() < 0.001);
}

#[test]
fn colours_stand_in_the_tokens_only() {
    fn visit(folder: &std::path::Path, findings: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                visit(&path, findings);
            } else if path.extension().is_some_and(|e| e == "css") && !path.ends_with("tokens.css") {
                let text = std::fs::read_to_string(&path).unwrap_or_default();
                let hex = |line: &&str| {
                    line.contains(": #") || line.contains(" #") && line.trim_end().ends_with(';')
                };
                findings.extend(
                    text.lines()
                        .filter(hex)
                        .map(|line| format!("{}: {line}", path.display())),
                );
            }
        }
    }
    let mut findings = Vec::new();
    visit(
        &std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("style"),
        &mut findings,
    );
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}
