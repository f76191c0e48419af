//! `cargo xtask bench`

use super::{
    Outcome,
    arguments::{Arguments, Word},
};
use xtask::bench::{
    Site,
    inp::{self, InpOptions},
    page::{self, PageKind, PageOptions, Setting},
};

pub(super) fn run(arguments: &mut Arguments) -> Outcome {
    match arguments.next()? {
        Some(Word::Value(what)) if what == "page" => bench_pages(arguments),
        Some(Word::Value(what)) if what == "inp" => bench_inp(arguments),
        Some(word) => Err(word.unexpected().into()),
        None => Err("say what to bench: page or inp".into()),
    }
}

fn bench_pages(arguments: &mut Arguments) -> Outcome {
    let options = read(arguments)?;
    let raw = page::run(&options)?;
    println!("Measured; the raw numbers are in {}.", raw.display());
    Ok(())
}

fn read(arguments: &mut Arguments) -> Result<PageOptions, Box<dyn std::error::Error>> {
    let mut options = PageOptions::default();
    let (mut kinds, mut settings, mut sites) = (Vec::new(), Vec::new(), Vec::new());
    while let Some(word) = arguments.next()? {
        match word {
            Word::Option(name) if name == "runs" => {
                options.runs = arguments.number::<std::num::NonZeroUsize>()?.get();
            }
            Word::Option(name) if name == "route" => {
                kinds.push(named(
                    arguments,
                    PageKind::named,
                    &PageKind::ALL.map(PageKind::as_str),
                )?);
            }
            Word::Option(name) if name == "setting" => {
                settings.push(named(
                    arguments,
                    Setting::named,
                    &Setting::ALL.map(Setting::as_str),
                )?);
            }
            Word::Option(name) if name == "only" => {
                sites.push(named(arguments, Site::named, &Site::ALL.map(Site::as_str))?);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    replace(&mut options.kinds, kinds);
    replace(&mut options.settings, settings);
    replace(&mut options.sites, sites);
    Ok(options)
}

/// What was named takes the place of everything.
fn replace<T>(all: &mut Vec<T>, named: Vec<T>) {
    if !named.is_empty() {
        *all = named;
    }
}

fn named<T>(
    arguments: &mut Arguments,
    find: fn(&str) -> Option<T>,
    names: &[&str],
) -> Result<T, Box<dyn std::error::Error>> {
    let name = arguments.value()?;
    find(&name).ok_or_else(|| format!("\"{name}\" is none of {}", names.join(", ")).into())
}

fn bench_inp(arguments: &mut Arguments) -> Outcome {
    let mut options = InpOptions::default();
    while let Some(word) = arguments.next()? {
        match word {
            Word::Option(name) if name == "records" => {
                options.records = arguments.number::<std::num::NonZeroUsize>()?.get();
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let raw = inp::run(options)?;
    println!("Measured; the raw numbers are in {}.", raw.display());
    Ok(())
}
