//! The cost of one page, file by file.

use super::{
    BudgetError,
    fetch::{self, Part, When},
    folder::Folder,
    kind::PageKind,
};
use koopstadt_explorer::{locale::Lang, route::Route};
use std::{ffi::OsStr, path::Path};

/// A file that belongs to the first view of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) part: Part,
    /// Whether the page waits for it, fetches it at once, or the program does when it starts.
    pub(super) when: When,
    pub(super) name: String,
    pub(super) bytes: usize,
}

/// The cost of one page.
#[derive(Debug)]
pub(super) struct Bill {
    pub(super) kind: PageKind,
    pub(super) lang: Lang,
    /// The file of the page.
    pub(super) page: String,
    /// Its bytes.
    pub(super) html: usize,
    pub(super) items: Vec<Item>,
    /// What the page asks of other hosts.
    pub(super) foreign: Vec<String>,
}

impl Bill {
    /// Adds up what a page (relative to the built folder) fetches.
    pub(super) fn of(folder: &mut Folder, page: &str) -> Result<Self, BudgetError> {
        let (lang, route) = route_of(page)?;
        let html = folder.text(page)?;
        let base = fetch::base(&html).ok_or_else(|| BudgetError::NoBase(page.to_owned()))?;
        let mut bill = Self {
            kind: PageKind::from(&route),
            lang,
            page: page.to_owned(),
            html: folder.sent(page)?,
            items: Vec::new(),
            foreign: Vec::new(),
        };
        for fetch in fetch::fetches(&html) {
            match fetch.address.strip_prefix(base) {
                _ if fetch::is_foreign(fetch.address) => bill.foreign.push(fetch.address.to_owned()),
                Some(_) if fetch.when == When::Later => {}
                Some(name) => bill.add(folder, fetch.part, fetch.when, name)?,
                None => {
                    return Err(BudgetError::Elsewhere {
                        page: page.to_owned(),
                        address: fetch.address.to_owned(),
                        base: base.to_owned(),
                    });
                }
            }
        }
        bill.add_program(folder)?;
        for data in data_of(&route, lang) {
            let name = fetch::data_file(&html, &data).and_then(|address| address.strip_prefix(base));
            let name = name.ok_or_else(|| BudgetError::NoData {
                page: page.to_owned(),
                data: data.clone(),
            })?;
            bill.add(folder, Part::Data, When::Later, name)?;
        }
        bill.foreign.extend(bill.foreign_in_styles(folder)?);
        Ok(bill)
    }

    /// Adds a file, once.
    fn add(&mut self, folder: &mut Folder, part: Part, when: When, name: &str) -> Result<(), BudgetError> {
        let name = name.split(['?', '#']).next().unwrap_or_default();
        if self.items.iter().all(|item| item.name != name) {
            self.items.push(Item {
                part,
                when,
                name: name.to_owned(),
                bytes: folder.sent(name)?,
            });
        }
        Ok(())
    }

    /// Adds what the scripts of the page fetch when the program starts: the files that they name.
    fn add_program(&mut self, folder: &mut Folder) -> Result<(), BudgetError> {
        let mut read = 0;
        while let Some(item) = self.items.get(read) {
            read += 1;
            if item.part != Part::Script {
                continue;
            }
            for name in folder.named_in_script(&item.name)? {
                let is_program = Path::new(&name).extension() == Some(OsStr::new("wasm"));
                let part = if is_program { Part::Program } else { Part::Script };
                self.add(folder, part, When::Later, &name)?;
            }
        }
        if self.items.iter().any(|item| item.part == Part::Program) {
            Ok(())
        } else {
            Err(BudgetError::NoProgram(self.page.clone()))
        }
    }

    fn foreign_in_styles(&self, folder: &mut Folder) -> Result<Vec<String>, BudgetError> {
        let mut foreign = Vec::new();
        for item in self.items.iter().filter(|item| item.part == Part::Style) {
            foreign.extend(folder.foreign_in_style(&item.name)?);
        }
        Ok(foreign)
    }

    fn sum(&self, counts: impl Fn(&Item) -> bool) -> usize {
        let items = self.items.iter().filter(|item| counts(item));
        items.map(|item| item.bytes).sum()
    }

    /// The CSS that the page waits for.
    pub(super) fn css(&self) -> usize {
        self.sum(|item| item.part == Part::Style && item.when == When::Blocking)
    }

    /// The HTML with the CSS that it waits for.
    pub(super) fn html_and_css(&self) -> usize {
        self.html + self.css()
    }

    /// What the first view costs in files of a kind, the program included.
    pub(super) fn part(&self, part: Part) -> usize {
        self.sum(|item| item.part == part)
    }

    /// Fonts, pictures, icons, and CSS that nothing waits for.
    pub(super) fn rest(&self) -> usize {
        self.part(Part::Picture) + self.part(Part::Style) - self.css()
    }

    /// The page with what it fetches by itself.
    pub(super) fn alone(&self) -> usize {
        self.html + self.sum(|item| item.when != When::Later)
    }

    /// That with what the program fetches when it starts.
    pub(super) fn with_program(&self) -> usize {
        self.html + self.sum(|_| true)
    }

    /// Requests until the content is visible.
    pub(super) fn requests(&self) -> usize {
        let blocking = self.items.iter().filter(|item| item.when == When::Blocking);
        1 + blocking.count()
    }
}

/// What is shown at the address of a page.
fn route_of(page: &str) -> Result<(Lang, Route), BudgetError> {
    let (folder, file) = page.rsplit_once('/').unwrap_or(("", page));
    let (lang, route) = Route::parse(folder);
    match (file, &route) {
        ("404.html", Route::Start) => Ok((lang, Route::NotFound(String::new()))),
        ("index.html", Route::NotFound(_)) => Err(BudgetError::NoRoute(page.to_owned())),
        ("index.html", _) => Ok((lang, route)),
        _ => Err(BudgetError::NoRoute(page.to_owned())),
    }
}

/// The files of data that the program loads on a page.
fn data_of(route: &Route, lang: Lang) -> Vec<String> {
    let mut files = vec![format!("catalogue.{}", lang.tag())];
    if route.needs_evidence() {
        files.push(format!("evidence.{}", lang.tag()));
    }
    // Two of the five do not show the operator, which makes them a tenth of a kB too heavy here.
    if let Route::Text(_) = route {
        files.push("settings".to_owned());
    }
    files
}
