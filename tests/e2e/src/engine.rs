//! What `WebKit` breaks by itself, whatever page it shows. Of the other browsers no such thing is known: there every failure
//! is one of the explorer.

use crate::{
    Browser, Finding, Kind, Trouble,
    journey::{Attempt, End},
    surroundings,
};

/// What `WebKit` reports when compiled code has left the memory that it was given: 2.50 runs right bytes wrongly about once
/// in 300 starts (ARCHITECTURE.md says what was tried). The explorer's loader starts the program again, which is why the
/// journey mostly arrives; but what follows after the take-over is lost with it.
const TRAPS: [&str; 2] = [
    "Out of bounds memory access",
    "Unreachable code should not be executed",
];

/// Whether `WebKit` and not the explorer is at fault: its process has ended, or compiled code was run wrongly. What comes
/// again when the journey is made once more is the explorer's fault here too.
pub(crate) fn has_broken(attempt: &Attempt) -> bool {
    let is_gone = matches!(&attempt.end, End::Trouble(Trouble::Browser(error)) if is_of_a_dead_session(&error.to_string()));
    let is_webkit = matches!(surroundings::browser(), Ok(Browser::WebKit));
    is_webkit && (is_gone || attempt.findings.iter().any(is_trap))
}

fn is_of_a_dead_session(error: &str) -> bool {
    error.contains("invalid session id")
}

fn is_trap(finding: &Finding) -> bool {
    let is_of_the_program = finding.text.contains("wasm-function");
    finding.kind == Kind::Error && is_of_the_program && TRAPS.iter().any(|trap| finding.text.contains(trap))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(text: &str) -> Finding {
        Finding {
            kind: Kind::Error,
            text: text.to_owned(),
            address: String::new(),
        }
    }

    #[test]
    fn only_what_compiled_code_is_stopped_for_is_a_trap() {
        assert!(is_trap(&failure(
            "RuntimeError: Out of bounds memory access\n208@<?>:wasm-function[208]"
        )));
        assert!(!is_trap(&failure("RuntimeError: Out of bounds memory access")));
        assert!(!is_trap(&failure(
            "TypeError: null is not an object\n208@<?>:wasm-function[208]"
        )));
    }
}
