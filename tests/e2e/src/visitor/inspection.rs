//! The automatic check of accessibility by axe-core.

use super::Visitor;
use crate::{Trouble, surroundings};
use serde::Deserialize;
use std::{fmt, fs};

/// A rule that a page breaks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Violation {
    /// Name of the rule.
    pub rule: String,
    /// What it asks for.
    pub help: String,
    /// The elements that break it, as selectors, with what is wrong about the first.
    pub elements: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({})", self.rule, self.help, self.elements.join("; "))
    }
}

/// How much of a page is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inspection {
    /// All rules of WCAG 2.2 AA and of good practice.
    Everything,
    /// Only what colours can break.
    Colours,
}

const RUN: &str = r"
    const done = arguments[arguments.length - 1];
    const runOnly = arguments[0] === 'colours'
      ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
      : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
    axe.run(document, { runOnly, resultTypes: ['violations'], preload: false, elementRef: false }).then(
      ({ violations }) => done(violations.map(({ id, help, nodes }) => ({
        rule: id, help, elements: nodes.slice(0, 4).map((node, at) => at === 0 ? `${node.target.join(' ')} [${node.failureSummary.replace(/\s+/g, ' ').slice(0, 240)}]` : node.target.join(' ')),
      }))),
      (error) => done([{ rule: 'axe', help: String(error), elements: [] }]),
    );
";

impl Visitor {
    /// What axe-core finds on the page as it stands.
    ///
    /// # Errors
    /// When axe-core is missing or the page does not answer.
    pub async fn inspect(&self, inspection: Inspection) -> Result<Vec<Violation>, Trouble> {
        if !self.evaluate::<bool>("return 'axe' in window", vec![]).await? {
            let axe = fs::read_to_string(surroundings::axe()?)?;
            self.web().execute(axe, vec![]).await?;
        }
        self.lay_out_everything().await?;
        let what = match inspection {
            Inspection::Everything => "everything",
            Inspection::Colours => "colours",
        };
        let found = self.web().execute_async(RUN, vec![what.into()]).await?;
        Ok(serde_json::from_value(found.json().clone())?)
    }

    /// Has everything laid out, also what is far off the screen: its estimated places are none that anybody sees.
    async fn lay_out_everything(&self) -> Result<(), Trouble> {
        let script = "const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { content-visibility: visible !important }');
            document.adoptedStyleSheets = [sheet]";
        self.evaluate(script, vec![]).await
    }
}
