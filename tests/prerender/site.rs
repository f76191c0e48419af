//! A built folder without a program, with its pages written.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use koopstadt_explorer::{
    catalogue::{Dataset, compact},
    locale::Lang,
    prerender::{self, PrerenderError},
};
use scraper::{Html, Selector};
use serde_json::Value;
use tempfile::TempDir;

/// Where the tested pages are said to stand.
pub(crate) const ADDRESS: &str = "https://koop.example";

/// The real dataset.
pub(crate) static DATASET: LazyLock<Dataset> =
    LazyLock::new(|| Dataset::read(&root().join("public/data")).unwrap());

/// Every page of the real dataset: its file, and its JSON-LD where it has one.
pub(crate) static REAL: LazyLock<BTreeMap<String, Option<Value>>> = LazyLock::new(|| {
    let site = Site::of(&DATASET);
    let files = site.files("html").into_iter();
    files
        .map(|file| (file.clone(), json_ld(&site.text(&file))))
        .collect()
});

/// A folder that is removed when it is not needed any more.
pub(crate) struct Site(TempDir);

impl Site {
    /// The pages of a dataset.
    pub(crate) fn of(dataset: &Dataset) -> Self {
        let site = Self::unwritten(dataset);
        site.write().unwrap();
        site
    }

    /// What the build leaves for the pages to be written: an `index.html` and the data for each language.
    pub(crate) fn unwritten(dataset: &Dataset) -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        fs::create_dir_all(site.path().join("data")).unwrap();
        fs::create_dir_all(site.path().join("en")).unwrap();
        fs::copy(
            root().join("public/settings.json"),
            site.path().join("settings.json"),
        )
        .unwrap();
        let files = compact::files(dataset).unwrap();
        let mut named = vec![("settings", "settings.json".to_owned())];
        for file in &files {
            let name = format!("data/{}.json", file.stem);
            fs::write(site.path().join(&name), &file.bytes).unwrap();
            named.push((&file.stem, name));
        }
        let tag = |(stem, name): &(&str, String)| {
            format!(r#"<link rel="alternate" type="application/json" data-file="{stem}" href="/{name}">"#)
        };
        let tags: Vec<_> = named.iter().map(tag).collect();
        let mould = fs::read_to_string(root().join("index.html")).unwrap();
        let mould = mould
            .replace("{{base}}", "/")
            .replace("</head>", &[&tags.concat(), "</head>"].concat());
        fs::write(site.path().join("index.html"), &mould).unwrap();
        let english = mould.replace("<html lang=\"de\"", "<html lang=\"en\"");
        fs::write(site.path().join("en/index.html"), english).unwrap();
        site
    }

    /// Writes the pages.
    pub(crate) fn write(&self) -> Result<prerender::Written, PrerenderError> {
        self.write_at(ADDRESS)
    }

    /// Writes the pages of an explorer that will stand at an address.
    pub(crate) fn write_at(&self, address: &str) -> Result<prerender::Written, PrerenderError> {
        prerender::write(self.path(), Some(address))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// What stands in a file.
    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// All files with this ending, as paths below the folder.
    pub(crate) fn files(&self, extension: &str) -> Vec<String> {
        let (mut found, mut folders) = (Vec::new(), vec![self.path().to_owned()]);
        while let Some(folder) = folders.pop() {
            let entries: Vec<PathBuf> = fs::read_dir(folder)
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .collect();
            for path in entries {
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|found| found == extension) {
                    let below = path.strip_prefix(self.path()).unwrap();
                    found.push(below.to_str().unwrap().replace('\\', "/"));
                }
            }
        }
        found.sort();
        found
    }
}

/// The language of the page in a file.
pub(crate) fn lang_of(file: &str) -> Lang {
    if file.starts_with("en/") {
        Lang::En
    } else {
        Lang::De
    }
}

/// The JSON-LD of a page; nothing where it has none.
pub(crate) fn json_ld(html: &str) -> Option<Value> {
    let page = Html::parse_document(html);
    let block = Selector::parse("script[type='application/ld+json']").unwrap();
    let text: String = page.select(&block).next()?.text().collect();
    Some(serde_json::from_str(&text).unwrap())
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
