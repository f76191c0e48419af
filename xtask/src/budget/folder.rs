//! The built folder: its pages, its files, and how large they are when they are sent.

use super::{BudgetError, fetch};
use crate::dist::is_sent_compressed;
use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

/// A built folder; files are looked at once.
#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
    sizes: HashMap<String, usize>,
    scripts: HashMap<String, Vec<String>>,
    styles: HashMap<String, Vec<String>>,
}

impl Folder {
    pub(super) fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            sizes: HashMap::new(),
            scripts: HashMap::new(),
            styles: HashMap::new(),
        }
    }

    /// The text of a file.
    pub(super) fn text(&self, name: &str) -> Result<String, BudgetError> {
        let path = self.root.join(name);
        fs::read_to_string(&path).map_err(BudgetError::at(&path))
    }

    fn has(&self, name: &str) -> bool {
        self.root.join(name).is_file()
    }

    /// How many bytes are sent for a file: its brotli neighbour where its kind has one.
    pub(super) fn sent(&mut self, name: &str) -> Result<usize, BudgetError> {
        if let Some(known) = self.sizes.get(name) {
            return Ok(*known);
        }
        let path = self.root.join(name);
        let bytes = size(&path)?;
        let sent = if is_sent_compressed(&path, bytes) {
            let packed = format!("{name}.br");
            if !self.has(&packed) {
                return Err(BudgetError::NotCompressed(name.to_owned()));
            }
            size(&self.root.join(packed))?
        } else {
            bytes
        };
        let sent = usize::try_from(sent).unwrap_or(usize::MAX);
        self.sizes.insert(name.to_owned(), sent);
        Ok(sent)
    }

    /// The files beside it that a script names. A name of something inside the program can look like that of a
    /// file; only files count.
    pub(super) fn named_in_script(&mut self, script: &str) -> Result<Vec<String>, BudgetError> {
        if let Some(known) = self.scripts.get(script) {
            return Ok(known.clone());
        }
        let text = self.text(script)?;
        let beside = script.rfind('/').and_then(|end| script.get(..=end));
        let names = fetch::named_in_script(&text).into_iter();
        let names = names.map(|name| [beside.unwrap_or_default(), name].concat());
        let names: Vec<_> = names.filter(|name| self.has(name)).collect();
        self.scripts.insert(script.to_owned(), names.clone());
        Ok(names)
    }

    /// The other hosts that a style sheet asks.
    pub(super) fn foreign_in_style(&mut self, style: &str) -> Result<Vec<String>, BudgetError> {
        if let Some(known) = self.styles.get(style) {
            return Ok(known.clone());
        }
        let text = self.text(style)?;
        let foreign = fetch::foreign_in_style(&text).into_iter();
        let foreign: Vec<_> = foreign.map(str::to_owned).collect();
        self.styles.insert(style.to_owned(), foreign.clone());
        Ok(foreign)
    }

    /// Every page, as a path with slashes below the folder.
    pub(super) fn pages(&self) -> Result<Vec<String>, BudgetError> {
        let mut pages = Vec::new();
        collect(&self.root, "", &mut pages)?;
        pages.sort();
        Ok(pages)
    }
}

fn size(path: &Path) -> Result<u64, BudgetError> {
    Ok(fs::metadata(path).map_err(BudgetError::at(path))?.len())
}

fn collect(folder: &Path, prefix: &str, pages: &mut Vec<String>) -> Result<(), BudgetError> {
    for entry in fs::read_dir(folder).map_err(BudgetError::at(folder))? {
        let path = entry.map_err(BudgetError::at(folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), pages)?;
        } else if path.extension().is_some_and(|extension| extension == "html") {
            pages.push(format!("{prefix}{name}"));
        }
    }
    Ok(())
}
