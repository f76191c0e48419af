//! `cargo xtask test`

use super::{
    Outcome,
    arguments::{Arguments, Word},
};
use xtask::{
    test_run::{self, Scope, TestOptions},
    tools::Browser,
};

pub(super) fn run(arguments: &mut Arguments) -> Outcome {
    let options = read(arguments)?;
    let summary = test_run::run(&options)?;
    println!("\n{summary}");
    // The summary is the last word; no error line may follow it.
    if summary.is_success() {
        Ok(())
    } else {
        std::process::exit(1)
    }
}

fn read(arguments: &mut Arguments) -> Result<TestOptions, Box<dyn std::error::Error>> {
    let mut options = TestOptions::default();
    let mut browsers = Vec::new();
    while let Some(word) = arguments.next()? {
        match &word {
            Word::Option(name) if name == "browser" => {
                let name = arguments.value()?;
                let unknown = || format!("there is no browser \"{name}\"; take chromium, firefox or webkit");
                browsers.push(Browser::named(&name).ok_or_else(unknown)?);
            }
            Word::Option(name) | Word::Value(name) => {
                options.scope = Scope::named(name).ok_or_else(|| word.unexpected())?;
            }
        }
    }
    if !browsers.is_empty() {
        options.browsers = browsers;
    }
    Ok(options)
}
