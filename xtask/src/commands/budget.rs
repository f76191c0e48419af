//! `cargo xtask budget`

use super::{
    Outcome,
    arguments::{Arguments, Word},
};
use std::path::PathBuf;
use xtask::{budget, project};

pub(super) fn run(arguments: &mut Arguments) -> Outcome {
    let mut folder = project::default_dist();
    while let Some(word) = arguments.next()? {
        match word {
            Word::Value(named) => folder = PathBuf::from(named),
            Word::Option(_) => return Err(word.unexpected().into()),
        }
    }
    budget::check_and_print(&folder)?;
    Ok(())
}
