//! What is kept of a journey that failed: a picture, the page, and what was reported.

use crate::{Finding, Trouble, session::Session};
use std::{
    fs,
    path::{Path, PathBuf},
};
use xtask::tools::Browser;

/// The folder of one journey. Emptied when the journey starts.
pub(crate) struct Evidence(PathBuf);

impl Evidence {
    /// Makes the folder `target/e2e/<browser>/<test>`.
    pub(crate) fn prepare(browser: Browser, test: &str) -> Result<Self, Trouble> {
        let folder = xtask::project::target_folder()
            .join("e2e")
            .join(browser.as_str())
            .join(test);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    /// Where it lies.
    pub(crate) fn folder(&self) -> &Path {
        &self.0
    }

    /// Keeps a picture and the source of the page; what cannot be had is left out.
    pub(crate) async fn keep_page(&self, session: &Session) {
        let web = session.web();
        if let Ok(picture) = web.screenshot_as_png().await {
            self.keep("page.png", &picture);
        }
        if let Ok(source) = web.source().await {
            self.keep("page.html", source.as_bytes());
        }
        if let Ok(address) = web.current_url().await {
            self.keep("address.txt", address.as_str().as_bytes());
        }
    }

    /// Keeps what was reported.
    pub(crate) fn keep_findings(&self, findings: &[Finding]) {
        let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
        self.keep("console.log", lines.join("\n").as_bytes());
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        let file = self.0.join(name);
        if let Err(error) = fs::write(&file, bytes) {
            eprintln!("{} cannot be kept: {error}", file.display());
        }
    }
}
