//! How many tests ran, read from what the test programs print.

use std::ops::AddAssign;

/// Numbers of tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// Tests that hold.
    pub passed: usize,
    /// Tests that do not.
    pub failed: usize,
    /// Tests that were left out.
    pub ignored: usize,
}

impl Totals {
    /// Reads the line with which a test program ends:
    /// `test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s`.
    pub(super) fn from_line(line: &str) -> Option<Self> {
        let (_, numbers) = line
            .trim_start()
            .strip_prefix("test result: ")?
            .split_once(". ")?;
        let mut totals = Self::default();
        for part in numbers.split(';') {
            match part.trim().split_once(' ') {
                Some((number, "passed")) => totals.passed = number.parse().ok()?,
                Some((number, "failed")) => totals.failed = number.parse().ok()?,
                Some((number, "ignored")) => totals.ignored = number.parse().ok()?,
                _ => {}
            }
        }
        Some(totals)
    }

    /// One check that is not a test program, such as the formatting.
    pub(super) const fn one(passed: bool) -> Self {
        Self {
            passed: passed as usize,
            failed: !passed as usize,
            ignored: 0,
        }
    }
}

impl AddAssign for Totals {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_of_a_test_program_is_read() {
        let line = "test result: FAILED. 3 passed; 2 failed; 1 ignored; 0 measured; 7 filtered out";
        assert_eq!(
            Totals::from_line(line),
            Some(Totals {
                passed: 3,
                failed: 2,
                ignored: 1
            })
        );
        assert_eq!(
            Totals::from_line("test result: ok. 3 passed; 0 failed").map(|t| t.passed),
            Some(3)
        );
    }

    #[test]
    fn other_lines_are_not_mistaken_for_it() {
        for line in [
            "running 3 tests",
            "test a_test ... ok",
            "test result_is_read ... ok",
            "",
        ] {
            assert_eq!(Totals::from_line(line), None, "{line}");
        }
    }
}
