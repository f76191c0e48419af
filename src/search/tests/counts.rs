//! The promise of the counts: a value's count is the number of records listed once it is chosen.

use proptest::prelude::*;
use proptest::sample::select;

use super::data::{engine, german};
use crate::catalogue::RecordKind;
use crate::search::{Answer, Scratch};
use crate::view_state::{Facet, KnownValues, Mode, Removal, ViewState, old_links};

/// Every value of every facet keeps its promise in this state.
fn promise_holds(kind: RecordKind, state: &ViewState, scratch: &mut Scratch) {
    let (before, mut after) = (engine().answer(kind, state, scratch), Answer::default());
    for counts in &before.facets {
        for counted in counts.iter() {
            let chosen = state.with(counts.facet, counted.value.as_str());
            engine().answer_into(kind, &chosen, scratch, &mut after);
            let view = || {
                format!(
                    "{kind:?} {} + {} {}",
                    state.to_query(),
                    counts.facet.key(),
                    counted.value
                )
            };
            assert_eq!(after.total(), counted.count as usize, "{}", view());
            assert_eq!(
                counted.chosen,
                state.filter().has(counts.facet, counted.value.as_str()),
                "{}",
                view()
            );
        }
    }
}

fn facets_of(kind: RecordKind) -> Vec<(Facet, Vec<String>)> {
    let answer = engine().answer(kind, &ViewState::default(), &mut Scratch::default());
    let values = |counts: &crate::search::FacetCounts| counts.iter().map(|c| c.value.to_string()).collect();
    answer
        .facets
        .iter()
        .map(|counts| (counts.facet, values(counts)))
        .collect()
}

#[test]
fn all_records_are_listed_where_nothing_is_chosen() {
    let total = |kind| {
        engine()
            .answer(kind, &ViewState::default(), &mut Scratch::default())
            .total()
    };
    let catalogue = german();
    assert_eq!(total(RecordKind::City), catalogue.cities.len());
    assert_eq!(total(RecordKind::Project), catalogue.projects.len());
    assert_eq!(total(RecordKind::Programme), catalogue.programmes.len());
    assert_eq!(total(RecordKind::Theme), catalogue.themes.len());
    assert_eq!(total(RecordKind::Event), catalogue.events.len());
    assert_eq!(total(RecordKind::Source), 586);
}

#[test]
fn every_single_value_of_every_collection_keeps_its_promise() {
    let mut scratch = Scratch::default();
    for &kind in RecordKind::ALL {
        promise_holds(kind, &ViewState::default(), &mut scratch);
        for (facet, values) in facets_of(kind) {
            for value in values {
                let any = ViewState::only(facet, &value);
                promise_holds(kind, &any, &mut scratch);
                promise_holds(kind, &any.with_mode(facet, Mode::All), &mut scratch);
            }
        }
    }
}

#[test]
fn no_record_gets_lost_between_the_values_of_a_facet() {
    let mut scratch = Scratch::default();
    for &kind in RecordKind::ALL {
        let total = engine().answer(kind, &ViewState::default(), &mut scratch).total();
        for (facet, values) in facets_of(kind) {
            // A facet may have more values than one state can hold: there are more cities.
            let mut listed: Vec<u32> = Vec::new();
            for part in values.chunks(30) {
                let chosen = part
                    .iter()
                    .fold(ViewState::default(), |state, value| state.with(facet, value));
                listed.extend(engine().answer(kind, &chosen, &mut scratch).hits);
            }
            listed.sort_unstable();
            listed.dedup();
            assert_eq!(listed.len(), total, "{kind:?} {facet:?}");
        }
    }
}

/// A state with up to three values in each of two or three facets, modes, and sometimes a text.
fn views() -> impl Strategy<Value = (RecordKind, ViewState)> {
    select(RecordKind::ALL).prop_flat_map(|kind| {
        let value = select(facets_of(kind)).prop_flat_map(|(facet, values)| (Just(facet), select(values)));
        let choices = proptest::collection::vec((value, any::<bool>()), 1..7);
        let text = select(&["", "", "", "stadt", "nutz", "leipzig raum"][..]);
        (choices, text).prop_map(move |(choices, text)| {
            let state = choices
                .into_iter()
                .fold(ViewState::default(), |state, ((facet, value), all)| {
                    let mode = if all { Mode::All } else { Mode::Any };
                    state.with(facet, &value).with_mode(facet, mode)
                });
            (kind, state.with_text(text))
        })
    })
}

proptest! {
    #[test]
    fn pairs_of_facets_keep_their_promise((kind, state) in views()) {
        promise_holds(kind, &state, &mut Scratch::default());
    }

    #[test]
    fn addresses_of_known_values_are_read_back((kind, state) in views()) {
        let parsed = ViewState::from_query(&state.to_query(), &engine().known(kind));
        prop_assert_eq!(parsed.state, state);
        prop_assert!(parsed.ignored.is_empty());
    }

    #[test]
    fn relief_names_the_best_single_removal((kind, state) in views()) {
        let scratch = &mut Scratch::default();
        let total = |state: &ViewState, scratch: &mut Scratch| engine().answer(kind, state, scratch).total();
        let relief = engine().relief(kind, &state, scratch);
        if total(&state, scratch) > 0 {
            prop_assert_eq!(relief, None);
            return Ok(());
        }
        let mut removals = vec![Removal::Text];
        for choice in state.filter().choices() {
            removals.push(Removal::Facet(choice.facet()));
            removals.extend(choice.values().iter().map(|v| Removal::Value(choice.facet(), v.clone())));
        }
        let most = removals.iter().map(|removal| total(&state.without(removal), scratch)).max();
        prop_assert_eq!(Some(relief.as_ref().map_or(0, |relief| relief.hits as usize)), most);
        if let Some(relief) = relief {
            prop_assert_eq!(total(&state.without(&relief.removal), scratch), relief.hits as usize);
        }
    }
}

#[test]
fn what_old_links_name_is_still_in_the_catalogue() {
    for (query, state) in old_links::links() {
        let known = RecordKind::ALL.iter().filter(|&&kind| {
            let parsed = ViewState::from_query(query, &engine().known(kind));
            parsed.state == state && parsed.ignored.is_empty()
        });
        assert!(known.count() > 0, "{query}");
    }
}

#[test]
fn a_page_knows_its_facets_and_orders() {
    let known = engine().known(RecordKind::City);
    assert!(known.knows(Facet::State, "DE-SN") && known.knows(Facet::Size, "unknown"));
    assert!(!known.offers(Facet::Format) && !known.knows(Facet::State, "DE-XX"));
    let parsed = ViewState::from_query("format=talk&state=DE-XX,DE-SN&sort=newest", &known);
    assert_eq!(parsed.state, ViewState::only(Facet::State, "DE-SN"));
    assert_eq!(parsed.ignored.len(), 3);
}
