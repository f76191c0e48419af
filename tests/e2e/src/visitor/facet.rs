//! A facet in the panel of a list.

use super::Visitor;
use crate::{Trouble, wait::eventually};
use koopstadt_explorer::{
    locale::{Lang, facet_name},
    view_state::Facet,
};
use serde::Deserialize;
use serde_json::json;

/// A facet as a visitor finds it: by its heading.
pub struct FacetPanel<'v> {
    pub(super) visitor: &'v Visitor,
    pub(super) lang: Lang,
    pub(super) facet: Facet,
}

/// A value on offer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Offered {
    /// What it is called.
    pub label: String,
    /// How many records it announces.
    pub count: usize,
    /// Where it leads.
    pub address: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

const OFFERED: &str = r"
    const words = (found) => found.textContent.replace(/\s+/g, ' ').trim();
    const facet = [...document.querySelectorAll('.facet')].find((found) => words(found.querySelector('h3')) === arguments[0]);
    return [...(facet?.querySelectorAll('.facet-value') ?? [])].map((link) => ({
      label: words(link.querySelector('.facet-text')),
      count: Number(words(link.querySelector('.facet-count')).replace(/\D/g, '')),
      address: link.href,
      chosen: link.getAttribute('aria-current') === 'true',
    }));
";

/// Finds the link of a value and unfolds what hides it.
const REACH: &str = r"
    const words = (found) => found.textContent.replace(/\s+/g, ' ').trim();
    const facet = [...document.querySelectorAll('.facet')].find((found) => words(found.querySelector('h3')) === arguments[0]);
    const link = [...(facet?.querySelectorAll('.facet-value') ?? [])].find((link) => words(link.querySelector('.facet-text')) === arguments[1]);
    for (let above = link?.closest('details'); above; above = above.parentElement.closest('details')) above.open = true;
    return link ?? null;
";

impl FacetPanel<'_> {
    fn name(&self) -> &'static str {
        facet_name(self.lang, self.facet)
    }

    /// All values on offer.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn offered(&self) -> Result<Vec<Offered>, Trouble> {
        self.visitor.evaluate(OFFERED, vec![json!(self.name())]).await
    }

    /// Chooses a value, or takes it back if it is chosen, and gives the number it announced.
    ///
    /// # Errors
    /// [`Trouble::Lacking`] when it is not on offer, [`Trouble::Late`] when nothing comes of it.
    pub async fn choose(&self, label: &str) -> Result<usize, Trouble> {
        let value = async || {
            Ok(self
                .offered()
                .await?
                .into_iter()
                .find(|value| value.label == label))
        };
        let Some(before) = value().await? else {
            return self.visitor.lacking(&format!("{}: {label}", self.name())).await;
        };
        let reach = async || {
            let found = self
                .visitor
                .web()
                .execute(REACH, vec![json!(self.name()), json!(label)])
                .await?;
            Ok(found.element()?)
        };
        self.visitor.click_on(reach).await?;
        let what = format!(
            "{label} is {}",
            if before.chosen { "taken back" } else { "chosen" }
        );
        eventually(&what, value, |now| {
            now.as_ref().is_some_and(|now| now.chosen != before.chosen)
        })
        .await?;
        Ok(before.count)
    }
}
