//! Writes the pages.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{DataError, Document, DocumentError, Sheet, Start, addresses, head, lists, markup::permitted};
use crate::{
    app::{Loaded, Snapshot},
    locale::Lang,
    route::{Links, Route},
};

/// Why the pages cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum PrerenderError {
    /// The folder is not a built one.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The data of the folder cannot be used.
    #[error(transparent)]
    Data(#[from] DataError),
    /// A file cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    /// Number of pages, both languages together.
    pub pages: usize,
    /// Their bytes.
    pub bytes: usize,
}

/// Writes every page of both languages into a built folder. `address` is where the explorer will stand, without a
/// slash at its end; it goes before the one in the settings.
///
/// # Errors
/// [`PrerenderError`] when the folder is not a built one or cannot be written.
pub fn write(dist: &Path, address: Option<&str>) -> Result<Written, PrerenderError> {
    let mut written = Written::default();
    for lang in Lang::ALL {
        let folder = if lang == Lang::De {
            dist.to_owned()
        } else {
            dist.join(lang.tag())
        };
        let document = Document::parse(&read(&folder.join("index.html"))?)?;
        let loaded = document.data(lang.tag())?.load(dist)?;
        let writer = Writer {
            dist,
            address: address
                .map(str::to_owned)
                .or_else(|| loaded.settings.base_address.clone()),
            links: Links::new(&document.base()?, lang),
            document,
            loaded,
        };
        let routes = addresses::all(&writer.loaded);
        for route in &routes {
            let path = route.path(lang);
            let file = dist.join(path.trim_start_matches('/')).join("index.html");
            written.add(writer.page(route, &file)?);
        }
        writer.lists(&folder, &routes)?;
        let lost = Route::NotFound(String::new());
        written.add(writer.page(&lost, &folder.join("404.html"))?);
    }
    Ok(written)
}

impl Written {
    fn add(&mut self, bytes: usize) {
        self.pages += 1;
        self.bytes += bytes;
    }
}

struct Writer<'a> {
    dist: &'a Path,
    address: Option<String>,
    links: Links,
    document: Document,
    loaded: Loaded,
}

impl Writer<'_> {
    fn page(&self, route: &Route, file: &Path) -> Result<usize, PrerenderError> {
        let rendered = Snapshot {
            links: self.links.clone(),
            route: route.clone(),
            loaded: self.loaded.clone(),
        }
        .render();
        let place = head::Place {
            links: &self.links,
            address: self.address.as_deref(),
            route,
        };
        let head = head::head(place, &self.loaded, &rendered.title);
        let evidence = route
            .needs_evidence()
            .then(|| ["evidence.", self.links.lang().tag()].concat());
        let start = match route {
            Route::NotFound(_) => Start::AtOnce, // names what the address may have meant
            _ => Start::WhenReachedFor,
        };
        let sheet = match route {
            Route::Record(..) | Route::Text(_) => Sheet::Record,
            _ => Sheet::Whole,
        };
        let html = self
            .document
            .page(&head.tags, &rendered.body, evidence.as_deref(), start, sheet);
        save(file, &html)?;
        if let Some(oembed) = head.oembed {
            let name = route.oembed_file(self.links.lang());
            save(&self.dist.join(name), &oembed)?;
        }
        Ok(html.len())
    }

    /// What tells about the pages as a whole; the site map once for both languages.
    fn lists(&self, folder: &Path, routes: &[Route]) -> Result<(), PrerenderError> {
        let (lang, address) = (self.links.lang(), self.address.as_deref());
        let url = |route: &Route| match address {
            Some(address) => [address, &route.path(lang)].concat(),
            None => self.links.to(route),
        };
        let feed = lists::feed(&self.loaded, lang, &url);
        save(&folder.join("feed.atom"), &feed)?;
        if lang == Lang::De {
            save(&folder.join("robots.txt"), &lists::robots(address))?;
            if let Some(address) = address {
                let map = lists::sitemap(address, routes, &self.loaded);
                save(&folder.join("sitemap.xml"), &map)?;
            }
        }
        Ok(())
    }
}

fn read(path: &Path) -> Result<String, PrerenderError> {
    fs::read_to_string(path).map_err(at(path))
}

/// Writes a file of text, without the characters that no parser takes.
fn save(path: &Path, text: &str) -> Result<(), PrerenderError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(at(folder))?;
    }
    fs::write(path, permitted(text)).map_err(at(path))
}

fn at(path: &Path) -> impl FnOnce(std::io::Error) -> PrerenderError {
    let path = path.to_owned();
    move |source| PrerenderError::File { path, source }
}
