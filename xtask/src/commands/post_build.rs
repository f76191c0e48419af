//! `cargo xtask post-build`, which Trunk calls

use super::{Outcome, arguments::Arguments};

pub(super) fn run(arguments: &mut Arguments) -> Outcome {
    arguments.end()?;
    Ok(xtask::dist::post_build::run()?)
}
