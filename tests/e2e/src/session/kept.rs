//! Programs that end when the tests end, however that happens.

use std::{
    ffi::OsStr,
    fs::File,
    io,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// Runs the program and, beside it, a watcher that waits for its own input to close. The system closes it when
/// the test drops it, and also when the test is killed; then everything the program has started ends with it, and
/// the folder of its temporary files goes.
#[cfg(unix)]
const KEEPER: &str = r#"
exec 3<&0
(trap '' TERM; cat <&3 >&2; kill -TERM 0; sleep 1; rm -rf "$1"; kill -KILL 0) >/dev/null 2>&1 &
shift; exec "$@" </dev/null 3<&-
"#;

/// How long a program may take to end when it is asked to.
const PATIENCE: Duration = Duration::from_secs(3);

/// A running program that ends with this value, with all that it has started.
pub(super) struct Kept(Child);

impl Kept {
    /// Starts a program; what it complains about goes into the log.
    pub(super) fn start(
        program: &OsStr,
        arguments: &[String],
        surroundings: &[(&str, &OsStr)],
        stdout: impl Into<Stdio>,
        log: File,
    ) -> io::Result<Self> {
        let scratch = tempfile::Builder::new()
            .prefix("koopstadt-e2e-")
            .tempdir()?
            .keep();
        command(&scratch, program)
            .env("TMPDIR", &scratch)
            .args(arguments)
            .envs(surroundings.iter().copied())
            .stdin(Stdio::piped())
            .stdout(stdout)
            .stderr(log)
            .spawn()
            .map(Self)
    }

    /// Whether it has ended by itself.
    pub(super) fn has_ended(&mut self) -> bool {
        self.0.try_wait().map_or(true, |status| status.is_some())
    }

    /// What it writes, where that is piped.
    pub(super) fn stdout(&mut self) -> Option<std::process::ChildStdout> {
        self.0.stdout.take()
    }
}

#[cfg(unix)]
fn command(scratch: &Path, program: &OsStr) -> Command {
    use std::os::unix::process::CommandExt as _;
    let mut command = Command::new("sh");
    command
        .args(["-c", KEEPER, "keeper"])
        .arg(scratch)
        .arg(program)
        .process_group(0);
    command
}

#[cfg(not(unix))]
fn command(_scratch: &Path, program: &OsStr) -> Command {
    Command::new(program)
}

impl Drop for Kept {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        if cfg!(not(unix)) {
            let _ = self.0.kill(); // it may have ended already
        }
        let end = Instant::now() + PATIENCE;
        while !self.has_ended() && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader};

    #[test]
    fn what_a_program_has_started_ends_with_it() {
        let log = tempfile::tempfile().unwrap();
        let script = "sleep 600 & echo $!; wait".to_owned();
        let mut kept = Kept::start(
            "sh".as_ref(),
            &["-c".to_owned(), script],
            &[],
            Stdio::piped(),
            log,
        )
        .unwrap();
        let mut line = String::new();
        BufReader::new(kept.stdout().unwrap())
            .read_line(&mut line)
            .unwrap();
        let alive = || {
            Command::new("ps")
                .args(["-p", line.trim()])
                .output()
                .unwrap()
                .status
                .success()
        };
        assert!(alive());
        drop(kept);
        let end = Instant::now() + PATIENCE;
        while alive() {
            assert!(Instant::now() < end, "process {line} is still there");
        }
    }
}
