//! The panel of facets.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    facets::{self, FacetData, Modes},
    view::ListView,
};
use crate::{
    catalogue::RecordKind,
    components::{Anchor, FacetGroup, FacetMode, FacetPanel, FacetValue, Fold},
    locale::{counted, number},
    pages::Site,
    search::Scratch,
    view_state::{Facet, Mode, ViewState},
};

/// Values of a facet that are shown before the rest is folded in.
const SHORT: usize = 8;

/// Facets that are found open.
const OPEN: [Facet; 4] = [Facet::State, Facet::Size, Facet::Kind, Facet::Programme];

/// The panel; follows the view.
#[must_use]
pub(super) fn panel(site: &Site, kind: RecordKind, current: Memo<Arc<ListView>>) -> AnyView {
    let site = site.clone();
    // Which values any record of the list has never changes; asking once keeps every value at its place.
    let all = site
        .collection
        .engine
        .answer(kind, &ViewState::default(), &mut Scratch::default());
    // A facet that was opened by a choice stays open when the choice goes: else the focus would be lost in it.
    let opened = StoredValue::new(Vec::<Facet>::new());
    let panel = move || {
        let view = current.get();
        let facets = facets::facets(&site, kind, &view.state, &view.answer.facets, &all.facets);
        let chosen: usize = facets.iter().map(|facet| facet.chosen).sum();
        opened.update_value(|opened| {
            for facet in facets.iter().filter(|facet| facet.chosen > 0) {
                if !opened.contains(&facet.facet) {
                    opened.push(facet.facet);
                }
            }
        });
        let groups: Vec<_> = facets
            .into_iter()
            .map(|facet| {
                let open =
                    OPEN.contains(&facet.facet) || opened.with_value(|opened| opened.contains(&facet.facet));
                group(&site, facet, if open { Fold::Open } else { Fold::Closed })
            })
            .collect();
        let words = &site.words().lists;
        let hits = counted(site.lang(), kind, view.answer.total());
        let to_hits = Anchor::new([&hits, " ", words.show_hits].concat(), "#hits");
        view! {
            <FacetPanel label=words.filters open=words.show_filters chosen=chosen_text(&site, chosen) to_hits>
                {groups}
            </FacetPanel>
        }
    };
    panel.into_any()
}

fn chosen_text(site: &Site, count: usize) -> String {
    if count == 0 {
        String::new()
    } else {
        [&count.to_string(), " ", site.words().lists.chosen_count].concat()
    }
}

fn group(site: &Site, facet: FacetData, fold: Fold) -> AnyView {
    let words = &site.words().lists;
    let mut values: Vec<_> = facet.values.into_iter().map(|value| shown(site, value)).collect();
    let more = if values.len() > SHORT + 2 {
        values.split_off(SHORT)
    } else {
        Vec::new()
    };
    let more_text = [&more.len().to_string(), " ", words.more_of].concat();
    view! {
        <FacetGroup
            title=facet.name
            chosen=chosen_text(site, facet.chosen)
            count_word=words.count_word
            values
            more
            more_text
            any_all=facet.modes.map(|modes| mode(site, modes))
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

fn mode(site: &Site, modes: Modes) -> FacetMode {
    let words = &site.words().lists;
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
