//! Running Lighthouse on one page.

use super::{Setting, reading::Reading};
use crate::{
    bench::{BenchError, chromium},
    process::{self, ProcessError},
    project, tools,
};
use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
};

/// Lighthouse with the browser that it drives.
#[derive(Debug)]
pub(super) struct Lighthouse {
    program: PathBuf,
    chromium: PathBuf,
    report: PathBuf,
}

impl Lighthouse {
    pub(super) fn new() -> Result<Self, BenchError> {
        let folder = project::scratch("bench");
        fs::create_dir_all(&folder).map_err(BenchError::at(&folder))?;
        Ok(Self {
            program: tools::lighthouse().path(),
            chromium: chromium::program()?,
            // Two benches at the same time must not read each other's reports.
            report: folder.join(format!("lighthouse-{}.json", std::process::id())),
        })
    }

    /// The version of the browser.
    pub(super) fn browser_version(&self) -> Option<String> {
        process::printed(&self.chromium, &["--version"])
    }

    /// Measures a page. A run that fails is made once again: now and then a browser does not start in time.
    pub(super) fn read(&self, url: &str, setting: Setting) -> Result<Reading, BenchError> {
        let reading = self.read_once(url, setting).or_else(|why| {
            println!("    once again: {why}");
            self.read_once(url, setting)
        });
        // Only the last report is of use, and only to look for a fault.
        if reading.is_ok() {
            let _ = fs::remove_file(&self.report);
        }
        reading.map_err(|why| BenchError::NoReading {
            address: url.to_owned(),
            why,
        })
    }

    fn read_once(&self, url: &str, setting: Setting) -> Result<Reading, String> {
        let mut command = self.command(url, setting);
        let output = command.output().map_err(|source| {
            let command = process::spoken(&command);
            ProcessError::Start { command, source }.to_string()
        })?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(last_lines(&said));
        }
        let text = fs::read_to_string(&self.report).map_err(|error| error.to_string())?;
        Reading::from_json(&text).map_err(|error| error.to_string())
    }

    fn command(&self, url: &str, setting: Setting) -> Command {
        let flags = chromium::ARGUMENTS.map(quoted).join(" ");
        let mut command = Command::new("node");
        command
            .arg(&self.program)
            .arg(url)
            .args(["--output=json", "--quiet", "--no-enable-error-reporting"])
            .arg(format!("--output-path={}", self.report.display()))
            .arg(format!("--chrome-flags={flags}"))
            .env("CHROME_PATH", &self.chromium)
            .stdin(Stdio::null());
        if setting == Setting::Desktop {
            command.arg("--preset=desktop");
        }
        command
    }
}

/// A flag as Lighthouse reads it from its own: the value in quotes where it has blanks, never the whole flag.
fn quoted(flag: &str) -> String {
    match flag.split_once('=') {
        Some((name, value)) if value.contains(' ') => format!("{name}=\"{value}\""),
        _ => flag.to_owned(),
    }
}

/// Where programs say what went wrong.
fn last_lines(said: &str) -> String {
    let lines: Vec<_> = said.lines().filter(|line| !line.trim().is_empty()).collect();
    let from = lines.len().saturating_sub(4);
    lines.get(from..).unwrap_or_default().join(" / ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_values_with_blanks_are_quoted() {
        assert_eq!(quoted("--headless=new"), "--headless=new");
        assert_eq!(quoted("--rules=MAP * x"), "--rules=\"MAP * x\"");
        assert_eq!(quoted("--disable-gpu"), "--disable-gpu");
    }
}
