//! Running other programs.

use std::{
    ffi::OsStr,
    io,
    process::{Command, ExitStatus, Stdio},
};

/// A program that could not be run, or that failed.
#[derive(Debug, thiserror::Error)]
pub enum ProcessError {
    /// It did not start.
    #[error("cannot start `{command}`: {source}")]
    Start {
        /// The program with its arguments.
        command: String,
        /// What the system said.
        source: io::Error,
    },
    /// It ended with a failure.
    #[error("`{command}` failed ({status})")]
    Failed {
        /// The program with its arguments.
        command: String,
        /// How it ended.
        status: ExitStatus,
    },
}

/// The program with its arguments, as a person would type it.
#[must_use]
pub fn spoken(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Runs a program to its end, with its output in the terminal.
///
/// # Errors
/// [`ProcessError`] when it does not start or does not succeed.
pub fn run(command: &mut Command) -> Result<(), ProcessError> {
    let started = command.stdin(Stdio::null()).status();
    let status = started.map_err(|source| ProcessError::Start {
        command: spoken(command),
        source,
    })?;
    if status.success() {
        Ok(())
    } else {
        Err(ProcessError::Failed {
            command: spoken(command),
            status,
        })
    }
}

/// What a program prints, when it succeeds; nothing when it is missing or fails.
#[must_use]
pub fn printed(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
