//! The panel of facets.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    facets::{self, FacetData, Modes},
    view::ListView,
};
use crate::{
    browser,
    catalogue::RecordKind,
    components::{Anchor, FacetGroup, FacetMode, FacetPanel, FacetValue, Fold},
    locale::{Lists, Words, counted, number},
    pages::Site,
    search::Scratch,
    view_state::{Facet, Mode, ViewState},
};

/// Values of a facet that are shown before the rest is folded in.
const SHORT: usize = 8;

/// Facets that are found open.
const OPEN: [Facet; 4] = [Facet::State, Facet::Size, Facet::Kind, Facet::Programme];

/// The panel; follows the view. It is made once: what changes with the view changes in its place.
#[must_use]
pub(super) fn panel(site: &Site, kind: RecordKind, current: Memo<Arc<ListView>>) -> AnyView {
    let site = site.clone();
    // Which values any record of the list has never changes; asking once keeps every value at its place.
    let all = site
        .collection
        .engine
        .answer(kind, &ViewState::default(), &mut Scratch::default());
    let for_data = site.clone();
    let data = Memo::new(move |_| {
        let facets = |view: &Arc<ListView>| {
            facets::facets(&for_data, kind, &view.state, &view.answer.facets, &all.facets)
        };
        Arc::new(current.with(facets))
    });
    refresh(&site, data);
    // An address may choose a value that no record has: then the panel gets one more.
    let shape = Memo::new_with_compare(
        move |_| data.get(),
        |before, now| {
            !before
                .zip(now)
                .is_some_and(|(before, now)| has_shape_of(before, now))
        },
    );
    let panel = move || {
        shape.track();
        let words = &site.words().lists;
        let chosen = move || data.with(|facets| facets.iter().map(|facet| facet.chosen).sum());
        let (lang, words_of_chosen) = (site.lang(), site.words());
        let to_hits = move || {
            let hits = counted(lang, kind, current.with(|view| view.answer.total()));
            [&hits, " ", words.show_hits].concat()
        };
        let group = |(at, facet): (usize, &FacetData)| group(&site, data, at, facet);
        let groups = data.with_untracked(|facets| facets.iter().enumerate().map(group).collect::<Vec<_>>());
        view! {
            <FacetPanel
                label=words.filters
                open=words.show_filters
                chosen=Signal::derive(move || chosen_text(words_of_chosen, chosen()))
                to_hits=Signal::derive(to_hits)
                hits="#hits"
            >
                {groups}
            </FacetPanel>
        }
    };
    panel.into_any()
}

/// Whether both panels have the same values in the same places.
fn has_shape_of(one: &[FacetData], other: &[FacetData]) -> bool {
    let shape = |facets: &[FacetData]| -> Vec<(Facet, usize)> {
        facets
            .iter()
            .map(|facet| (facet.facet, facet.values.len()))
            .collect()
    };
    let labels = |facets: &[FacetData]| {
        let values = facets.iter().flat_map(|facet| facet.values.clone());
        values.map(|value| value.label).collect::<Vec<_>>()
    };
    shape(one) == shape(other) && labels(one) == labels(other)
}

/// Keeps the values in step with the view: what differs is changed where it stands.
fn refresh(site: &Site, data: Memo<Arc<Vec<FacetData>>>) {
    let site = site.clone();
    let cells = StoredValue::new_local(browser::Cells::default());
    Effect::new(move |before: Option<Arc<Vec<FacetData>>>| {
        let now = data.get();
        match before.filter(|before| has_shape_of(before, &now)) {
            Some(before) => cells.update_value(|cells| {
                if cells.is_empty() {
                    *cells = browser::Cells::of(FacetValue::LINKS);
                }
                let values = |facets: &[FacetData]| -> Vec<facets::FacetValue> {
                    facets.iter().flat_map(|facet| facet.values.clone()).collect()
                };
                let changes = values(&before).into_iter().zip(values(&now)).enumerate();
                for (at, (before, now)) in changes.filter(|(_, (before, now))| before != now) {
                    change(&site, cells, at, before, now);
                }
            }),
            None => cells.set_value(browser::Cells::default()),
        }
        now
    });
}

/// Changes what differs at the link of a value.
fn change(
    site: &Site,
    cells: &browser::Cells,
    at: usize,
    before: facets::FacetValue,
    now: facets::FacetValue,
) {
    let word = site.words().lists.count_word;
    let (before, now) = (shown(site, before), shown(site, now));
    if before.href != now.href {
        cells.set(at, "href", Some(&now.href));
    }
    if before.class() != now.class() {
        cells.set(at, "class", Some(now.class()));
    }
    if before.count_text != now.count_text {
        cells.set_text(at, FacetValue::COUNT, &now.count_text);
    }
    if before.chosen != now.chosen {
        cells.set(at, "aria-current", now.current());
        cells.set_text(at, FacetValue::SPOKEN, &now.spoken(word));
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
fn group(site: &Site, data: Memo<Arc<Vec<FacetData>>>, at: usize, facet: &FacetData) -> AnyView {
    let all_words = site.words();
    let words = &all_words.lists;
    let fold = if OPEN.contains(&facet.facet) {
        Fold::Open
    } else {
        Fold::Closed
    };
    let values = facet.values.iter().cloned();
    let mut values: Vec<_> = values.map(|value| shown(site, value)).collect();
    let more = if values.len() > SHORT + 2 {
        values.split_off(SHORT)
    } else {
        Vec::new()
    };
    let more_text = [&more.len().to_string(), " ", words.more_of].concat();
    view! {
        <FacetGroup
            title=facet.name
            chosen=Signal::derive(move || chosen_text(all_words, of(data, at, |facet| facet.chosen).unwrap_or_default()))
            count_word=words.count_word
            values
            more
            more_text
            any_all=Signal::derive(move || of(data, at, |facet| facet.modes.clone()).flatten().map(|modes| mode(words, modes)))
            fold
        />
    }
    .into_any()
}

fn shown(site: &Site, value: facets::FacetValue) -> FacetValue {
    FacetValue {
        text: value.label,
        lang: None,
        count: usize::try_from(value.count).unwrap_or(usize::MAX),
        count_text: number(site.lang(), u64::from(value.count)),
        href: value.href,
        chosen: value.chosen.then(|| site.words().lists.chosen.to_owned()),
    }
}

/// Something of the facet at a place, as it is now.
fn of<T>(data: Memo<Arc<Vec<FacetData>>>, at: usize, what: impl Fn(&FacetData) -> T) -> Option<T> {
    data.with(|facets| facets.get(at).map(what))
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
