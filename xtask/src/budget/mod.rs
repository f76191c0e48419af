//! `budget`: how many bytes the first view costs, part by part, against what it may cost.

mod page;
mod table;

use crate::dist::brotli;
use page::Reference;
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use table::{Limit, Part, Row};

/// What the first view of any page may cost, in bytes after brotli, everything included. The limit only ever goes
/// down: it keeps what has been reached, until the aim is.
const FIRST_VIEW: Limit = Limit {
    most: 340_000,
    aim: 300_000,
};
/// What the compiled program may cost; the same holds.
const PROGRAM: Limit = Limit {
    most: 242_000,
    aim: 220_000,
};

/// Why the budgets cannot be counted.
#[derive(Debug, thiserror::Error)]
pub enum BudgetError {
    /// A file of the built folder is missing.
    #[error("{path}: {source}; run `cargo xtask build` first")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// The cost of one page.
#[derive(Debug)]
pub struct Bill {
    page: String,
    rows: Vec<Row>,
    foreign: Vec<String>,
}

impl Bill {
    /// Adds up what the page at `file` (relative to the built folder) fetches before it is complete.
    ///
    /// # Errors
    /// [`BudgetError`] when the page or one of its parts is missing.
    pub fn of(dist: &Path, file: &str) -> Result<Self, BudgetError> {
        let html = read(&dist.join(file))?;
        let references = page::references(&String::from_utf8_lossy(&html));
        let mut rows = vec![Row {
            part: Part::Html,
            name: file.to_owned(),
            bytes: packed_size(dist, file)?,
        }];
        let mut foreign = Vec::new();
        let base = page::base_path(&String::from_utf8_lossy(&html));
        for Reference { part, address } in references {
            match address.strip_prefix(&base) {
                Some(name) => {
                    rows.push(Row {
                        part,
                        name: name.to_owned(),
                        bytes: packed_size(dist, name)?,
                    });
                }
                None => foreign.push(address),
            }
        }
        // The loader, which the page names, fetches nothing that the page does not name.
        Ok(Self {
            page: file.to_owned(),
            rows,
            foreign,
        })
    }

    fn sum(&self, part: Option<Part>) -> usize {
        self.rows
            .iter()
            .filter(|row| part.is_none_or(|part| part == row.part))
            .map(|row| row.bytes)
            .sum()
    }

    /// What is over budget, in sentences.
    #[must_use]
    pub fn excesses(&self) -> Vec<String> {
        let first_view = FIRST_VIEW.excess("the first view", self.sum(None));
        let program = PROGRAM.excess("the program", self.sum(Some(Part::Wasm)));
        let foreign = self
            .foreign
            .iter()
            .map(|address| format!("asks another host: {address}"));
        first_view.into_iter().chain(program).chain(foreign).collect()
    }
}

/// Prints the bill of every kind of page.
///
/// # Errors
/// A sentence for everything that is over budget.
pub fn check_and_print(dist: &Path) -> Result<(), String> {
    let mut excesses = Vec::new();
    for file in ["index.html", "en/index.html"] {
        let bill = Bill::of(dist, file).map_err(|error| error.to_string())?;
        println!("{bill}");
        excesses.extend(
            bill.excesses()
                .into_iter()
                .map(|excess| format!("{file}: {excess}")),
        );
    }
    if excesses.is_empty() {
        Ok(())
    } else {
        Err(excesses.join("\n"))
    }
}

fn read(path: &Path) -> Result<Vec<u8>, BudgetError> {
    fs::read(path).map_err(|source| BudgetError::File {
        path: path.to_owned(),
        source,
    })
}

/// The size that is sent: the brotli neighbour where there is one.
fn packed_size(dist: &Path, name: &str) -> Result<usize, BudgetError> {
    if let Ok(packed) = read(&dist.join(format!("{name}.br"))) {
        return Ok(packed.len());
    }
    let path = dist.join(name);
    let bytes = read(&path)?;
    let packed = brotli(&bytes).map_err(|source| BudgetError::File { path, source })?;
    Ok(packed.len().min(bytes.len()))
}
