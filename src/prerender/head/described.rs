//! What a page is about, in one sentence for people and in nodes for machines.

use serde_json::Value;

use super::Place;
use crate::{
    app::Loaded,
    catalogue::RecordKind,
    export::json_ld::Describer,
    locale::Words,
    pages,
    route::{Route, TextPage},
};

/// Longest description, in letters; search engines cut what is longer.
const LONGEST: usize = 200;

/// A page, described.
pub(super) struct Described {
    /// One or two sentences.
    pub description: String,
    /// JSON-LD.
    pub nodes: Vec<Value>,
    /// Whether the page is that of a record.
    pub is_record: bool,
}

impl Described {
    pub(super) fn of(place: Place<'_>, loaded: &Loaded, title: &str) -> Self {
        let lang = place.links.lang();
        let words = lang.words();
        let url = |route: &Route| place.url(route, lang);
        let describer = Describer {
            catalogue: &loaded.collection.catalogue,
            evidence: loaded.evidence.as_deref(),
            lang,
            url: &url,
        };
        let page = title.strip_suffix(words.shell.site_name).unwrap_or(title);
        let page = page.trim_end_matches([' ', '·']).to_owned();
        let (text, node) = match place.route {
            Route::Record(kind, id) => (
                summary(loaded, *kind, id).unwrap_or_default(),
                describer.record(*kind, id),
            ),
            Route::Text(TextPage::Data) => {
                let chapter = pages::chapter(words, TextPage::Data);
                let node = describer.dataset(words.shell.site_name, chapter.lead, &url(place.route));
                (chapter.lead.to_owned(), Some(node))
            }
            Route::Text(page) => (pages::chapter(words, *page).lead.to_owned(), None),
            Route::Start => {
                let data = Route::Text(TextPage::Data);
                let node = describer.dataset(words.shell.site_name, words.shell.footer_claim, &url(&data));
                (words.shell.footer_claim.to_owned(), Some(node))
            }
            Route::NotFound(_) => (words.faults.not_found_text.to_owned(), None),
            Route::List(_) | Route::Landing(..) => (String::new(), None),
        };
        let text = if text.is_empty() {
            of_list(&page, words)
        } else {
            text
        };
        let way = way(place, words, &page);
        let breadcrumbs = (way.len() > 1).then(|| describer.breadcrumbs(&way));
        Self {
            description: cut(&text),
            nodes: node.into_iter().chain(breadcrumbs).collect(),
            is_record: matches!(place.route, Route::Record(..)),
        }
    }
}

fn of_list(title: &str, words: &Words) -> String {
    [title, ": ", words.pages.claim_line, " ", words.shell.footer_claim].concat()
}

/// The way from the start page to the page, with the page itself.
fn way(place: Place<'_>, words: &Words, title: &str) -> Vec<(String, Route)> {
    let mut way = vec![(words.shell.home.to_owned(), Route::Start)];
    match place.route {
        Route::Record(kind, _) | Route::Landing(kind, ..) => {
            way.push((pages::list_title(words, *kind).to_owned(), Route::List(*kind)));
        }
        Route::Start | Route::NotFound(_) => return Vec::new(),
        Route::List(_) | Route::Text(_) => {}
    }
    way.push((title.to_owned(), place.route.clone()));
    way
}

fn summary(loaded: &Loaded, kind: RecordKind, id: &str) -> Option<String> {
    let catalogue = &loaded.collection.catalogue;
    Some(match kind {
        RecordKind::City => catalogue.cities.get(id)?.summary.clone(),
        RecordKind::Project => catalogue.projects.get(id)?.summary.clone(),
        RecordKind::Programme => catalogue.programmes.get(id)?.summary.clone(),
        RecordKind::Theme => catalogue.themes.get(id)?.summary.clone(),
        RecordKind::Event => catalogue.events.get(id)?.summary.clone()?,
        RecordKind::Source => {
            let source = loaded.evidence.as_ref()?.sources.get(id)?;
            [&source.title, ". ", &source.publisher].concat()
        }
    })
}

/// The text up to the end of the last sentence that fits, else of the last word.
fn cut(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(LONGEST) else {
        return text.to_owned();
    };
    let head = text.get(..end).unwrap_or_default();
    let sentence = head.rfind(". ").filter(|at| *at > LONGEST / 2);
    match (sentence, head.rfind(' ')) {
        (Some(at), _) => head.get(..=at).unwrap_or(head).to_owned(),
        (None, Some(at)) => [head.get(..at).unwrap_or(head), " …"].concat(),
        (None, None) => head.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_ends_with_a_sentence_or_a_word() {
        let sentence = ["Wort ".repeat(30).trim_end(), ". ", &"mehr ".repeat(30)].concat();
        assert!(cut(&sentence).ends_with("Wort."));
        assert!(cut(&"Wort ".repeat(100)).ends_with("Wort …"));
        assert_eq!(cut("kurz"), "kurz");
        assert!(cut(&"ü".repeat(10_000)).chars().count() <= LONGEST);
    }
}
