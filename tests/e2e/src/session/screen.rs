//! A virtual screen, for the browser that has no way to do without one, and a toolbar that leaves it narrow.

use super::kept::Kept;
use crate::Trouble;
use std::{
    ffi::OsStr,
    fs::{self, File},
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::Stdio,
};

/// Makes the buttons of the small `WebKit` browser vanish: they would keep its window wider than a phone.
const NO_BUTTONS: &str =
    "* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; -gtk-icon-source: none; }";

/// A virtual screen that ends with this value.
pub(super) struct Screen {
    _server: Kept,
    name: String,
    settings: PathBuf,
}

impl Screen {
    /// Starts one on a free number and waits until it is ready: then it writes that number.
    pub(super) fn start(log: &Path) -> Result<Self, Trouble> {
        let settings = xtask::project::target_folder()
            .join("e2e")
            .join("webkit-settings");
        fs::create_dir_all(settings.join("gtk-3.0"))?;
        fs::write(settings.join("gtk-3.0").join("gtk.css"), NO_BUTTONS)?;
        let arguments = [
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1600x1200x24",
            "-nolisten",
            "tcp",
        ]
        .map(str::to_owned);
        let lacking = || Trouble::Start {
            program: "Xvfb".to_owned(),
            log: log.to_owned(),
        };
        let mut server = Kept::start(
            "Xvfb".as_ref(),
            &arguments,
            &[],
            Stdio::piped(),
            File::create(log)?,
        )?;
        let mut number = String::new();
        let said = server.stdout().ok_or_else(lacking)?;
        BufReader::new(said).read_line(&mut number)?;
        if number.trim().is_empty() {
            return Err(lacking());
        }
        Ok(Self {
            _server: server,
            name: format!(":{}", number.trim()),
            settings,
        })
    }

    /// What a program must know to use it.
    pub(super) fn surroundings(&self) -> [(&str, &OsStr); 2] {
        [
            ("DISPLAY", OsStr::new(&self.name)),
            ("XDG_CONFIG_HOME", self.settings.as_os_str()),
        ]
    }
}
