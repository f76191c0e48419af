//! One step: run it, show its output as it comes, count its tests.

use super::{summary::Summary, totals::Totals};
use crate::tools::install::spoken_duration;
use std::{
    io::{self, BufRead, BufReader, IsTerminal, Read},
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread,
    time::{Duration, Instant},
};

/// A step of the test run.
pub(super) struct Step {
    /// What it proves, as a heading.
    pub(super) name: String,
    /// The row of the summary in which it counts.
    pub(super) kind: &'static str,
    /// The step without which this one makes no sense.
    pub(super) needs: Option<&'static str>,
    /// What it does.
    pub(super) action: Action,
}

/// What a step does.
pub(super) enum Action {
    /// Runs a program that succeeds or fails as a whole.
    Check(Command),
    /// Runs test programs and counts their tests.
    Tests(Command),
    /// Runs code of these commands; its error is printed.
    Own(Box<dyn FnOnce() -> Result<(), String>>),
}

/// How a step ended.
#[derive(Debug)]
pub(super) struct StepResult {
    pub(super) name: String,
    pub(super) kind: &'static str,
    pub(super) totals: Totals,
    pub(super) duration: Duration,
}

impl Step {
    /// Runs the step, unless the one that it needs has failed.
    pub(super) fn run(self, before: &Summary) -> StepResult {
        println!("\n== {} ==", self.name);
        let start = Instant::now();
        let totals = match self.needs {
            Some(needed) if before.has_failed(needed) => {
                println!("not run, because \"{needed}\" failed");
                Totals::one(false)
            }
            _ => self.action.run(),
        };
        let duration = start.elapsed();
        let outcome = if totals.failed == 0 { "done" } else { "FAILED" };
        println!("-- {outcome} in {}", spoken_duration(duration));
        StepResult {
            name: self.name,
            kind: self.kind,
            totals,
            duration,
        }
    }
}

impl Action {
    fn run(self) -> Totals {
        match self {
            Self::Check(command) => match live(command, |_| {}) {
                Ok(status) => Totals::one(status.success()),
                Err(error) => said(&error.to_string()),
            },
            Self::Tests(command) => tests(command),
            Self::Own(work) => match work() {
                Ok(()) => Totals::one(true),
                Err(error) => said(&error),
            },
        }
    }
}

fn said(error: &str) -> Totals {
    println!("{error}");
    Totals::one(false)
}

fn tests(command: Command) -> Totals {
    let mut totals = Totals::default();
    let count = |line: &str| {
        if let Some(more) = Totals::from_line(line) {
            totals += more;
        }
    };
    match live(command, count) {
        // A program that fails without a failed test did not compile, or fell over.
        Ok(status) if !status.success() && totals.failed == 0 => totals += Totals::one(false),
        Ok(_) => {}
        Err(error) => totals += said(&error.to_string()),
    }
    totals
}

/// Runs a program and passes every line on, to the terminal and to `on_line`.
fn live(mut command: Command, mut on_line: impl FnMut(&str)) -> io::Result<ExitStatus> {
    if std::env::var_os("CARGO_TERM_COLOR").is_none() && io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let (sender, lines) = mpsc::channel();
    pass_on(child.stdout.take(), sender.clone());
    pass_on(child.stderr.take(), sender);
    loop {
        match lines.recv_timeout(Duration::from_secs(1)) {
            Ok(line) => {
                println!("{line}");
                on_line(&line);
            }
            Err(RecvTimeoutError::Disconnected) => return child.wait(),
            // A program that the tests have left behind may hold the pipe open for ever.
            Err(RecvTimeoutError::Timeout) => {
                if let Some(status) = ended(&mut child)? {
                    return Ok(status);
                }
            }
        }
    }
}

fn ended(child: &mut Child) -> io::Result<Option<ExitStatus>> {
    child.try_wait()
}

fn pass_on(output: Option<impl Read + Send + 'static>, lines: Sender<String>) {
    let Some(output) = output else { return };
    thread::spawn(move || {
        let mut reader = BufReader::new(output);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
            let text = String::from_utf8_lossy(&line)
                .trim_end_matches(['\n', '\r'])
                .to_owned();
            if lines.send(text).is_err() {
                return;
            }
            line.clear();
        }
    });
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn the_tests_of_several_programs_are_added_up() {
        let script = "echo 'test result: ok. 2 passed; 0 failed'; echo 'test result: ok. 3 passed; 0 failed'";
        assert_eq!(
            tests(shell(script)),
            Totals {
                passed: 5,
                failed: 0,
                ignored: 0
            }
        );
    }

    #[test]
    fn a_program_that_does_not_compile_is_one_failure() {
        assert_eq!(tests(shell("echo error >&2; exit 101")).failed, 1);
        assert_eq!(tests(Command::new("no-such-program-at-all")).failed, 1);
    }

    #[test]
    fn a_failed_test_is_counted_once() {
        assert_eq!(
            tests(shell("echo 'test result: FAILED. 2 passed; 1 failed'; exit 101")).failed,
            1
        );
    }

    #[test]
    fn a_program_left_behind_does_not_hold_up_the_run() {
        let start = Instant::now();
        assert_eq!(
            tests(shell("sleep 60 & echo 'test result: ok. 1 passed; 0 failed'")).passed,
            1
        );
        assert!(start.elapsed() < Duration::from_secs(30));
    }
}
