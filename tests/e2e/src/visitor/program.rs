//! What has become of the program behind a page. The content proves nothing: it is there before the program.

use super::Visitor;
use crate::{Trouble, wait::eventually};

/// What has become of the program, as the root element of the page says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Program {
    /// Nothing is said yet: nobody has reached for the page, or the program is being loaded, or the page has none.
    Silent,
    /// It is loading what the page needs.
    Running,
    /// The page is its own.
    TakenOver,
    /// Something did not come; the served page stands below the report of it.
    Fault,
    /// It stopped, or did not start.
    Failed,
    /// The browser cannot run it.
    Unsupported,
}

impl Visitor {
    /// What has become of the program.
    ///
    /// # Errors
    /// When the page does not answer, or says what no program says.
    pub async fn program(&self) -> Result<Program, Trouble> {
        self.evaluate(
            "return document.documentElement.dataset.program ?? 'silent'",
            vec![],
        )
        .await
    }

    /// Reaches for the page, as a hand on the mouse does: then its program comes.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn reach_for_page(&self) -> Result<(), Trouble> {
        self.evaluate("dispatchEvent(new Event('pointermove'))", vec![])
            .await
    }

    /// Reaches for the page once more, as a hand that rests on the mouse does, and says what became of its program.
    async fn reached_for(&self) -> Result<Program, Trouble> {
        self.reach_for_page().await?;
        self.program().await
    }

    /// Reaches for the page and waits until the program has taken it over.
    ///
    /// # Errors
    /// [`Trouble::Late`] when it does not; at once when it says that it will not.
    pub async fn program_runs(&self) -> Result<(), Trouble> {
        use Program::{Failed, Fault, TakenOver, Unsupported};
        let what = "the program takes over";
        let has_ended = |now: &Program| matches!(now, TakenOver | Fault | Failed | Unsupported);
        let seen = eventually(what, async || self.reached_for().await, has_ended).await?;
        if seen == TakenOver {
            return Ok(());
        }
        let alerts = self.texts("#fault [role=alert]").await?.join(" ");
        let address = self.address().await?;
        Err(Trouble::Late {
            what: format!("{what} on {address}"),
            seen: format!("{seen:?} {alerts}"),
        })
    }

    /// Reaches for the page and waits until the program says this of itself: for journeys on which something goes
    /// wrong.
    ///
    /// # Errors
    /// [`Trouble::Late`] when it never does.
    pub async fn program_is(&self, wanted: Program) -> Result<(), Trouble> {
        let what = format!("the program is {wanted:?}");
        eventually(&what, async || self.reached_for().await, |now| *now == wanted).await?;
        Ok(())
    }
}
