//! One browser with its driver, started fresh for one person and ended with them.

mod capabilities;
mod chromium_log;
mod conditions;
mod driver;
mod kept;
mod screen;
mod seats;

pub use conditions::Conditions;
pub(crate) use seats::Seat;

use crate::{
    Trouble,
    served::{Kind, Served},
    wait,
};
use capabilities::WINDOW;
use driver::Driver;
use serde_json::json;
use std::path::Path;
use thirtyfour::{Capabilities, WebDriver, WindowHandle};
use xtask::tools::Browser;

/// A browser session.
pub(crate) struct Session {
    web: WebDriver,
    browser: Browser,
    conditions: Conditions,
    _driver: Driver,
}

impl Session {
    /// Starts driver and browser; what the driver writes goes into a folder.
    pub(crate) async fn start(
        browser: Browser,
        conditions: Conditions,
        logs: &Path,
    ) -> Result<Self, Trouble> {
        let driver = Driver::start(browser, logs).await?;
        let wanted = Capabilities::from(capabilities::capabilities(browser, conditions)?);
        let web = WebDriver::builder(driver.url.as_str(), wanted).await?;
        Ok(Self {
            web,
            browser,
            conditions,
            _driver: driver,
        })
    }

    /// Makes the session of an earlier journey as good as new: a fresh window has neither history nor storage, and
    /// every journey has a server, and with it an origin, of its own. Cookies alone are shared between ports.
    pub(crate) async fn refresh(&self) -> Result<(), Trouble> {
        let web = &self.web;
        web.delete_all_cookies().await?;
        let old = web.windows().await?;
        let new = match self.browser {
            Browser::Chromium | Browser::WebKit => web.new_tab().await?,
            Browser::Firefox => self.small_window(&old).await?,
        };
        for window in old {
            web.switch_to_window(window).await?;
            web.close_window().await?;
        }
        web.switch_to_window(new).await?;
        self.resize(WINDOW.0, WINDOW.1).await?;
        if self.conditions == Conditions::WithoutScript {
            self.stop_scripts().await?;
        }
        match self.browser {
            Browser::Chromium => chromium_log::forget(web).await,
            Browser::Firefox | Browser::WebKit => Ok(()),
        }
    }

    /// From now on no script of a page runs in this window; scripts of the tests do.
    async fn stop_scripts(&self) -> Result<(), Trouble> {
        let disabled = json!({ "value": true });
        let command = "Emulation.setScriptExecutionDisabled";
        self.web.cdp().send_raw(command, disabled).await?;
        Ok(())
    }

    /// A window without toolbars: Firefox makes the others no narrower than 500 pixels.
    async fn small_window(&self, old: &[WindowHandle]) -> Result<WindowHandle, Trouble> {
        self.web
            .execute("open('about:blank', '_blank', 'popup, noopener')", vec![])
            .await?;
        let new = async || {
            Ok(self
                .web
                .windows()
                .await?
                .into_iter()
                .find(|window| !old.contains(window)))
        };
        let opened = wait::eventually("a window opens", new, Option::is_some).await?;
        opened.ok_or_else(|| Trouble::Lacking {
            what: "window".to_owned(),
            address: "about:blank".to_owned(),
        })
    }

    /// Makes the window so wide, in CSS pixels, and so high with its frame.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Result<(), Trouble> {
        self.web.set_window_rect(0, 0, width, height).await?;
        let what = format!("the window is {width} pixels wide");
        let inner = async || {
            Ok(self
                .web
                .execute("return innerWidth", vec![])
                .await?
                .json()
                .as_u64())
        };
        wait::eventually(&what, inner, |now| *now == Some(u64::from(width))).await?;
        Ok(())
    }

    /// The `WebDriver` client.
    pub(crate) const fn web(&self) -> &WebDriver {
        &self.web
    }

    /// What it can do.
    pub(crate) const fn conditions(&self) -> Conditions {
        self.conditions
    }

    /// Which browser it is.
    pub(crate) const fn browser(&self) -> Browser {
        self.browser
    }

    /// Hands what only the browser itself knows to the probe of the served folder.
    pub(crate) async fn report(&self, served: &Served) -> Result<(), Trouble> {
        let home = served.origin();
        let address = self.web.current_url().await?;
        if !address.as_str().starts_with(home) {
            served
                .probe()
                .add(Kind::Foreign, home, format!("the visitor was led to {address}"));
        }
        match self.browser {
            Browser::Chromium => chromium_log::read(&self.web, home, served.probe()).await,
            Browser::Firefox | Browser::WebKit => Ok(()),
        }
    }

    /// Ends the browser, then its driver.
    pub(crate) async fn end(self) -> Result<(), Trouble> {
        Ok(self.web.quit().await?)
    }
}
