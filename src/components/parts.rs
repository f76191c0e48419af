//! The nouns that many components share.

use crate::locale::Lang;

/// A link: its words and where it leads.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Anchor {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub href: String,
    /// Language of the words, where it differs from the page.
    pub lang: Option<Lang>,
}

impl Anchor {
    /// A link in the language of the page.
    #[must_use]
    pub fn new(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            href: href.into(),
            lang: None,
        }
    }

    /// The same link with words in another language than the page.
    #[must_use]
    pub const fn in_lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }
}

/// A piece of a text in which hits of a search are marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Ordinary text.
    Plain(String),
    /// A hit.
    Hit(String),
}

/// A text without hits; nothing for no text.
#[must_use]
pub fn plain(text: impl Into<String>) -> Vec<Segment> {
    let text = text.into();
    if text.is_empty() {
        Vec::new()
    } else {
        vec![Segment::Plain(text)]
    }
}

/// The small number behind a statement that leads to its source at the foot of the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SourceMark {
    /// The number in the list of sources.
    pub number: usize,
    /// Where it leads: `#` and the id of the entry.
    pub href: String,
    /// What is read aloud: "Quelle 3: …".
    pub label: String,
}
