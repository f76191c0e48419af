//! What the files for hosts have to know about the built folder.

use super::{HostingError, at, caching, kinds, place::lang_folder};
use koopstadt_explorer::locale::Lang;
use std::{fs, path::Path};

/// A built folder, as the host will see it.
#[derive(Debug)]
pub(super) struct Site {
    /// `/` or `/explorer/`.
    pub(super) base_path: String,
    /// What answers when nothing is there.
    pub(super) missing: Missing,
    /// The files that browsers keep for ever, by their paths below the base path.
    pub(super) kept: Vec<String>,
    /// The files of a kind that not every host knows.
    pub(super) unusual: Vec<(String, &'static str)>,
}

/// What answers a path for which the folder has nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// `404.html`, with status 404: every route has a file of its own.
    NotFound,
    /// `index.html`, whose program knows the routes: the folder has only the start pages.
    Shell,
}

impl Missing {
    /// The name of the page, in the folder of its language.
    pub(super) const fn page(self) -> &'static str {
        match self {
            Self::NotFound => "404.html",
            Self::Shell => "index.html",
        }
    }
}

/// What the hosting services are known to name rightly by themselves.
const USUAL: [&str; 12] = [
    "html", "css", "js", "wasm", "json", "xml", "csv", "txt", "svg", "png", "ico", "woff2",
];

impl Site {
    pub(super) fn read(folder: &Path, base_path: &str) -> Result<Self, HostingError> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._~-".contains(c);
        if !(base_path.starts_with('/') && base_path.ends_with('/') && base_path.chars().all(is_plain)) {
            return Err(HostingError::BasePath(base_path.to_owned()));
        }
        let mut files = Vec::new();
        collect(folder, "", &mut files)?;
        files.sort_unstable();
        let kept = |name: &&String| caching::cache_control(Path::new(name)) == caching::FOR_EVER;
        let is_usual = |name: &str| {
            let extension = Path::new(name)
                .extension()
                .and_then(|extension| extension.to_str());
            extension.is_none_or(|extension| USUAL.contains(&extension))
        };
        let unusual = |name: &String| {
            let kind = kinds::content_type(Path::new(name));
            (kind != kinds::UNKNOWN && !is_usual(name)).then(|| (name.clone(), kind))
        };
        Ok(Self {
            base_path: base_path.to_owned(),
            missing: if folder.join(Missing::NotFound.page()).is_file() {
                Missing::NotFound
            } else {
                Missing::Shell
            },
            kept: files.iter().filter(kept).cloned().collect(),
            unusual: files.iter().filter_map(unusual).collect(),
        })
    }

    /// For each language the path of its folder and of its page for what is missing, the deepest folder first.
    pub(super) fn stand_ins(&self) -> Vec<(String, String)> {
        let page = self.missing.page();
        let mut pairs: Vec<_> = Lang::ALL
            .into_iter()
            .map(|lang| format!("{}{}", self.base_path, lang_folder(lang)))
            .map(|folder| (folder.clone(), format!("{folder}{page}")))
            .collect();
        pairs.sort_by_key(|(folder, _)| std::cmp::Reverse(folder.len()));
        pairs
    }
}

/// All files below a folder, by their paths with slashes.
fn collect(folder: &Path, below: &str, files: &mut Vec<String>) -> Result<(), HostingError> {
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let entry = entry.map_err(at(folder))?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_would_read_as_something_else_in_one_of_the_files_is_refused() {
        for path in ["", "x/", "/x", "/a b/", "/a;b/", "/a\"/", "/ä/", "/{x}/", "/$x/"] {
            assert!(
                matches!(Site::read(Path::new("."), path), Err(HostingError::BasePath(_))),
                "{path}"
            );
        }
    }

    #[test]
    fn the_english_page_stands_in_below_the_english_folder_and_is_asked_first() {
        let site = Site {
            base_path: "/explorer/".to_owned(),
            missing: Missing::NotFound,
            kept: Vec::new(),
            unusual: Vec::new(),
        };
        let pair = |folder: &str, page: &str| (folder.to_owned(), page.to_owned());
        assert_eq!(
            site.stand_ins(),
            [
                pair("/explorer/en/", "/explorer/en/404.html"),
                pair("/explorer/", "/explorer/404.html")
            ]
        );
    }
}
