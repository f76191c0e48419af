//! What a page fetches, read from its HTML.

use super::table::Part;

/// Something that the page fetches.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Reference {
    pub(super) part: Part,
    pub(super) address: String,
}

/// The path under which the page lies.
pub(super) fn base_path(html: &str) -> String {
    let base = tags(html)
        .find(|tag| tag.name == "base")
        .and_then(|tag| tag.attribute("href"));
    base.unwrap_or_else(|| "/".to_owned())
}

/// Everything that the page fetches by itself: style sheets, scripts, preloads, pictures.
pub(super) fn references(html: &str) -> Vec<Reference> {
    tags(html).filter_map(|tag| reference(&tag)).collect()
}

fn reference(tag: &Tag<'_>) -> Option<Reference> {
    let part = match (
        tag.name,
        tag.attribute("rel").as_deref(),
        tag.attribute("as").as_deref(),
    ) {
        ("link", Some("stylesheet"), _) => Part::Style,
        ("link", Some("modulepreload"), _) | ("script", ..) => Part::Script,
        ("link", Some("preload"), Some("fetch"))
            if tag.attribute("type").as_deref() == Some("application/wasm") =>
        {
            Part::Wasm
        }
        ("link", Some("preload"), Some("fetch")) => Part::Data,
        ("link", Some("preload"), Some("font")) => Part::Font,
        ("link", Some("preload" | "icon" | "manifest"), _) | ("img" | "source" | "iframe" | "video", ..) => {
            Part::Other
        }
        _ => return None,
    };
    let address = tag.attribute("href").or_else(|| tag.attribute("src"))?;
    (!address.starts_with("data:")).then_some(Reference { part, address })
}

struct Tag<'a> {
    name: &'a str,
    rest: &'a str,
}

impl Tag<'_> {
    /// The value of an attribute in double quotes, as the build writes it.
    fn attribute(&self, name: &str) -> Option<String> {
        let (_, rest) = self.rest.split_once(&format!(" {name}=\""))?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    }
}

fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    html.split('<').skip(1).filter_map(|text| {
        let (inside, _) = text.split_once('>')?;
        let end = inside.find(|c: char| c.is_whitespace()).unwrap_or(inside.len());
        let (name, rest) = inside.split_at(end);
        Some(Tag { name, rest })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_fetches_is_found_and_what_it_only_names_is_not() {
        let html = r#"<base href="/x/"><link rel="stylesheet" href="/x/a.css"><link rel="alternate" href="/x/n.json">
            <link rel="preload" href="/x/p.wasm" as="fetch" type="application/wasm">
            <link rel="preload" as="fetch" href="/x/d.json"><script type="module" src="/x/s.js"></script>
            <a href="https://example.org/">elsewhere</a><img alt="" src="https://example.org/p.png">"#;
        let found: Vec<_> = references(html)
            .into_iter()
            .map(|r| (r.part, r.address))
            .collect();
        let expected = [
            (Part::Style, "/x/a.css"),
            (Part::Wasm, "/x/p.wasm"),
            (Part::Data, "/x/d.json"),
            (Part::Script, "/x/s.js"),
            (Part::Other, "https://example.org/p.png"),
        ];
        assert_eq!(found, expected.map(|(part, address)| (part, address.to_owned())));
        assert_eq!(base_path(html), "/x/");
    }
}
