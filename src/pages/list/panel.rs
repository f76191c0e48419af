//! The panel of facets.

use std::sync::Arc;

use leptos::{either::Either, prelude::*};

use super::{
    facets::{FacetData, Modes},
    view::ListView,
};
use crate::{
    browser,
    catalogue::RecordKind,
    components::{Anchor, FacetGroup, FacetMode, FacetPanel, FacetValue, Fold, facet_mode},
    locale::{Lists, Words, counted},
    pages::Site,
    view_state::{Facet, Mode},
};

/// Values of a facet that are shown before the rest is folded in.
const SHORT: usize = 8;

/// Facets that are found open.
const OPEN: [Facet; 4] = [Facet::State, Facet::Size, Facet::Kind, Facet::Programme];

/// The panel; follows the view. It is made once: what changes with the view changes in its place.
#[must_use]
pub(super) fn panel(site: &Site, kind: RecordKind, current: Memo<Arc<ListView>>) -> AnyView {
    refresh(site, current);
    // An address may choose a value that no record has: then the panel gets one more, and is made anew.
    let shape = Memo::new(move |_| current.with(|view| view.shape.clone()));
    let mut is_left = false;
    let site = site.clone();
    let panel = move || {
        shape.with(|_| ()); // a memo that nobody reads does not follow
        let all_words = site.words();
        let (lang, words) = (site.lang(), &all_words.lists);
        let chosen = move || {
            let count = current.with(|view| view.facets.iter().map(|facet| facet.chosen).sum());
            chosen_text(all_words, count)
        };
        let to_hits = move || {
            let hits = counted(lang, kind, current.with(|view| view.answer.total()));
            [&hits, " ", words.show_hits].concat()
        };
        let group = |(at, facet): (usize, &FacetData)| group(&site, current, at, facet);
        let all = |view: &Arc<ListView>| view.facets.iter().enumerate().map(group).collect::<Vec<_>>();
        let groups = current.with_untracked(all);
        let panel = view! {
            <FacetPanel
                label=words.filters
                open=words.show_filters
                chosen=Signal::derive(chosen)
                to_hits=Signal::derive(to_hits)
                hits="#hits"
            >
                {groups}
            </FacetPanel>
        };
        // The sides take turns: what was changed where it stood is not what a view remembers of it.
        is_left = !is_left;
        if is_left {
            Either::Left(panel)
        } else {
            Either::Right(panel)
        }
    };
    panel.into_any()
}

/// Keeps the values in step with the view: what differs is changed where it stands.
fn refresh(site: &Site, current: Memo<Arc<ListView>>) {
    let site = site.clone();
    let mut cells = browser::Cells::default();
    let mut before: Option<Arc<ListView>> = None;
    Effect::new(move |_: Option<()>| {
        let now = current.get();
        match before.take().filter(|before| before.shape == now.shape) {
            Some(before) => {
                if cells.is_empty() {
                    cells = browser::Cells::of(FacetValue::LINKS);
                }
                if cells.len() != values(&now).count() {
                    return; // the page is about to be left
                }
                let pairs = values(&before).zip(values(&now)).enumerate();
                for (at, (before, now)) in pairs.filter(|(_, (before, now))| before != now) {
                    change(&site, &cells, at, before, now);
                }
            }
            None => cells = browser::Cells::default(),
        }
        before = Some(now);
    });
}

/// All values in the order of the page.
fn values(view: &ListView) -> impl Iterator<Item = &FacetValue> {
    view.facets.iter().flat_map(|facet| &facet.values)
}

/// Changes what differs at the link of a value.
fn change(site: &Site, cells: &browser::Cells, at: usize, before: &FacetValue, now: &FacetValue) {
    if before.href != now.href {
        cells.set(at, "href", Some(&now.href));
    }
    if before.class() != now.class() {
        cells.set(at, "class", Some(now.class()));
    }
    if before.count != now.count {
        cells.set_text(at, FacetValue::COUNT, &now.count_text);
    }
    if before.chosen != now.chosen {
        cells.set(at, "aria-current", now.current());
        cells.set_text(at, FacetValue::SPOKEN, &now.spoken(site.words().lists.count_word));
    }
}

fn chosen_text(words: &Words, count: usize) -> String {
    if count == 0 {
        String::new()
    } else {
        [&count.to_string(), " ", words.lists.chosen_count].concat()
    }
}

/// The facet at this place.
fn group(site: &Site, current: Memo<Arc<ListView>>, at: usize, facet: &FacetData) -> AnyView {
    let all_words = site.words();
    let words = &all_words.lists;
    let fold = if OPEN.contains(&facet.facet) {
        Fold::Open
    } else {
        Fold::Closed
    };
    let mut values = facet.values.clone();
    let more = if values.len() > SHORT + 2 {
        values.split_off(SHORT)
    } else {
        Vec::new()
    };
    let any_all = move || {
        let modes = of(current, at, |facet| facet.modes.clone()).flatten();
        modes.map(|modes| facet_mode(mode(words, modes)))
    };
    let more_text = [&more.len().to_string(), " ", words.more_of].concat();
    view! {
        <FacetGroup
            title=facet.name
            chosen=Signal::derive(move || chosen_text(all_words, of(current, at, |facet| facet.chosen).unwrap_or_default()))
            count_word=words.count_word
            values
            more
            more_text
            any_all=any_all.into_any()
            fold
        />
    }
    .into_any()
}

/// Something of the facet at a place, as it is now.
fn of<T>(current: Memo<Arc<ListView>>, at: usize, what: impl Fn(&FacetData) -> T) -> Option<T> {
    current.with(|view| view.facets.get(at).map(what))
}

fn mode(words: &Lists, modes: Modes) -> FacetMode {
    let (current, other, href) = match modes.mode {
        Mode::Any => (words.any_of, words.all_of, modes.all),
        Mode::All => (words.all_of, words.any_of, modes.any),
    };
    FacetMode {
        label: words.mode.to_owned(),
        current: current.to_owned(),
        other: Anchor::new([words.other_mode, " ", other].concat(), href),
    }
}
