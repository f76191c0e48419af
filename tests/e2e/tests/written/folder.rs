//! The built folder.

use crate::page::Page;
use koopstadt_e2e::{Browser, Known, browser, dist};
use koopstadt_explorer::{locale::Lang, route::Links};
use std::path::{Path, PathBuf};

/// A folder that `cargo xtask build` made.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// The one of this run; nothing in a run that stands for another browser.
    pub(crate) fn of_this_run() -> Option<Self> {
        if browser().unwrap() != Browser::Chromium {
            println!("the files are read in the run for Chromium only");
            return None;
        }
        Some(Self(dist().unwrap()))
    }

    /// Where it lies.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// What the program knows in a language.
    pub(crate) fn known(&self, lang: Lang) -> Known {
        Known::read(&self.0, lang).unwrap()
    }

    /// The page that answers an address of the host; nothing where no file does.
    pub(crate) fn page(&self, address: &str) -> Option<Page> {
        let file = self.0.join(address.trim_start_matches('/')).join("index.html");
        Some(Page::parse(&std::fs::read_to_string(file).ok()?))
    }

    /// Where the links of its pages lead, in a language.
    pub(crate) fn links(&self, lang: Lang) -> Links {
        Links::new(&self.base(), lang)
    }

    /// The path under which it was built, as its start page says.
    pub(crate) fn base(&self) -> String {
        let start = self.page("").expect("the folder has a start page");
        start.attributes("html", "data-base").first().unwrap().clone()
    }

    /// All pages, as addresses below the base, with their files.
    pub(crate) fn pages(&self) -> Vec<(String, PathBuf)> {
        let mut found = Vec::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "html") {
                    let inside = path
                        .strip_prefix(&self.0)
                        .unwrap()
                        .to_string_lossy()
                        .replace('\\', "/");
                    found.push((inside, path));
                }
            }
        }
        found.sort();
        found
    }
}
