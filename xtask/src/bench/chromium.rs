//! The browser in which is measured.

use super::BenchError;
use crate::tools::Browser;
use std::path::PathBuf;

/// Without a screen, and unable to reach any other host: what a page asks elsewhere fails at once, and what the
/// browser itself would like to fetch does not disturb the measurement.
pub(super) const ARGUMENTS: [&str; 4] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// Chromium, found as the tests find it.
pub(super) fn program() -> Result<PathBuf, BenchError> {
    Browser::Chromium.program().ok_or(BenchError::NoChromium)
}
