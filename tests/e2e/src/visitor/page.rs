//! What a visitor sees and does on any page.

use super::Visitor;
use crate::{Trouble, wait::eventually};
use koopstadt_explorer::{
    locale::Lang,
    route::{Links, Route},
};
use serde_json::json;
use thirtyfour::{Key, WebElement};

/// Where focus is, as far as tests ask.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
pub struct Focus {
    /// Name of the element.
    pub element: String,
    /// Its words.
    pub text: String,
    /// Whether it is in the window, not covered, and its outline or border can be seen.
    pub visible: bool,
}

const FOCUS: &str = r"
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const middle = [Math.max(1, Math.min(innerWidth - 1, box.left + box.width / 2)), Math.max(1, Math.min(innerHeight - 1, box.top + box.height / 2))];
    const there = document.elementFromPoint(...middle);
    const uncovered = there !== null && (element.contains(there) || there.contains(element) || element.labels?.[0]?.contains(there));
    const ring = (of) => of.outlineStyle !== 'none' && parseFloat(of.outlineWidth) > 0;
    const label = element.labels?.[0];
    const marked = ring(style) || (label ? ring(getComputedStyle(label)) : false);
    return { element: element.localName, text: element.textContent.replace(/\s+/g, ' ').trim(), visible: inside && Boolean(uncovered) && marked };
";

impl Visitor {
    /// Makes addresses in a language, for this visitor's server.
    #[must_use]
    pub fn links(&self, lang: Lang) -> Links {
        let origin = self.served().origin();
        Links::new(
            self.served()
                .url()
                .strip_prefix(origin.trim_end_matches('/'))
                .unwrap_or("/"),
            lang,
        )
    }

    /// Language and route of an address on this visitor's server, without its query.
    #[must_use]
    pub fn route_of(&self, address: &str) -> (Lang, Route) {
        let path = address
            .strip_prefix(self.served().origin().trim_end_matches('/'))
            .unwrap_or(address);
        let path = path.split(['?', '#']).next().unwrap_or_default();
        Route::parse(self.links(Lang::De).below(path))
    }

    /// Types the address of a route, with a query that may be empty, and waits until the program has taken over.
    ///
    /// # Errors
    /// [`Trouble::Late`] when it does not.
    pub async fn open(&self, lang: Lang, route: &Route, query: &str) -> Result<(), Trouble> {
        let path = self.links(lang).to(route);
        let query = if query.is_empty() {
            String::new()
        } else {
            ["?", query].concat()
        };
        self.follow(&[self.served().origin().trim_end_matches('/'), &path, &query].concat())
            .await?;
        self.program_runs().await
    }

    /// The heading of the page.
    ///
    /// # Errors
    /// [`Trouble::Lacking`] without one, or with more than one.
    pub async fn heading(&self) -> Result<String, Trouble> {
        let headings = self.texts("h1").await?;
        match headings.as_slice() {
            [heading] => Ok(heading.clone()),
            _ => self.lacking(&format!("one heading (but {headings:?})")).await,
        }
    }

    /// Waits until the heading is this.
    ///
    /// # Errors
    /// [`Trouble::Late`] when it stays another.
    pub async fn arrives_at(&self, heading: &str) -> Result<(), Trouble> {
        let what = format!("the heading is \"{heading}\"");
        eventually(&what, async || self.heading().await, |found| found == heading).await?;
        Ok(())
    }

    /// Language of the page, as it says itself.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn language(&self) -> Result<String, Trouble> {
        self.evaluate("return document.documentElement.lang", vec![])
            .await
    }

    /// Waits until the page says that it is in this language.
    ///
    /// # Errors
    /// [`Trouble::Late`] when it stays in another.
    pub async fn speaks(&self, lang: Lang) -> Result<(), Trouble> {
        let what = format!("the page is in the language {}", lang.tag());
        eventually(&what, async || self.language().await, |tag| tag == lang.tag()).await?;
        Ok(())
    }

    /// Words of all elements that a selector finds: blanks as one, without the joiners that keep a sign at its word.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn texts(&self, selector: &str) -> Result<Vec<String>, Trouble> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .map((found) => found.textContent.replace(/\\u2060/g, '').replace(/\\s+/g, ' ').trim())";
        self.evaluate(script, vec![json!(selector)]).await
    }

    /// Addresses of all links that a selector finds, as they are followed.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn addresses(&self, selector: &str) -> Result<Vec<String>, Trouble> {
        let script = "return [...document.querySelectorAll(arguments[0])].map((found) => found.href)";
        self.evaluate(script, vec![json!(selector)]).await
    }

    /// The first element that a selector finds, with exactly these words where they are given.
    ///
    /// # Errors
    /// [`Trouble::Lacking`] when there is none.
    pub(crate) async fn element(&self, selector: &str, words: Option<&str>) -> Result<WebElement, Trouble> {
        let script = "return [...document.querySelectorAll(arguments[0])].find((found) =>
            arguments[1] === null || found.textContent.replace(/\\u2060/g, '').replace(/\\s+/g, ' ').trim() === arguments[1]) ?? null";
        let found = self
            .web()
            .execute(script, vec![json!(selector), json!(words)])
            .await?;
        if found.json().is_null() {
            return self
                .lacking(&format!("\"{}\" in {selector}", words.unwrap_or("anything")))
                .await;
        }
        Ok(found.element()?)
    }

    /// Clicks the first element that a selector finds with exactly these words.
    ///
    /// # Errors
    /// [`Trouble::Lacking`] when there is none, [`Trouble::Browser`] when it cannot be clicked.
    pub async fn click(&self, selector: &str, words: &str) -> Result<(), Trouble> {
        self.click_on(async || self.element(selector, Some(words)).await)
            .await
    }

    /// Clicks the first element that a selector finds.
    ///
    /// # Errors
    /// [`Trouble::Lacking`] when there is none, [`Trouble::Browser`] when it cannot be clicked.
    pub async fn click_first(&self, selector: &str) -> Result<(), Trouble> {
        self.click_on(async || self.element(selector, None).await).await
    }

    /// Looks for something, scrolls it to the middle as a person would, and clicks on it; tries again as long as it is
    /// not there, or moves away before the click has happened.
    pub(crate) async fn click_on(
        &self,
        find: impl AsyncFn() -> Result<WebElement, Trouble>,
    ) -> Result<(), Trouble> {
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let click = async || {
            let found = find().await?;
            self.web().execute(script, vec![found.to_json()?]).await?;
            Ok(found.click().await?)
        };
        eventually("it can be clicked", click, |()| true).await
    }

    /// Presses a key where focus is.
    ///
    /// # Errors
    /// [`Trouble::Browser`] when it cannot be pressed.
    pub async fn press(&self, key: Key) -> Result<(), Trouble> {
        let key = char::from(key);
        Ok(self
            .web()
            .action_chain()
            .key_down(key)
            .key_up(key)
            .perform()
            .await?)
    }

    /// Writes where focus is.
    ///
    /// # Errors
    /// [`Trouble::Browser`] when it cannot be written.
    pub async fn write(&self, text: &str) -> Result<(), Trouble> {
        Ok(self.web().action_chain().send_keys(text).perform().await?)
    }

    /// Where focus is.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn focus(&self) -> Result<Focus, Trouble> {
        self.evaluate(FOCUS, vec![]).await
    }

    pub(crate) async fn lacking<T>(&self, what: &str) -> Result<T, Trouble> {
        Err(Trouble::Lacking {
            what: what.to_owned(),
            address: self.address().await?,
        })
    }
}
