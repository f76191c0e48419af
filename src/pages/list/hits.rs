//! The hits of a list, drawn in portions: what a person sees first is there within the frame, the rest follows
//! right after, without anybody asking for it.

use std::sync::Arc;

use leptos::{either::Either, prelude::*};

use super::{empty, view::ListView};
use crate::{
    browser,
    catalogue::RecordKind,
    components::{Cards, CardsLook, Segment},
    pages::{Carried, Site, cards, detail::Detail},
    search::Marker,
};

/// Entries of the first portion: what a screen shows of them, or a little more.
const FIRST: usize = 8;
/// Entries of each further one.
const PORTION: usize = 24;

/// The hits; follow the view.
#[must_use]
pub(super) fn hits(site: &Site, kind: RecordKind, current: Memo<Arc<ListView>>) -> AnyView {
    let site = site.clone();
    let mut is_first = true;
    let mut is_left = false;
    let hits = move || {
        let view = current.get();
        let shown = if view.answer.total() == 0 {
            empty::empty(&site, kind, &view.state)
        } else if std::mem::take(&mut is_first) {
            first(&site, kind, &view)
        } else {
            list(
                kind,
                entries(&site, kind, &view, 0, FIRST),
                rest(&site, kind, view, FIRST),
                true,
            )
        };
        is_first = false;
        // The sides take turns: to make one list over into another takes longer than to drop it whole.
        is_left = !is_left;
        if is_left {
            Either::Left(shown)
        } else {
            Either::Right(shown)
        }
    };
    hits.into_any()
}

/// The hits that take the place of the served page: all at once, or those that were served.
fn first(site: &Site, kind: RecordKind, view: &Arc<ListView>) -> AnyView {
    let entries = match site.kept {
        Carried::Hits => Vec::new(),
        Carried::Nothing | Carried::Page => entries(site, kind, view, 0, usize::MAX),
    };
    list(kind, entries, ().into_any(), false)
}

fn list(kind: RecordKind, mut entries: Vec<AnyView>, rest: AnyView, estimated: bool) -> AnyView {
    entries.push(rest);
    let look = match kind {
        RecordKind::City => CardsLook::Columns,
        _ => CardsLook::Rows,
    };
    view! { <Cards look estimated>{entries}</Cards> }.into_any()
}

/// The hits from here on, portion by portion: each once the one before it is on screen.
fn rest(site: &Site, kind: RecordKind, view: Arc<ListView>, from: usize) -> AnyView {
    if view.answer.total() <= from {
        return ().into_any();
    }
    let is_due = RwSignal::new(false);
    browser::after_paint(move || {
        let _ = is_due.try_set(true); // the list may be gone by then
    });
    let site = site.clone();
    let portion = move || {
        is_due.get().then(|| {
            let mut entries = entries(&site, kind, &view, from, PORTION);
            entries.push(rest(&site, kind, Arc::clone(&view), from + PORTION));
            entries.into_any()
        })
    };
    portion.into_any()
}

/// So many entries from this hit on.
fn entries(site: &Site, kind: RecordKind, view: &ListView, from: usize, count: usize) -> Vec<AnyView> {
    let marker = site.collection.engine.marker(kind, view.state.text());
    let mark = |text: &str| marked(&marker, text);
    let catalogue = site.catalogue();
    let entry = |at: usize| {
        Some(match kind {
            RecordKind::City => cards::city_card(site, catalogue.cities.at(at)?, &mark, Detail::Whole),
            RecordKind::Project => {
                cards::project_card(site, catalogue.projects.at(at)?, &mark, Detail::Whole)
            }
            RecordKind::Programme => cards::programme_card(site, catalogue.programmes.at(at)?, &mark),
            RecordKind::Theme => cards::theme_item(site, catalogue.themes.at(at)?, &mark),
            RecordKind::Event => cards::event_item(site, catalogue.events.at(at)?, &mark, Detail::Whole),
            RecordKind::Source => {
                let evidence = site.evidence.as_ref()?;
                cards::source_item(site, evidence, evidence.sources.at(at)?, &mark)
            }
        })
    };
    view.answer
        .positions()
        .skip(from)
        .take(count)
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
