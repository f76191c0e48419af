//! A list of records: sentence, hits, facets, search.

use super::{Visitor, facet::FacetPanel};
use crate::{Trouble, wait::eventually};
use koopstadt_explorer::{catalogue::RecordKind, locale::Lang, route::Route, view_state::Facet};
use serde::Deserialize;
use std::fmt;
use thirtyfour::Key;

/// A list as a visitor sees it.
pub struct List<'v> {
    pub(super) visitor: &'v Visitor,
    pub(super) lang: Lang,
    pub(super) kind: RecordKind,
}

/// What stands on the list at one moment.
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub struct Seen {
    /// The sentence that says what is shown, without the link that removes everything.
    pub sentence: String,
    /// The number in the sentence.
    pub count: usize,
    /// Ids of the records listed, in their order.
    pub hits: Vec<String>,
    /// The line that says what of the address was ignored; empty where there is none.
    pub ignored: String,
}

/// As many hits as a failing test prints.
const PRINTED: usize = 5;

impl fmt::Debug for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            sentence,
            count,
            hits,
            ignored,
        } = self;
        let first: Vec<_> = hits.iter().take(PRINTED).collect();
        write!(
            f,
            "\"{sentence}\" ({count}), ignored \"{ignored}\", {} listed: {first:?}",
            hits.len()
        )
    }
}

/// Blanks count as one, and the joiners that keep a cross at its word are left out.
const SEEN: &str = r"
    const words = (found) => (found ? found.textContent.replace(/\u2060/g, '').replace(/\s+/g, ' ').trim() : '');
    const sentence = document.querySelector('.result-sentence')?.cloneNode(true);
    sentence?.querySelectorAll('.sentence-clear, .cross').forEach((found) => found.remove());
    const number = words(sentence?.querySelector('.sentence-count')).replace(/[.,](?=\d)/g, '').match(/\d+/);
    return {
      sentence: words(sentence),
      count: number ? Number(number[0]) : 0,
      hits: [...document.querySelectorAll('#hits .card-title a')].map((link) => new URL(link.href).pathname.split('/').pop()),
      ignored: words(document.querySelector('.ignored-notice')),
    };
";

impl Visitor {
    /// The list of records of a kind.
    #[must_use]
    pub const fn list(&self, lang: Lang, kind: RecordKind) -> List<'_> {
        List {
            visitor: self,
            lang,
            kind,
        }
    }
}

impl List<'_> {
    /// Types the address of the list with a query, and waits until all of it stands there.
    ///
    /// # Errors
    /// [`Trouble::Late`] when it does not come.
    pub async fn open(&self, query: &str) -> Result<Seen, Trouble> {
        self.visitor
            .open(self.lang, &Route::List(self.kind), query)
            .await?;
        self.seen().await
    }

    /// What stands there once as many records are drawn as the sentence says.
    ///
    /// # Errors
    /// [`Trouble::Late`] when they never are.
    pub async fn seen(&self) -> Result<Seen, Trouble> {
        self.becomes("as many records are listed as the sentence says", |_| true)
            .await
    }

    /// Waits until something holds of the list, with as many records drawn as its sentence says.
    ///
    /// # Errors
    /// [`Trouble::Late`] with what stands there instead.
    pub async fn becomes(&self, what: &str, good: impl Fn(&Seen) -> bool) -> Result<Seen, Trouble> {
        let now = async || self.visitor.evaluate::<Seen>(SEEN, vec![]).await;
        let is_drawn = |seen: &Seen| !seen.sentence.is_empty() && seen.hits.len() == seen.count;
        eventually(what, now, |seen| is_drawn(seen) && good(seen)).await
    }

    /// Waits until the sentence is this.
    ///
    /// # Errors
    /// [`Trouble::Late`] with what stands there instead.
    pub async fn says(&self, sentence: &str) -> Result<Seen, Trouble> {
        self.becomes(&format!("the sentence is \"{sentence}\""), |seen| {
            seen.sentence == sentence
        })
        .await
    }

    /// A facet of the panel.
    #[must_use]
    pub const fn facet(&self, facet: Facet) -> FacetPanel<'_> {
        FacetPanel {
            visitor: self.visitor,
            lang: self.lang,
            facet,
        }
    }

    /// Removes a part of the sentence, by its words.
    ///
    /// # Errors
    /// [`Trouble::Lacking`] when the sentence has no such part, [`Trouble::Late`] when it stays.
    pub async fn remove(&self, words: &str) -> Result<Seen, Trouble> {
        self.visitor
            .click(".sentence-part .sentence-words", words)
            .await?;
        self.becomes(&format!("\"{words}\" is gone"), |seen| {
            !seen.sentence.contains(words)
        })
        .await
    }

    /// Writes words into the search field, letter by letter, in the place of what stands there.
    ///
    /// # Errors
    /// [`Trouble::Lacking`] without a search field.
    pub async fn type_into_search(&self, words: &str) -> Result<(), Trouble> {
        let field = self
            .visitor
            .element("form[role=search] input[type=search]", None)
            .await?;
        field.clear().await?;
        Ok(field.send_keys(words).await?)
    }

    /// Searches for words and waits until the sentence names them.
    ///
    /// # Errors
    /// [`Trouble::Late`] when it does not.
    pub async fn search(&self, words: &str) -> Result<Seen, Trouble> {
        self.type_into_search(words).await?;
        self.visitor.press(Key::Enter).await?;
        self.becomes(&format!("the sentence names \"{words}\""), |seen| {
            seen.sentence.contains(words)
        })
        .await
    }

    /// Follows the title of a listed record.
    ///
    /// # Errors
    /// [`Trouble::Lacking`] when it is not listed.
    pub async fn follow(&self, title: &str) -> Result<(), Trouble> {
        self.visitor.click("#hits .card-title a", title).await
    }
}
