//! `budget`: how many bytes each kind of page costs, part by part, against what it may cost.
//!
//! Everything is read from the files of a built folder, as they lie there compressed. Weak spot: what the program
//! fetches is known from the names in its scripts and from [`Route::needs_evidence`], not from a browser.
//!
//! [`Route::needs_evidence`]: koopstadt_explorer::route::Route::needs_evidence

mod bill;
mod fetch;
mod folder;
mod judgement;
mod kind;
mod limits;
mod table;
mod tags;
#[cfg(test)]
mod tests;

use bill::Bill;
use folder::Folder;
use judgement::Judgement;
use std::{
    io,
    path::{Path, PathBuf},
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
    /// A file was not compressed.
    #[error("{0} is sent compressed, but {0}.br is missing; run `cargo xtask build` first")]
    NotCompressed(String),
    /// A page that belongs to no route.
    #[error("{0} lies at no address of the explorer, so that no budget holds for it")]
    NoRoute(String),
    /// A page that does not say where the explorer lies.
    #[error("{0} has no data-base on its html element; run `cargo xtask build` first")]
    NoBase(String),
    /// A page that fetches something of the same host that is not part of the explorer.
    #[error("{page} fetches {address}, which lies neither below {base} nor on another host")]
    Elsewhere {
        /// The page.
        page: String,
        /// What it fetches.
        address: String,
        /// Where the explorer lies.
        base: String,
    },
    /// A page that does not say where a file of data lies.
    #[error("{page} does not say where {data} lies (data-file)")]
    NoData {
        /// The page.
        page: String,
        /// The file of data.
        data: String,
    },
    /// A page without the program.
    #[error("neither {0} nor its scripts name the program (.wasm)")]
    NoProgram(String),
}

impl BudgetError {
    fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}

/// Prints what each kind of page costs, each file, the limits and the aims.
///
/// # Errors
/// A sentence for everything that is over its limit, and how much that is.
pub fn check_and_print(dist: &Path) -> Result<(), String> {
    let bills = bills(dist).map_err(|error| error.to_string())?;
    let judgement = Judgement::of(&bills);
    println!("{}", table::pages(&bills));
    println!("{}", table::limits(&judgement));
    println!("{}", table::parts(&bills));
    judgement.conclude().map(|conclusion| println!("{conclusion}"))
}

/// The bills of all pages of a built folder.
fn bills(dist: &Path) -> Result<Vec<Bill>, BudgetError> {
    let mut folder = Folder::new(dist);
    folder.text("index.html")?;
    let pages = folder.pages()?;
    pages.iter().map(|page| Bill::of(&mut folder, page)).collect()
}
