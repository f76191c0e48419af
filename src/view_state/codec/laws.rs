//! The laws of the codec, on generated states and generated rubbish.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::{AnyValue, IGNORED, KnownValues, NoValue, QUERY_BYTES, SHOWN_CHARS};
use crate::view_state::{Facet, Mode, Scheme, Sort, ViewState};

/// Knows one value of two facets.
struct Few;

impl KnownValues for Few {
    fn offers(&self, facet: Facet) -> bool {
        matches!(facet, Facet::State | Facet::Topic)
    }
    fn knows(&self, _: Facet, value: &str) -> bool {
        value == "DE-SN" || value == "wohnen"
    }
    fn sorts_by(&self, sort: Sort) -> bool {
        sort == Sort::Name
    }
}

fn states() -> impl Strategy<Value = ViewState> {
    let choices = vec(
        (select(&Facet::ALL[..]), "[A-Za-z0-9-]{1,64}", any::<bool>()),
        0..60,
    );
    let sort = proptest::option::of(select(&Sort::ALL[..]));
    (".{0,200}", choices, sort, select(&Scheme::ALL[..])).prop_map(|(text, choices, sort, scheme)| {
        let start = ViewState::default()
            .with_text(&text)
            .with_sort(sort)
            .with_scheme(scheme);
        choices.iter().fold(start, |state, (facet, value, all)| {
            let state = state.toggle(*facet, value);
            if *all {
                state.with_mode(*facet, Mode::All)
            } else {
                state
            }
        })
    })
}

/// Addresses that are almost right: real keys and separators with rubbish between.
fn almost() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[&=,+%]{1,3}",
        "%[0-9A-Fa-f]{2}",
        select(
            &[
                "q", "state", "topic", "all", "sort", "scheme", "DE-SN", "wohnen", "name", "dark"
            ][..]
        )
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    vec(word, 0..80).prop_map(|words| words.concat())
}

fn holds_for(query: &str, known: &impl KnownValues) {
    let parsed = ViewState::from_query(query, known);
    assert!(parsed.ignored.len() <= IGNORED);
    for ignored in &parsed.ignored {
        assert!(ignored.key.chars().count() <= SHOWN_CHARS + 1);
        assert!(ignored.value.chars().count() <= SHOWN_CHARS + 1);
    }
    let canonical = parsed.state.to_query();
    assert!(canonical.len() <= QUERY_BYTES);
    assert!(!canonical.contains(['<', '>', '"', '\'', ' ']));
    let again = ViewState::from_query(&canonical, known);
    assert_eq!(again.state, parsed.state);
    assert_eq!(again.ignored, []);
    assert_eq!(again.state.to_query(), canonical);
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(state in states()) {
        let parsed = ViewState::from_query(&state.to_query(), &AnyValue);
        prop_assert_eq!(&parsed.state, &state);
        prop_assert_eq!(parsed.ignored, vec![]);
    }

    #[test]
    fn anything_is_read_and_written_canonically(query in ".{0,400}") {
        holds_for(&query, &AnyValue);
        holds_for(&query, &Few);
        holds_for(&query, &NoValue);
    }

    #[test]
    fn almost_good_addresses_too(query in almost()) {
        holds_for(&query, &AnyValue);
        holds_for(&query, &Few);
        holds_for(&query, &NoValue);
    }

    #[test]
    fn any_bytes_do(bytes in vec(any::<u8>(), 0..600)) {
        holds_for(&String::from_utf8_lossy(&bytes), &AnyValue);
        let escaped = bytes.iter().fold(String::new(), |all, b| all + &format!("%{b:02x}"));
        holds_for(&format!("q={escaped}&{escaped}={escaped}&topic={escaped}"), &Few);
    }
}

#[test]
fn a_hundred_kilobytes_of_rubbish_are_read_in_bounded_work() {
    for piece in [
        "topic=x,",
        "topic=",
        "&",
        ",",
        "%",
        "q=%F0%9F",
        "=",
        "\u{202E}",
        "state=DE-SN&",
        "all=topic,",
    ] {
        let query = piece.repeat(100_000 / piece.len());
        holds_for(&query, &AnyValue);
        holds_for(&query, &Few);
        holds_for(&format!("topic={query}"), &Few);
    }
}

#[test]
fn no_more_values_are_looked_up_than_stated() {
    struct Counting(std::cell::Cell<usize>);
    impl KnownValues for Counting {
        fn offers(&self, _: Facet) -> bool {
            true
        }
        fn knows(&self, _: Facet, _: &str) -> bool {
            self.0.set(self.0.get() + 1);
            false
        }
        fn sorts_by(&self, _: Sort) -> bool {
            false
        }
    }
    let known = Counting(std::cell::Cell::new(0));
    let _ = ViewState::from_query(&"topic=a,a,a&".repeat(9_000), &known);
    assert_eq!(known.0.get(), super::VALUES_READ);
}
