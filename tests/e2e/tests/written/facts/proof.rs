//! The proof that one page shows what is known.

use crate::{
    folder::Folder,
    page::{Page, Part, below, plain, words},
};
use koopstadt_e2e::Known;
use koopstadt_explorer::{
    catalogue::{Catalogue, RecordKind, SourceId, Vocabulary},
    locale::{Lang, RecordWords},
    route::Links,
};

/// What is being proven of one page.
pub(super) struct Proof<'a> {
    /// What the program knows.
    pub(super) known: &'a Known,
    /// Language of the page.
    pub(super) lang: Lang,
    pub(super) record: (RecordKind, &'a str),
    page: Page,
    address: String,
    links: Links,
    complaints: Vec<String>,
}

impl<'a> Proof<'a> {
    /// Reads the page of a record.
    pub(super) fn begin(
        folder: &Folder,
        known: &'a Known,
        lang: Lang,
        record: (RecordKind, &'a str),
    ) -> Self {
        let links = folder.links(lang);
        let address = links.record(record.0, record.1);
        let (page, complaints) = match folder.page(links.below(&address)) {
            Some(page) => (page, vec![]),
            None => (Page::parse(""), vec![format!("{address}: there is no such page")]),
        };
        Self {
            known,
            lang,
            record,
            page,
            address,
            links,
            complaints,
        }
    }

    /// What is missing.
    pub(super) fn end(self) -> Vec<String> {
        self.complaints
    }

    pub(super) const fn catalogue(&self) -> &'a Catalogue {
        &self.known.catalogue
    }

    pub(super) const fn vocabulary(&self) -> &'a Vocabulary {
        &self.known.catalogue.vocabulary
    }

    pub(super) const fn record_words(&self) -> &'static RecordWords {
        &self.lang.words().record
    }

    /// One part that the selector finds holds all these texts.
    pub(super) fn says(&mut self, selector: &str, texts: &[&str]) {
        self.cites(selector, texts, &[]);
    }

    /// One part that the selector finds holds all these texts, and its marks lead to these sources and no others.
    pub(super) fn cites(&mut self, selector: &str, texts: &[&str], sources: &[SourceId]) {
        let wanted: Vec<_> = texts.iter().map(|text| plain(text)).collect();
        let holds = |part: &Part<'_>| {
            let shown = words(*part);
            wanted.iter().all(|text| shown.contains(text.as_str()))
        };
        let candidates: Vec<_> = self.page.parts(selector).into_iter().filter(holds).collect();
        if candidates.is_empty() {
            let shown = self.page.texts(selector);
            self.complain(&format!("{wanted:?} is not in any \"{selector}\": {shown:?}"));
        } else if !sources.is_empty() {
            let cited: Vec<Vec<String>> = candidates.iter().map(|part| self.marked(*part)).collect();
            let sources: Vec<_> = sources
                .iter()
                .map(|id| self.links.record(RecordKind::Source, id.as_str()))
                .collect();
            if !cited.contains(&sources) {
                self.complain(&format!(
                    "{wanted:?} is marked with {cited:?}, not with {sources:?}"
                ));
            }
        }
    }

    /// A part that the selector finds leads to an address, with exactly these words.
    pub(super) fn leads(&mut self, selector: &str, text: &str, address: &str) {
        let text = plain(text);
        let parts = self.page.parts(selector);
        if !parts
            .iter()
            .any(|part| part.attr("href") == Some(address) && words(*part).starts_with(&text))
        {
            self.complain(&format!("no \"{selector}\" says {text:?} and leads to {address}"));
        }
    }

    /// A part that the selector finds leads to a record.
    pub(super) fn leads_to(&mut self, selector: &str, kind: RecordKind, id: &str) {
        let address = self.links.record(kind, id);
        let title = self.title_of(kind, id);
        self.leads(selector, &title, &address);
    }

    /// Exactly so many parts are found.
    pub(super) fn counts(&mut self, selector: &str, count: usize) {
        let shown = self.page.parts(selector).len();
        if shown != count {
            self.complain(&format!("{shown} of \"{selector}\", not {count}"));
        }
    }

    /// What a record is called on pages of this language.
    pub(super) fn title_of(&self, kind: RecordKind, id: &str) -> String {
        let catalogue = self.catalogue();
        let title = match kind {
            RecordKind::City => catalogue.cities.get(id).map(|city| match self.lang {
                Lang::De => &city.name,
                Lang::En => &city.name_en,
            }),
            RecordKind::Project => catalogue.projects.get(id).map(|project| &project.title),
            RecordKind::Programme => catalogue.programmes.get(id).map(|programme| &programme.title),
            RecordKind::Theme => catalogue.themes.get(id).map(|theme| &theme.title),
            RecordKind::Event => catalogue.events.get(id).map(|event| &event.title),
            RecordKind::Source => self.known.evidence.sources.get(id).map(|source| &source.title),
        };
        title.unwrap_or_else(|| panic!("{id} is not known")).clone()
    }

    /// Addresses of the sources that the marks of a part lead to, in their order.
    fn marked(&self, part: Part<'_>) -> Vec<String> {
        let marks = below(part, ".source-marks a").into_iter();
        let places = marks.filter_map(|mark| mark.attr("href")?.strip_prefix('#'));
        let source = |place: &str| {
            let entry = format!(".source-list li[id=\"{place}\"] .source-title");
            self.page.attributes(&entry, "href").pop()
        };
        places
            .map(|place| source(place).unwrap_or_else(|| format!("nowhere ({place})")))
            .collect()
    }

    fn complain(&mut self, what: &str) {
        self.complaints.push(format!("{}: {what}", self.address));
    }
}
