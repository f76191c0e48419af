//! The browsers of the tests, with their `WebDriver` programs.

use super::{
    install::{self, InstallError},
    set,
    tool::{Located, Remedy, Tool},
};
use crate::process;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

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

    /// The packages of Debian that bring it. Ubuntu's are wrappers of another packaging system, in which
    /// the browser cannot reach the test's folders.
    const fn debian_packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb", "xauth"],
        }
    }

    /// What a person on another system does.
    fn advice(self) -> String {
        let (fedora, arch, macos, windows) = match self {
            Self::Chromium => (
                "dnf install chromium chromedriver",
                "pacman -S chromium",
                "brew install --cask google-chrome chromedriver",
                "winget install Google.Chrome, and chromedriver of the same version on the PATH",
            ),
            Self::Firefox => (
                "dnf install firefox",
                "pacman -S firefox",
                "brew install --cask firefox",
                "winget install Mozilla.Firefox",
            ),
            Self::WebKit => (
                "dnf install webkit2gtk4.1 webkit2gtk-driver xorg-x11-server-Xvfb",
                "pacman -S webkit2gtk-4.1 xorg-server-xvfb",
                "not available; test the other two with --browser",
                "not available; test the other two with --browser",
            ),
        };
        match std::env::consts::OS {
            "macos" => macos.to_owned(),
            "windows" => windows.to_owned(),
            _ => match linux_family(&fs::read_to_string("/etc/os-release").unwrap_or_default()) {
                LinuxFamily::Debian => format!("apt-get install {}", self.debian_packages().join(" ")),
                LinuxFamily::Ubuntu => format!(
                    "install the .deb of the browser's maker and its WebDriver (Ubuntu's own packages are \
                     snaps, which cannot be driven); for WebKit: apt-get install {}",
                    Self::WebKit.debian_packages().join(" ")
                ),
                LinuxFamily::Fedora => fedora.to_owned(),
                LinuxFamily::Arch => arch.to_owned(),
                LinuxFamily::Other => format!("on Fedora: {fedora}; on Arch: {arch}"),
            },
        }
    }
}

/// The systems whose package names are known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LinuxFamily {
    Debian,
    Ubuntu,
    Fedora,
    Arch,
    Other,
}

/// Reads the family from the text of `/etc/os-release`.
fn linux_family(os_release: &str) -> LinuxFamily {
    let names = os_release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|names| names.trim_matches('"').split_whitespace());
    for name in names {
        match name {
            "ubuntu" => return LinuxFamily::Ubuntu,
            "debian" => return LinuxFamily::Debian,
            "fedora" | "rhel" => return LinuxFamily::Fedora,
            "arch" => return LinuxFamily::Arch,
            _ => {}
        }
    }
    LinuxFamily::Other
}

fn first_program(names: &[&str], places: &[&str]) -> Option<PathBuf> {
    let on_path = names.iter().find_map(|name| which::which(name).ok());
    on_path.or_else(|| places.iter().map(PathBuf::from).find(|place| place.is_file()))
}

/// How this person may install system packages without being asked.
fn system_installer() -> Option<Command> {
    which::which("apt-get").ok()?;
    if process::printed("id", &["-u"]).as_deref() == Some("0") {
        return Some(Command::new("apt-get"));
    }
    process::printed("sudo", &["-n", "true"])?;
    let mut command = Command::new("sudo");
    command.args(["-n", "apt-get"]);
    Some(command)
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
        let debian = matches!(
            linux_family(&fs::read_to_string("/etc/os-release").unwrap_or_default()),
            LinuxFamily::Debian
        );
        let packaged_here = debian || *self == Self::WebKit;
        if packaged_here && system_installer().is_some() {
            Remedy::Automatic(Duration::from_secs(40))
        } else {
            Remedy::ByHand(self.advice())
        }
    }

    fn install(&self) -> Result<(), InstallError> {
        let by_hand = || InstallError::ByHand(self.advice());
        let mut update = system_installer().ok_or_else(by_hand)?;
        update.arg("update");
        install::run(self.as_str(), update)?;
        let mut command = system_installer().ok_or_else(by_hand)?;
        command
            .args(["install", "-y", "--no-install-recommends"])
            .args(self.debian_packages())
            .env("DEBIAN_FRONTEND", "noninteractive");
        install::run(self.as_str(), command)
    }
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
    fn the_family_of_a_system_is_read_from_its_own_file() {
        assert_eq!(linux_family("NAME=x\nID=debian\n"), LinuxFamily::Debian);
        assert_eq!(
            linux_family("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"),
            LinuxFamily::Ubuntu
        );
        assert_eq!(linux_family("ID=\"fedora\""), LinuxFamily::Fedora);
        assert_eq!(linux_family("ID=nixos"), LinuxFamily::Other);
    }

    #[test]
    fn every_browser_is_found_by_its_name() {
        for browser in Browser::ALL {
            assert_eq!(Browser::named(browser.as_str()), Some(browser));
        }
        assert_eq!(Browser::named("lynx"), None);
    }
}
