//! What a page fetches, read from its HTML.

use super::tags::{Tag, tags};

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Style,
    Script,
    Program,
    Data,
    /// Fonts, pictures, icons.
    Picture,
}

impl Part {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Style => "CSS",
            Self::Script => "script",
            Self::Program => "program",
            Self::Data => "data",
            Self::Picture => "font, picture, icon",
        }
    }
}

/// When the browser asks for a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// Before it shows anything.
    Blocking,
    /// By itself, while it shows the page.
    AtOnce,
    /// Only when a person gets there.
    Later,
}

/// A file that a page names for the browser to fetch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fetch<'a> {
    pub(super) part: Part,
    pub(super) when: When,
    pub(super) address: &'a str,
}

/// Everything that the page names for the browser to fetch; where it leads people is not among it.
pub(super) fn fetches(html: &str) -> Vec<Fetch<'_>> {
    let mut in_head = true;
    let mut found: Vec<Fetch<'_>> = Vec::new();
    // What lies in a template is fetched once the program starts.
    let starts_at_once = tags(html).any(|tag| tag.name == "html" && tag.attribute("data-start").is_some());
    let (before, after) = match html.split_once("<template") {
        Some((before, rest)) if !starts_at_once => {
            (before, rest.split_once("</template>").unwrap_or_default().1)
        }
        _ => (html, ""),
    };
    for tag in tags(before).chain(tags(after)) {
        in_head &= tag.name != "body";
        let Some((part, when, address)) = fetch(&tag, in_head) else {
            continue;
        };
        let is_request = !address.is_empty() && !address.starts_with(['#']) && !address.starts_with("data:");
        match found.iter_mut().find(|known| known.address == address) {
            // A preload and what it is for are one request.
            Some(known) if when == When::Blocking => *known = Fetch { part, when, address },
            None if is_request => found.push(Fetch { part, when, address }),
            Some(_) | None => {}
        }
    }
    found
}

fn fetch<'a>(tag: &Tag<'a>, in_head: bool) -> Option<(Part, When, &'a str)> {
    match tag.name {
        "link" => link(tag).and_then(|(part, when)| Some((part, when, tag.attribute("href")?))),
        "script" => {
            let waits = tag.attribute("type") != Some("module")
                && tag.attribute("async").is_none()
                && tag.attribute("defer").is_none();
            let when = if waits && in_head {
                When::Blocking
            } else {
                When::AtOnce
            };
            Some((Part::Script, when, tag.attribute("src")?))
        }
        "img" | "iframe" | "video" | "audio" | "source" | "track" | "embed" | "input" => {
            let is_lazy = tag.attribute("loading") == Some("lazy");
            let when = if is_lazy { When::Later } else { When::AtOnce };
            let first_of_set = || tag.attribute("srcset")?.split([' ', ',']).next();
            Some((Part::Picture, when, tag.attribute("src").or_else(first_of_set)?))
        }
        "image" | "use" | "feImage" => Some((Part::Picture, When::AtOnce, tag.attribute("href")?)),
        "object" => Some((Part::Picture, When::AtOnce, tag.attribute("data")?)),
        _ => None,
    }
}

fn link(tag: &Tag<'_>) -> Option<(Part, When)> {
    if tag.has_rel("stylesheet") {
        let is_for_print = tag.attribute("media") == Some("print");
        let when = if is_for_print {
            When::AtOnce
        } else {
            When::Blocking
        };
        return Some((Part::Style, when));
    }
    if tag.has_rel("modulepreload") {
        return Some((Part::Script, When::AtOnce));
    }
    if tag.has_rel("preload") {
        let part = match (tag.attribute("as"), tag.attribute("type")) {
            (Some("fetch"), Some("application/wasm")) => Part::Program,
            (Some("fetch"), _) => Part::Data,
            (Some("script"), _) => Part::Script,
            (Some("style"), _) => Part::Style,
            _ => Part::Picture,
        };
        return Some((part, When::AtOnce));
    }
    if tag.has_rel("icon") || tag.has_rel("manifest") {
        return Some((Part::Picture, When::AtOnce));
    }
    let is_hint = ["prefetch", "preconnect", "dns-prefetch", "prerender"]
        .iter()
        .any(|word| tag.has_rel(word));
    is_hint.then_some((Part::Data, When::Later))
}

/// The path under which the explorer lies.
pub(super) fn base(html: &str) -> Option<&str> {
    tags(html).find(|tag| tag.name == "html")?.attribute("data-base")
}

