//! Numbers the sources of a record in the order in which its statements cite them (edi-3).

use crate::{
    catalogue::SourceId,
    components::{Anchor, SourceEntry, SourceMark},
    locale::day_in_words,
    pages::Site,
};

/// The sources cited so far on a page.
pub(super) struct Citations<'a> {
    site: &'a Site,
    cited: Vec<SourceId>,
}

impl<'a> Citations<'a> {
    /// No source is cited yet.
    #[must_use]
    pub(super) const fn new(site: &'a Site) -> Self {
        Self {
            site,
            cited: Vec::new(),
        }
    }

    /// The marks behind a statement with these sources.
    pub(super) fn marks(&mut self, sources: &[SourceId]) -> Vec<SourceMark> {
        sources.iter().map(|source| self.mark(source)).collect()
    }

    fn mark(&mut self, source: &SourceId) -> SourceMark {
        let known = self.cited.iter().position(|cited| cited == source);
        let at = known.unwrap_or_else(|| {
            self.cited.push(source.clone());
            self.cited.len() - 1
        });
        let number = at + 1;
        let title = self
            .site
            .evidence
            .as_ref()
            .and_then(|evidence| evidence.sources.get(source.as_str()));
        let title = title.map_or(source.as_str(), |source| &source.title);
        let word = self.site.words().record.source;
        SourceMark {
            number,
            href: ["#", &anchor(number)].concat(),
            label: [word, " ", &number.to_string(), ": ", title].concat(),
        }
    }

    /// The list at the foot of the page.
    #[must_use]
    pub(super) fn list(self) -> Vec<SourceEntry> {
        let entry = |(at, id): (usize, &SourceId)| entry(self.site, at + 1, id);
        self.cited.iter().enumerate().map(entry).collect()
    }
}

/// Id of an entry of the list.
fn anchor(number: usize) -> String {
    ["q", &number.to_string()].concat()
}

fn entry(site: &Site, number: usize, id: &SourceId) -> SourceEntry {
    let source = site
        .evidence
        .as_ref()
        .and_then(|evidence| evidence.sources.get(id.as_str()));
    let Some(source) = source else {
        return SourceEntry {
            id: anchor(number),
            number,
            title: Anchor::new(id.as_str(), ""),
            ..SourceEntry::default()
        };
    };
    let published = source.published.map(|date| day_in_words(site.lang(), date));
    let url = source.url.clone().unwrap_or_default();
    SourceEntry {
        id: anchor(number),
        number,
        title: site.source(source),
        meta: [Some(source.publisher.clone()), published]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", "),
        lang: site.german(),
        url_text: host(&url).to_owned(),
        url,
        note: source.note.clone().unwrap_or_default(),
    }
}

/// The host of a web address, which is short enough to be read.
#[must_use]
pub(super) fn host(url: &str) -> &str {
    let rest = url.split_once("//").map_or(url, |(_, rest)| rest);
    let host = rest.split('/').next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn an_address_is_read_by_its_host() {
        assert_eq!(host("https://www.aachen.de/stadt?x=1"), "aachen.de");
        assert_eq!(host("http://koopstadt.de"), "koopstadt.de");
        assert_eq!(host(""), "");
    }
}
