//! The packages of the system that bring the browsers.

use super::{
    browser::Browser,
    install::{self, InstallError},
    tool::Remedy,
};
use crate::process;
use std::{fs, process::Command, time::Duration};

/// How a missing browser comes onto this machine.
pub(super) fn remedy(browser: Browser) -> Remedy {
    let packaged_here = this_family() == LinuxFamily::Debian || browser == Browser::WebKit;
    if packaged_here && system_installer().is_some() {
        Remedy::Automatic(Duration::from_secs(25))
    } else {
        Remedy::ByHand(advice(browser))
    }
}

/// Installs the packages of Debian.
pub(super) fn install(browser: Browser) -> Result<(), InstallError> {
    let by_hand = || InstallError::ByHand(advice(browser));
    let mut update = system_installer().ok_or_else(by_hand)?;
    update.arg("update");
    install::run(browser.as_str(), update)?;
    let mut command = system_installer().ok_or_else(by_hand)?;
    command
        .args(["install", "-y", "--no-install-recommends"])
        .args(debian_packages(browser))
        .env("DEBIAN_FRONTEND", "noninteractive");
    install::run(browser.as_str(), command)
}

/// The packages of Debian that bring it. Ubuntu's are wrappers of another packaging system, in which
/// the browser cannot reach the test's folders.
const fn debian_packages(browser: Browser) -> &'static [&'static str] {
    match browser {
        Browser::Chromium => &["chromium", "chromium-driver"],
        Browser::Firefox => &["firefox-esr"],
        Browser::WebKit => &["webkit2gtk-driver", "xvfb", "xauth"],
    }
}

/// What a person on another system does.
fn advice(browser: Browser) -> String {
    let (fedora, arch, macos, windows) = match browser {
        Browser::Chromium => (
            "dnf install chromium chromedriver",
            "pacman -S chromium",
            "brew install --cask google-chrome chromedriver",
            "winget install Google.Chrome, and chromedriver of the same version on the PATH",
        ),
        Browser::Firefox => (
            "dnf install firefox",
            "pacman -S firefox",
            "brew install --cask firefox",
            "winget install Mozilla.Firefox",
        ),
        Browser::WebKit => (
            "dnf install webkit2gtk4.1 webkit2gtk-driver xorg-x11-server-Xvfb",
            "pacman -S webkit2gtk-4.1 xorg-server-xvfb",
            "not available; test the other two with --browser",
            "not available; test the other two with --browser",
        ),
    };
    match std::env::consts::OS {
        "macos" => macos.to_owned(),
        "windows" => windows.to_owned(),
        _ => match this_family() {
            LinuxFamily::Debian => format!(
                "as administrator: apt-get install {}",
                debian_packages(browser).join(" ")
            ),
            LinuxFamily::Ubuntu => format!(
                "install the .deb of the browser's maker and its WebDriver (Ubuntu's own packages are \
                 snaps, which cannot be driven); for WebKit: apt-get install {}",
                debian_packages(Browser::WebKit).join(" ")
            ),
            LinuxFamily::Fedora => fedora.to_owned(),
            LinuxFamily::Arch => arch.to_owned(),
            LinuxFamily::Other => format!("on Fedora: {fedora}; on Arch: {arch}"),
        },
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

fn this_family() -> LinuxFamily {
    linux_family(&fs::read_to_string("/etc/os-release").unwrap_or_default())
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
}
