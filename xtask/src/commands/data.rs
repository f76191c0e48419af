//! `cargo xtask data`

use super::{
    Outcome,
    arguments::{Arguments, Word},
};
use koopstadt_explorer::locale::Lang;
use std::path::PathBuf;
use xtask::{data, project};

pub(super) fn run(arguments: &mut Arguments) -> Outcome {
    match arguments.next()? {
        Some(Word::Value(part)) if part == "check" => check(arguments),
        Some(Word::Value(part)) if part == "schema" => schema(arguments),
        Some(word) => Err(word.unexpected().into()),
        None => Err("say what to do with the dataset: data check, or data schema".into()),
    }
}

fn check(arguments: &mut Arguments) -> Outcome {
    let mut folder = project::public_folder();
    let mut lang = data::spoken_lang();
    while let Some(word) = arguments.next()? {
        match word {
            Word::Option(name) if name == "lang" => lang = named_lang(&arguments.value()?)?,
            Word::Value(named) => folder = PathBuf::from(named),
            Word::Option(_) => return Err(word.unexpected().into()),
        }
    }
    Ok(data::check_and_print(&folder, lang)?)
}

fn schema(arguments: &mut Arguments) -> Outcome {
    let mut folder = data::default_schema_folder();
    while let Some(word) = arguments.next()? {
        match word {
            Word::Value(named) => folder = PathBuf::from(named),
            Word::Option(_) => return Err(word.unexpected().into()),
        }
    }
    let count = data::write_schemas(&folder)?;
    println!("Wrote {count} schemas to {}.", folder.display());
    Ok(())
}

fn named_lang(tag: &str) -> Result<Lang, String> {
    let known = Lang::ALL.into_iter().find(|lang| lang.tag() == tag);
    known.ok_or_else(|| format!("there is no language \"{tag}\"; take de or en"))
}
