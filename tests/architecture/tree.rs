//! The files of the source tree.

use std::{fs, path::Path, str::FromStr};

use proc_macro2::TokenStream;

/// A file with its path below the root of the project.
pub(crate) struct Source {
    /// Path with forward slashes.
    pub(crate) path: String,
    text: String,
}

impl Source {
    /// The tokens; a file that does not parse would not have compiled.
    pub(crate) fn tokens(&self) -> TokenStream {
        TokenStream::from_str(&self.text).unwrap_or_default()
    }

    /// Number of lines.
    pub(crate) fn lines(&self) -> usize {
        self.text.lines().count()
    }

    /// Whether the file lies in one of these rooms of `src/`.
    pub(crate) fn in_rooms(&self, rooms: &[&str]) -> bool {
        let below = self.path.strip_prefix("src/").unwrap_or_default();
        rooms
            .iter()
            .any(|room| below == *room || below.starts_with(&format!("{room}/")))
    }

    /// Whether the file holds tests only: its parent declares it under `#[cfg(test)]`.
    pub(crate) fn is_test(&self) -> bool {
        ["/laws.rs", "/old_links.rs", "/tests.rs"]
            .iter()
            .any(|name| self.path.ends_with(name))
            || self.path.contains("/tests/")
    }

    /// Whether the file is a plain table of sentences or values, which is read by looking up, not through.
    pub(crate) fn is_table_of_words(&self) -> bool {
        self.path.starts_with("src/locale/words/") || self.path == "src/catalogue/vocabulary/values.rs"
    }
}

fn collect(folder: &Path, extension: &str, found: &mut Vec<Source>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut entries: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, extension, found);
        } else if path.extension().is_some_and(|e| e == extension) {
            let below = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .to_string_lossy()
                .replace('\\', "/");
            // A file that cannot be read or parsed would not have compiled.
            let text = fs::read_to_string(&path).unwrap_or_default();
            found.push(Source { path: below, text });
        }
    }
}

/// All Rust files below a folder of the project.
pub(crate) fn rust_sources(folder: &str) -> Vec<Source> {
    let mut found = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
        "rs",
        &mut found,
    );
    found
}

/// All style sheets with their text.
pub(crate) fn stylesheets() -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("style"),
        "css",
        &mut found,
    );
    found
        .into_iter()
        .map(|source| (source.path, source.text))
        .collect()
}
