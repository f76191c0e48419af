//! Running an installation: its output goes to a log, its elapsed time to the terminal.

use super::cache;
use crate::process;
use std::{
    fs,
    io::{self, IsTerminal, Write},
    path::PathBuf,
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

/// Why a tool could not be installed.
#[derive(Debug, thiserror::Error)]
pub enum InstallError {
    /// The cache folder cannot be written.
    #[error("cannot write to the tools folder {folder}: {source}")]
    Cache {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The installing program is missing.
    #[error("cannot start `{command}`: {source}")]
    Start {
        /// The program with its arguments.
        command: String,
        /// What the system said.
        source: io::Error,
    },
    /// The installing program failed.
    #[error("`{command}` failed ({status}); the whole output is in {log}")]
    Failed {
        /// The program with its arguments.
        command: String,
        /// How it ended.
        status: ExitStatus,
        /// Where its output is.
        log: PathBuf,
    },
    /// It cannot be installed by a command.
    #[error("{0}")]
    ByHand(String),
    /// It was installed but is not found.
    #[error("{tool} was installed but does not run; the output of the installation is in {log}")]
    NotThere {
        /// The tool.
        tool: String,
        /// Where the output of the installation is.
        log: PathBuf,
    },
}

impl InstallError {
    /// The tools folder cannot be written.
    #[must_use]
    pub fn cache(source: io::Error) -> Self {
        Self::Cache {
            folder: cache::folder(),
            source,
        }
    }
}

/// Runs one installing program; its output is added to the log of `tool`.
///
/// # Errors
/// [`InstallError`] when the program is missing or fails.
pub fn run(tool: &str, mut command: Command) -> Result<(), InstallError> {
    let log = cache::log_of(tool);
    let spoken = process::spoken(&command);
    let file = open_log(&log, &spoken).map_err(InstallError::cache)?;
    let errors = file.try_clone().map_err(InstallError::cache)?;
    let started = command.stdin(Stdio::null()).stdout(file).stderr(errors).spawn();
    let mut child = started.map_err(|source| InstallError::Start {
        command: spoken.clone(),
        source,
    })?;
    let status = wait_with_counter(&mut child, tool).map_err(|source| InstallError::Start {
        command: spoken.clone(),
        source,
    })?;
    if status.success() {
        Ok(())
    } else {
        Err(InstallError::Failed {
            command: spoken,
            status,
            log,
        })
    }
}

fn open_log(log: &PathBuf, spoken: &str) -> io::Result<fs::File> {
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::File::options().create(true).append(true).open(log)?;
    writeln!(file, "$ {spoken}")?;
    Ok(file)
}

/// In a terminal a counter that runs; elsewhere one line every half minute.
fn wait_with_counter(child: &mut Child, tool: &str) -> io::Result<ExitStatus> {
    let start = Instant::now();
    let in_terminal = io::stdout().is_terminal();
    let pause = if in_terminal {
        Duration::from_secs(1)
    } else {
        Duration::from_secs(30)
    };
    let mut next = pause;
    loop {
        if let Some(status) = child.try_wait()? {
            if in_terminal {
                print!("\r\x1b[2K");
            }
            return Ok(status);
        }
        if start.elapsed() >= next {
            next += pause;
            let line = format!("    {tool}: {}", spoken_duration(start.elapsed()));
            if in_terminal {
                print!("\r{line}");
            } else {
                println!("{line}");
            }
            io::stdout().flush()?;
        }
        thread::sleep(Duration::from_millis(100));
    }
}

/// `45 s` or `3 min 05 s`.
#[must_use]
pub fn spoken_duration(duration: Duration) -> String {
    let seconds = duration.as_secs();
    if seconds < 60 {
        format!("{seconds} s")
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_spoken_in_minutes_and_seconds() {
        assert_eq!(spoken_duration(Duration::from_secs(9)), "9 s");
        assert_eq!(spoken_duration(Duration::from_secs(185)), "3 min 05 s");
    }
}
