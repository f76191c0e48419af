//! The sentence that says what is shown, with each part removable (vis-4).

use crate::{
    catalogue::RecordKind,
    locale::{counted, joiner, phrase, value_in_sentence},
    pages::{Site, labels},
    route::Route,
    view_state::{Choice, Part, ViewState},
};

/// A piece of the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Number and noun of the hits.
    Count(String),
    /// Words between.
    Words(String),
    /// A chosen value or the search text: words, and the address of the view without it.
    Removable {
        /// As it reads in the sentence.
        words: String,
        /// Address of the view without it.
        href: String,
    },
}

/// The sentence for a list with this many hits.
#[must_use]
pub fn sentence(site: &Site, kind: RecordKind, state: &ViewState, hits: usize) -> Vec<Piece> {
    let mut pieces = vec![Piece::Count(counted(site.lang(), kind, hits))];
    for part in state.parts() {
        match part {
            Part::Choice(choice) => add_choice(&mut pieces, site, kind, state, choice),
            Part::Text(text) => {
                let words = site.words();
                pieces.push(Piece::Words(words.lists.matches_for.to_owned()));
                let (open, close) = words.lists.quotes;
                pieces.push(removable(site, kind, &state.with_text(""), [open, text, close].concat()));
            }
        }
    }
    pieces
}

fn add_choice(pieces: &mut Vec<Piece>, site: &Site, kind: RecordKind, state: &ViewState, choice: &Choice) {
    let (lang, facet) = (site.lang(), choice.facet());
    let around = phrase(lang, facet, kind, choice.values().len() > 1);
    let mut between = around.before;
    for value in choice.values() {
        if !between.is_empty() {
            pieces.push(Piece::Words(between.to_owned()));
        }
        between = joiner(lang, choice.mode());
        let id = value.as_str();
        let label = labels::facet_value(site.catalogue(), lang, kind, facet, id);
        let words = value_in_sentence(lang, facet, kind, id, &label);
        pieces.push(removable(site, kind, &state.without_value(facet, id), words));
    }
    if !around.after.is_empty() {
        pieces.push(Piece::Words(around.after.to_owned()));
    }
}

fn removable(site: &Site, kind: RecordKind, without: &ViewState, words: String) -> Piece {
    Piece::Removable { words, href: site.links.with_state(&Route::List(kind), without) }
}
