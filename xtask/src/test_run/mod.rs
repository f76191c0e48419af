//! `test`: everything that must hold, in one run, with one line of result at the end.

mod plan;
mod scope;
mod step;
mod summary;
mod totals;

pub use scope::{Scope, TestOptions};
pub use summary::Summary;

use crate::tools::{self, SetUpError, versions::LockFileError};

/// Why the tests cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum TestError {
    /// A tool is missing.
    #[error(transparent)]
    SetUp(#[from] SetUpError),
    /// `Cargo.lock` does not name the version of a tool.
    #[error(transparent)]
    LockFile(#[from] LockFileError),
}

/// Runs all steps of the scope, also after one has failed, and prints the summary.
///
/// # Errors
/// [`TestError`] when the steps cannot begin. That a step fails is part of the [`Summary`].
pub fn run(options: &TestOptions) -> Result<Summary, TestError> {
    tools::ensure(&plan::tools(options)?)?;
    let mut summary = Summary::default();
    for step in plan::steps(options)? {
        let result = step.run(&summary);
        summary.add(result);
    }
    Ok(summary)
}
