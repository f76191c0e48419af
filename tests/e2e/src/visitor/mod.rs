//! A person in front of a browser, and what they can do and see.

mod facet;
mod inspection;
mod list;
mod page;
mod program;

pub use facet::{FacetPanel, Offered};
pub use inspection::{Inspection, Violation};
pub use list::{List, Seen};
pub use page::Focus;
pub use program::Program;

use crate::{Browser, Finding, Served, Trouble, eventually, session::Session};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::{path::PathBuf, sync::Arc};
use thirtyfour::WebDriver;

/// A person in front of a browser.
pub struct Visitor {
    session: Session,
    served: Arc<Served>,
    logs: PathBuf,
}

impl Visitor {
    pub(crate) const fn new(session: Session, served: Arc<Served>, logs: PathBuf) -> Self {
        Self {
            session,
            served,
            logs,
        }
    }

    /// What is served to them.
    #[must_use]
    pub fn served(&self) -> &Served {
        &self.served
    }

    pub(crate) const fn session(&self) -> &Session {
        &self.session
    }

    /// Their browser.
    #[must_use]
    pub const fn browser(&self) -> Browser {
        self.session.browser()
    }

    const fn web(&self) -> &WebDriver {
        self.session.web()
    }

    /// Somebody else with a browser of their own, on the same server.
    ///
    /// # Errors
    /// When the second browser does not start.
    pub async fn somebody_else(&self) -> Result<Self, Trouble> {
        let logs = self.logs.join("somebody-else");
        std::fs::create_dir_all(&logs)?;
        let session = Session::start(self.browser(), self.session.conditions(), &logs).await?;
        Ok(Self::new(session, Arc::clone(&self.served), logs))
    }

    /// Hands over what pages and browser have to report, and ends the browser.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn say_goodbye(self) -> Result<(), Trouble> {
        let page = self.ask_probe().await?;
        self.session.report(&self.served).await?;
        self.session.end().await?;
        if let Some(page) = page {
            self.served.probe().forget(&page);
        }
        Ok(())
    }

    pub(crate) fn into_session(self) -> Session {
        self.session
    }

    /// Types an address, given below the start page, and waits until the page has loaded.
    ///
    /// # Errors
    /// [`Trouble::Browser`] when it does not come.
    pub async fn goto(&self, path: &str) -> Result<(), Trouble> {
        self.follow(&format!("{}{}", self.served.url(), path.trim_start_matches('/')))
            .await
    }

    /// Follows an address that somebody has given them, and waits until the page has loaded.
    ///
    /// # Errors
    /// [`Trouble::Browser`] when it does not come, [`Trouble::Late`] when it does not load.
    pub async fn follow(&self, address: &str) -> Result<(), Trouble> {
        self.web().goto(address).await?;
        self.page_has_loaded().await
    }

    /// Waits until the scripts of the page have run. `WebKit`'s driver alone hands the page over before; a person who is
    /// that quick follows plain links.
    async fn page_has_loaded(&self) -> Result<(), Trouble> {
        if self.browser() == Browser::WebKit {
            let state = async || {
                self.evaluate::<String>("return document.readyState", vec![])
                    .await
            };
            eventually("the page has loaded", state, |state| state == "complete").await?;
        }
        Ok(())
    }

    /// Where they are.
    ///
    /// # Errors
    /// [`Trouble::Browser`] when it cannot be read.
    pub async fn address(&self) -> Result<String, Trouble> {
        Ok(self.web().current_url().await?.into())
    }

    /// Presses the browser's Back button.
    ///
    /// # Errors
    /// [`Trouble::Browser`] when it does not work.
    pub async fn go_back(&self) -> Result<(), Trouble> {
        Ok(self.web().back().await?)
    }

    /// Presses the browser's Forward button.
    ///
    /// # Errors
    /// [`Trouble::Browser`] when it does not work.
    pub async fn go_forward(&self) -> Result<(), Trouble> {
        Ok(self.web().forward().await?)
    }

    /// Presses the browser's Reload button, and waits until the page has loaded.
    ///
    /// # Errors
    /// [`Trouble::Browser`] when it does not work, [`Trouble::Late`] when the page does not load.
    pub async fn reload(&self) -> Result<(), Trouble> {
        self.web().refresh().await?;
        self.page_has_loaded().await
    }

    /// What live regions have said since the page was loaded.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn announced(&self) -> Result<Vec<String>, Trouble> {
        self.evaluate("return window.__probe.announced", vec![]).await
    }

    /// Makes the window so wide and high, in CSS pixels, its frame included in the height.
    ///
    /// # Errors
    /// [`Trouble::Late`] when the window does not become so wide.
    pub async fn resize(&self, width: u32, height: u32) -> Result<(), Trouble> {
        self.session.resize(width, height).await
    }

    /// The title of the page.
    ///
    /// # Errors
    /// [`Trouble::Browser`] when it cannot be read.
    pub async fn title(&self) -> Result<String, Trouble> {
        Ok(self.web().title().await?)
    }

    /// Runs a script in the page; `arguments[0]`, `arguments[1]`, … are the arguments.
    ///
    /// # Errors
    /// [`Trouble::Browser`] when it fails, [`Trouble::Answer`] when it answers something else than `T`.
    pub async fn evaluate<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Result<T, Trouble> {
        let answer = self.web().execute(script, arguments).await?;
        Ok(serde_json::from_value(answer.json().clone())?)
    }

    /// What was reported so far.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn reported_so_far(&self) -> Result<Vec<Finding>, Trouble> {
        self.ask_probe().await?;
        Ok(self.served.probe().findings_so_far())
    }

    /// Asks the probe of the open page for its findings, and for the name of the page. A page without a probe (a
    /// download) has nothing to say.
    pub(crate) async fn ask_probe(&self) -> Result<Option<String>, Trouble> {
        let report: Option<String> = self
            .evaluate(
                "return window.__probe ? JSON.stringify(window.__probe.look()) : null",
                vec![],
            )
            .await?;
        Ok(report
            .map(|report| self.served.probe().take(&report))
            .transpose()?)
    }
}