/// Where the page says that a file of data lies, whether it fetches it at once or not.
pub(super) fn data_file<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    tags(html)
        .find(|tag| tag.name == "link" && tag.attribute("data-file") == Some(name))?
        .attribute("href")
}

/// The files beside it that a script names, as in `import("./a.js")`.
pub(super) fn named_in_script(script: &str) -> Vec<&str> {
    let quotes = ['"', '\'', '`'];
    let names = script.split(quotes).filter_map(|text| text.strip_prefix("./"));
    names
        .map(|name| name.split(['?', '#']).next().unwrap_or_default())
        .filter(|name| !name.is_empty() && !name.contains(char::is_whitespace))
        .collect()
}

/// The other hosts that a style sheet asks.
pub(super) fn foreign_in_style(css: &str) -> Vec<&str> {
    let places = css.split("url(").skip(1).chain(css.split("@import").skip(1));
    places
        .filter_map(|text| {
            let text = text.trim_start_matches([' ', '"', '\'']);
            text.split(['"', '\'', ')', ';']).next()
        })
        .filter(|address| is_foreign(address))
        .collect()
}

/// Whether an address leads to another host.
pub(super) fn is_foreign(address: &str) -> bool {
    address.starts_with("//")
        || address
            .split_once("://")
            .is_some_and(|(scheme, _)| is_scheme(scheme))
}

fn is_scheme(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(html: &str) -> Vec<(Part, When, &str)> {
        let fetches = fetches(html).into_iter();
        fetches.map(|f| (f.part, f.when, f.address)).collect()
    }

    #[test]
    fn what_the_page_fetches_is_found_and_what_it_only_names_is_not() {
        let html = r##"<head><link rel="stylesheet" href="/a.css"><link rel="alternate" href="/n.json">
            <link rel="preload" href="/p.wasm" as="fetch" type="application/wasm">
            <link rel="preload" as="fetch" href="/d.json"><script type="module" src="/s.js"></script>
            <script type="application/ld+json">{}</script></head><body>
            <a href="https://example.org/">elsewhere</a><img alt="" src="https://example.org/p.png">
            <img loading="lazy" src="/q.png"><img src="data:image/gif,"><svg><use href="#door"></use></svg>"##;
        let expected = [
            (Part::Style, When::Blocking, "/a.css"),
            (Part::Program, When::AtOnce, "/p.wasm"),
            (Part::Data, When::AtOnce, "/d.json"),
            (Part::Script, When::AtOnce, "/s.js"),
            (Part::Picture, When::AtOnce, "https://example.org/p.png"),
            (Part::Picture, When::Later, "/q.png"),
        ];
        assert_eq!(of(html), expected);
    }

    #[test]
    fn what_lies_in_a_template_is_fetched_only_where_the_program_starts_at_once() {
        let html = r#"<head><link rel="stylesheet" href="/a.css"><template id="program"><link rel="preload" as="fetch"
            href="/d.json"></template><script type="module" src="/s.js"></script>"#;
        let names = |html: &str| {
            of(html)
                .into_iter()
                .map(|(_, _, name)| name.to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(names(&["<html>", html].concat()), ["/a.css", "/s.js"]);
        let at_once = ["<html data-start=\"now\">", html].concat();
        assert_eq!(names(&at_once), ["/a.css", "/d.json", "/s.js"]);
    }

    #[test]
    fn style_sheets_and_plain_scripts_in_the_head_keep_the_page_waiting() {
        let html = r#"<head><link rel="preload" as="style" href="/a.css"><link rel="stylesheet" href="/a.css">
            <link rel="stylesheet" media="print" href="/p.css"><script src="/s.js"></script>
            <script defer src="/d.js"></script></head><body><script src="/b.js"></script>"#;
        let blocking: Vec<_> = of(html)
            .into_iter()
            .filter(|(_, when, _)| *when == When::Blocking)
            .map(|(_, _, address)| address)
            .collect();
        assert_eq!(blocking, ["/a.css", "/s.js"]);
    }

    #[test]
    fn the_files_that_a_script_names_are_those_beside_it() {
        let script = "import a from \"./a.js\"; import(`./a.js?start=${n}`); new URL('./p.wasm'); './';";
        assert_eq!(named_in_script(script), ["a.js", "a.js", "p.wasm"]);
    }

    #[test]
    fn a_style_sheet_that_asks_another_host_is_found_and_a_name_space_is_not() {
        let css = "@import \"//a.example/x.css\";a{background:url(https://b.example/y.png)}\
                   b{background:url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'>\")}";
        assert_eq!(
            foreign_in_style(css),
            ["https://b.example/y.png", "//a.example/x.css"]
        );
    }
}
