//! A page as a reader sees it.

use scraper::{ElementRef, Html, Selector};

/// A page.
pub(crate) struct Page(Html);

/// A part of a page that a selector has found.
pub(crate) type Part<'a> = ElementRef<'a>;

impl Page {
    /// Reads it as browsers do.
    pub(crate) fn parse(html: &str) -> Self {
        Self(Html::parse_document(html))
    }

    /// All parts that a selector finds.
    pub(crate) fn parts(&self, selector: &str) -> Vec<Part<'_>> {
        self.0.select(&chosen(selector)).collect()
    }

    /// Their words.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        self.parts(selector).into_iter().map(words).collect()
    }

    /// An attribute of all parts that a selector finds and that have it.
    pub(crate) fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let parts = self.parts(selector).into_iter();
        parts
            .filter_map(|part| part.attr(name))
            .map(str::to_owned)
            .collect()
    }
}

/// What is below a part.
pub(crate) fn below<'a>(part: Part<'a>, selector: &str) -> Vec<Part<'a>> {
    part.select(&chosen(selector)).collect()
}

/// The words of a part, as people read them.
pub(crate) fn words(part: Part<'_>) -> String {
    plain(&part.text().collect::<String>())
}

/// Blanks as one, without the joiners that keep a sign at its word.
pub(crate) fn plain(text: &str) -> String {
    let text = text.replace('\u{2060}', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn chosen(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}
