//! `cargo xtask build`

use super::{
    Outcome,
    arguments::{Arguments, Word},
};
use std::time::Instant;
use xtask::{
    dist::{self, BuildOptions},
    tools::install::spoken_duration,
};

pub(super) fn run(arguments: &mut Arguments) -> Outcome {
    let mut options = BuildOptions::default();
    while let Some(word) = arguments.next()? {
        match word {
            Word::Option(name) if name == "public-url" => options.public_url = arguments.value()?,
            Word::Option(name) if name == "address" => {
                options.address = Some(arguments.value()?.trim_end_matches('/').to_owned());
            }
            Word::Option(name) if name == "out" => options.out = std::path::absolute(arguments.value()?)?,
            other => return Err(other.unexpected().into()),
        }
    }
    let start = Instant::now();
    dist::build(&options)?;
    println!(
        "Built {} in {}.",
        options.out.display(),
        spoken_duration(start.elapsed())
    );
    Ok(())
}
