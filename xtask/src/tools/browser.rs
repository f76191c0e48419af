//! The browsers of the tests, with their `WebDriver` programs.

use super::{
    install::InstallError,
    set, system_packages,
    tool::{Located, Remedy, Tool},
};
use crate::process;
use std::path::{Path, PathBuf};

/// A browser in which the journeys are tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    /// Chromium or Chrome, over chromedriver.
    Chromium,
    /// Firefox, over geckodriver.
    Firefox,
    /// `WebKitGTK`, over `WebKitWebDriver`, on a virtual screen.
    WebKit,
}

impl Browser {
    /// All of them, in the order in which they are tested.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name on the command line and for the tests.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The name as people know it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }

    /// The browser of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|browser| browser.as_str() == name)
    }

    /// The browser program.
    #[must_use]
    pub fn program(self) -> Option<PathBuf> {
        let (names, places): (&[&str], &[&str]) = match self {
            Self::Chromium => (
                &[
                    "chromium",
                    "chromium-browser",
                    "google-chrome-stable",
                    "google-chrome",
                    "chrome",
                ],
                &[
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
                ],
            ),
            Self::Firefox => (
                &["firefox-esr", "firefox"],
                &[
                    "/Applications/Firefox.app/Contents/MacOS/firefox",
                    r"C:\Program Files\Mozilla Firefox\firefox.exe",
                ],
            ),
            Self::WebKit => (
                &[],
                &[
                    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
                    "/usr/lib/webkit2gtk-4.1/MiniBrowser",
                ],
            ),
        };
        first_program(names, places)
    }

    /// Its `WebDriver` program.
    #[must_use]
    pub fn driver(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => first_program(&["chromedriver"], &["/usr/lib/chromium-browser/chromedriver"]),
            Self::Firefox => set::geckodriver().locate().map(|driver| driver.path),
            Self::WebKit => first_program(&["WebKitWebDriver"], &["/usr/libexec/WebKitWebDriver"]),
        }
    }

    /// Whether this machine can show it: `WebKit` needs a screen, if only a virtual one.
    fn has_screen(self) -> bool {
        self != Self::WebKit || which::which("xvfb-run").is_ok()
    }
}

impl Tool for Browser {
    fn name(&self) -> String {
        match self {
            Self::Chromium => "Chromium with chromedriver",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit with WebKitWebDriver",
        }
        .to_owned()
    }

    fn locate(&self) -> Option<Located> {
        let path = self.program()?;
        // geckodriver is a tool of its own, built by cargo.
        let ready = self.has_screen() && (*self == Self::Firefox || self.driver().is_some());
        let version = match self {
            Self::WebKit => "4.1".to_owned(),
            _ => version_of(&path).unwrap_or_else(|| "unknown version".to_owned()),
        };
        ready.then_some(Located { version, path })
    }

    fn remedy(&self) -> Remedy {
        system_packages::remedy(*self)
    }

    fn install(&self) -> Result<(), InstallError> {
        system_packages::install(*self)
    }
}

fn first_program(names: &[&str], places: &[&str]) -> Option<PathBuf> {
    let on_path = names.iter().find_map(|name| which::which(name).ok());
    on_path.or_else(|| places.iter().map(PathBuf::from).find(|place| place.is_file()))
}

/// The first number that the program prints about itself.
fn version_of(program: &Path) -> Option<String> {
    let says = process::printed(program, &["--version"])?;
    let number = says
        .split_whitespace()
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    Some(number.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_browser_is_found_by_its_name() {
        for browser in Browser::ALL {
            assert_eq!(Browser::named(browser.as_str()), Some(browser));
        }
        assert_eq!(Browser::named("lynx"), None);
    }
}
