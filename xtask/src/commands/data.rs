//! `cargo xtask data`

use super::{
    Outcome,
    arguments::{Arguments, Word},
};
use std::path::PathBuf;
use xtask::{data, project};

pub(super) fn run(arguments: &mut Arguments) -> Outcome {
    match arguments.next()? {
        Some(Word::Value(part)) if part == "check" => check(arguments),
        Some(word) => Err(word.unexpected().into()),
        None => Err("say what to do with the dataset: data check".into()),
    }
}

fn check(arguments: &mut Arguments) -> Outcome {
    let mut folder = project::data_folder();
    while let Some(word) = arguments.next()? {
        match word {
            Word::Value(named) => folder = PathBuf::from(named),
            Word::Option(_) => return Err(word.unexpected().into()),
        }
    }
    Ok(data::check_and_print(&folder)?)
}
