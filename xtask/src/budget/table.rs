//! The bill as a table.

use super::{Bill, FIRST_VIEW, PROGRAM};
use std::fmt;

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Html,
    Style,
    Font,
    Script,
    Wasm,
    Data,
    Other,
}

impl Part {
    const ALL: [Self; 7] = [
        Self::Html,
        Self::Style,
        Self::Font,
        Self::Script,
        Self::Wasm,
        Self::Data,
        Self::Other,
    ];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Html => "HTML",
            Self::Style => "CSS",
            Self::Font => "font",
            Self::Script => "JavaScript",
            Self::Wasm => "WebAssembly",
            Self::Data => "catalogue",
            Self::Other => "other",
        }
    }
}

/// A file of the first view.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) part: Part,
    pub(super) name: String,
    pub(super) bytes: usize,
}

/// What something may cost, and what it should.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limit {
    pub(super) most: usize,
    pub(super) aim: usize,
}

impl Limit {
    /// A sentence when `bytes` is more than is allowed.
    pub(super) fn excess(self, what: &str, bytes: usize) -> Option<String> {
        let over = bytes.checked_sub(self.most).filter(|over| *over > 0)?;
        Some(format!(
            "{what} is {} kB over the budget of {} kB",
            Kilobytes(over),
            Kilobytes(self.most)
        ))
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "at most {} kB, aim {} kB",
            Kilobytes(self.most),
            Kilobytes(self.aim)
        )
    }
}

/// Thousands of bytes with one digit.
struct Kilobytes(usize);

impl fmt::Display for Kilobytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0 / 1000, self.0 % 1000 / 100)
    }
}

impl fmt::Display for Bill {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: first view, kB after brotli", self.page)?;
        for part in Part::ALL {
            let files: Vec<_> = self.rows.iter().filter(|row| row.part == part).collect();
            if files.is_empty() {
                continue;
            }
            let names = files
                .iter()
                .map(|row| row.name.as_str())
                .collect::<Vec<_>>()
                .join(" ");
            let limit = if part == Part::Wasm {
                format!("  ({PROGRAM})")
            } else {
                String::new()
            };
            let size = Kilobytes(self.sum(Some(part))).to_string();
            writeln!(f, "  {:<12}{size:>7}  {names}{limit}", part.as_str())?;
        }
        let total = Kilobytes(self.sum(None)).to_string();
        writeln!(f, "  {:<12}{total:>7}  ({FIRST_VIEW})", "together")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_itself_is_still_allowed() {
        let limit = Limit { most: 1000, aim: 500 };
        assert_eq!(limit.excess("x", 1000), None);
        assert_eq!(
            limit.excess("x", 2500).as_deref(),
            Some("x is 1.5 kB over the budget of 1.0 kB")
        );
    }
}
