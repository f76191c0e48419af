//! The sentence that says what is shown, with each part removable (vis-4).

use crate::{
    catalogue::RecordKind,
    components::{Anchor, SentencePart},
    locale::{counted, joiner, phrase, value_in_sentence},
    pages::{Site, labels},
    route::Route,
    view_state::{Choice, Part, ViewState},
};

/// A piece of the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
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
pub(super) fn sentence(site: &Site, kind: RecordKind, state: &ViewState, hits: usize) -> Vec<Piece> {
    let mut pieces = vec![Piece::Count(counted(site.lang(), kind, hits))];
    for part in state.parts() {
        match part {
            Part::Choice(choice) => add_choice(&mut pieces, site, kind, state, choice),
            Part::Text(text) => {
                let words = site.words();
                pieces.push(Piece::Words(words.lists.matches_for.to_owned()));
                let (open, close) = words.lists.quotes;
                pieces.push(removable(
                    site,
                    kind,
                    &state.with_text(""),
                    [open, text, close].concat(),
                ));
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
    Piece::Removable {
        words,
        href: site.links.with_state(&Route::List(kind), without),
    }
}

/// The sentence as the component shows it, with the blanks between its parts.
#[must_use]
pub(super) fn parts(pieces: &[Piece], site: &Site) -> Vec<SentencePart> {
    let remove = site.words().lists.remove;
    let part = |piece: &Piece| match piece {
        Piece::Count(words) => SentencePart::Count(words.clone()),
        Piece::Words(words) => SentencePart::Text(words.clone()),
        Piece::Removable { words, href } => SentencePart::Filter {
            text: words.clone(),
            href: href.clone(),
            remove: [words, ": ", remove].concat(),
        },
    };
    let blank = || SentencePart::Text(" ".to_owned());
    pieces
        .iter()
        .enumerate()
        .flat_map(|(at, piece)| (at > 0).then(blank).into_iter().chain([part(piece)]))
        .collect()
}

/// The sentence as it is read aloud.
#[must_use]
pub(super) fn spoken(pieces: &[Piece]) -> String {
    let words = |piece: &Piece| match piece {
        Piece::Count(words) | Piece::Words(words) | Piece::Removable { words, .. } => words.clone(),
    };
    pieces.iter().map(words).collect::<Vec<_>>().join(" ")
}

/// The way to the whole list, where something is filtered.
#[must_use]
pub(super) fn clear(site: &Site, kind: RecordKind, state: &ViewState) -> Option<Anchor> {
    let href = site.links.with_state(&Route::List(kind), &state.cleared());
    (!state.shows_all()).then(|| Anchor::new(site.words().lists.all_filters_off, href))
}
