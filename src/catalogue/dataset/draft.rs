//! The hand-edited files as they are, before anything has been checked.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use serde_json::Value;

use super::{DataFile, Pointer, SyntaxFault, json};

/// The hand-edited folder as JSON: what could be read, and what was wrong while reading.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    values: BTreeMap<DataFile, Value>,
    faults: Vec<FileFault>,
}

/// Something wrong with a file as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFault {
    /// Name of the file.
    pub file: String,
    /// What is wrong.
    pub kind: FileFaultKind,
}

/// What is wrong with a file as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFaultKind {
    /// The file is not there.
    Missing,
    /// Nobody reads a file of this name.
    Unknown,
    /// The system would not hand it out, or it is not UTF-8.
    Unreadable(io::ErrorKind),
    /// It is not JSON.
    Syntax(SyntaxFault),
    /// A field stands twice in one object.
    Twice(Pointer),
}

impl Draft {
    /// Reads the folder. Whatever is wrong with one file, the others are read all the same.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let mut draft = Self::default();
        for file in DataFile::ALL {
            match fs::read_to_string(folder.join(file.name())) {
                Ok(text) => draft.add(file, &text),
                Err(fault) if fault.kind() == io::ErrorKind::NotFound => {
                    draft.note(file.name(), FileFaultKind::Missing);
                }
                Err(fault) => draft.note(file.name(), FileFaultKind::Unreadable(fault.kind())),
            }
        }
        for name in strangers(folder) {
            draft.note(&name, FileFaultKind::Unknown);
        }
        draft
    }

    /// The draft of these texts; a file without text is missing.
    #[must_use]
    pub fn from_texts(texts: &BTreeMap<DataFile, String>) -> Self {
        let mut draft = Self::default();
        for file in DataFile::ALL {
            match texts.get(&file) {
                Some(text) => draft.add(file, text),
                None => draft.note(file.name(), FileFaultKind::Missing),
            }
        }
        draft
    }

    /// What stands in a file, if it could be read.
    #[must_use]
    pub fn get(&self, file: DataFile) -> Option<&Value> {
        self.values.get(&file)
    }

    /// What stands in a file, to be changed.
    pub fn get_mut(&mut self, file: DataFile) -> Option<&mut Value> {
        self.values.get_mut(&file)
    }

    /// The files that could be read.
    pub fn files(&self) -> impl Iterator<Item = (DataFile, &Value)> {
        self.values.iter().map(|(&file, value)| (file, value))
    }

    /// What was wrong with files as a whole.
    #[must_use]
    pub fn faults(&self) -> &[FileFault] {
        &self.faults
    }

    fn add(&mut self, file: DataFile, text: &str) {
        match json::parse(text) {
            Ok(parsed) => {
                self.values.insert(file, parsed.value);
                for pointer in parsed.twice {
                    self.note(file.name(), FileFaultKind::Twice(pointer));
                }
            }
            Err(fault) => self.note(file.name(), FileFaultKind::Syntax(fault)),
        }
    }

    fn note(&mut self, file: &str, kind: FileFaultKind) {
        self.faults.push(FileFault {
            file: file.to_owned(),
            kind,
        });
    }
}

/// Names of visible files in the folder that belong to nothing. The folder's own README is welcome.
fn strangers(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && name != "README.md" && DataFile::from_name(name).is_none())
        .collect();
    names.sort();
    names
}
