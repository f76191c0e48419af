//! The hits of a list, drawn in portions: what a person sees first is there within the frame, the rest follows
//! right after, without anybody asking for it.

use std::sync::Arc;

use leptos::prelude::*;

use super::{empty, view::ListView};
use crate::{
    browser,
    catalogue::RecordKind,
    components::{Cards, CardsLook, Segment},
    pages::{Site, cards},
    search::Marker,
};

/// Entries of one portion.
const PORTION: usize = 24;

/// The hits; follow the view.
#[must_use]
pub(super) fn hits(site: &Site, kind: RecordKind, current: Memo<Arc<ListView>>) -> AnyView {
    let site = site.clone();
    let first = StoredValue::new(true);
    let hits = move || {
        let view = current.get();
        let is_first = first
            .try_update_value(|first| std::mem::replace(first, false))
            .unwrap_or(true);
        if view.answer.total() == 0 {
            return empty::empty(&site, kind, &view.state);
        }
        portions(&site, kind, &view, is_first)
    };
    hits.into_any()
}

/// All hits; at once for the first view, which takes the place of the served page, else portion by portion.
fn portions(site: &Site, kind: RecordKind, view: &Arc<ListView>, at_once: bool) -> AnyView {
    let count = view.answer.total().div_ceil(PORTION);
    let drawn = RwSignal::new(if at_once { count } else { 1 });
    if drawn.get_untracked() < count {
        browser::each_frame(move || {
            drawn
                .try_update(|drawn| *drawn += 1)
                .is_some_and(|()| drawn.get_untracked() < count)
        });
    }
    let portion = |at: usize| {
        let (site, view) = (site.clone(), Arc::clone(view));
        let is_drawn = Memo::new(move |_| drawn.get() > at);
        move || is_drawn.get().then(|| entries(&site, kind, &view, at * PORTION))
    };
    let look = if kind == RecordKind::City {
        CardsLook::Columns
    } else {
        CardsLook::Rows
    };
    let portions: Vec<_> = (0..count).map(portion).collect();
    view! { <Cards look>{portions}</Cards> }.into_any()
}

/// The entries of the portion that begins with this hit.
fn entries(site: &Site, kind: RecordKind, view: &ListView, from: usize) -> Vec<AnyView> {
    let marker = site.collection.engine.marker(kind, view.state.text());
    let mark = |text: &str| marked(&marker, text);
    let catalogue = site.catalogue();
    let entry = |at: usize| {
        Some(match kind {
            RecordKind::City => cards::city_card(site, catalogue.cities.at(at)?, &mark),
            RecordKind::Project => cards::project_card(site, catalogue.projects.at(at)?, &mark),
            RecordKind::Programme => cards::programme_card(site, catalogue.programmes.at(at)?, &mark),
            RecordKind::Theme => cards::theme_item(site, catalogue.themes.at(at)?, &mark),
            RecordKind::Event => cards::event_item(site, catalogue.events.at(at)?, &mark),
            RecordKind::Source => {
                let evidence = site.evidence.as_ref()?;
                cards::source_item(site, evidence, evidence.sources.at(at)?, &mark)
            }
        })
    };
    view.answer
        .positions()
        .skip(from)
        .take(PORTION)
        .filter_map(entry)
        .collect()
}

/// A text in pieces, the words searched for marked.
pub(super) fn marked(marker: &Marker, text: &str) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut from = 0;
    for range in marker.ranges(text) {
        let before = text.get(from..range.start).unwrap_or_default();
        if !before.is_empty() {
            segments.push(Segment::Plain(before.to_owned()));
        }
        segments.push(Segment::Hit(
            text.get(range.clone()).unwrap_or_default().to_owned(),
        ));
        from = range.end;
    }
    let rest = text.get(from..).unwrap_or_default();
    if !rest.is_empty() {
        segments.push(Segment::Plain(rest.to_owned()));
    }
    segments
}
