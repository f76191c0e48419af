//! Links that were given to people. **A line is never changed or removed**: what was once in an address keeps its
//! meaning; new lines are added when keys or values are.

use super::{AnyValue, Reason};
use crate::view_state::{Facet, Mode, Scheme, Sort, ViewState};

fn none() -> ViewState {
    ViewState::default()
}

/// Query strings with the states they must give.
pub(crate) fn links() -> Vec<(&'static str, ViewState)> {
    vec![
        ("", none()),
        ("?", none()),
        ("state=DE-SN", ViewState::only(Facet::State, "DE-SN")),
        (
            "state=DE-SN,DE-NW&size=mittelstadt",
            ViewState::only(Facet::State, "DE-NW")
                .with(Facet::State, "DE-SN")
                .with(Facet::Size, "mittelstadt"),
        ),
        (
            "topic=freiraum,wohnen&instrument=legal,spatial&all=topic",
            ViewState::only(Facet::Topic, "freiraum")
                .with(Facet::Topic, "wohnen")
                .with(Facet::Instrument, "legal")
                .with(Facet::Instrument, "spatial")
                .with_mode(Facet::Topic, Mode::All),
        ),
        (
            "programme=koopstadt&role=partner",
            ViewState::only(Facet::Programme, "koopstadt").with(Facet::Role, "partner"),
        ),
        ("city=leipzig", ViewState::only(Facet::City, "leipzig")),
        (
            "theme=koopstadt-pf-bildung",
            ViewState::only(Facet::Theme, "koopstadt-pf-bildung"),
        ),
        (
            "period=before-2007,since-2023,unknown",
            ViewState::only(Facet::Period, "before-2007")
                .with(Facet::Period, "since-2023")
                .with(Facet::Period, "unknown"),
        ),
        (
            "actor=civil-society",
            ViewState::only(Facet::Actor, "civil-society"),
        ),
        ("kind=network", ViewState::only(Facet::Kind, "network")),
        (
            "format=workshop&status=held",
            ViewState::only(Facet::Format, "workshop").with(Facet::Status, "held"),
        ),
        ("q=neue+R%C3%A4ume", none().with_text("neue Räume")),
        ("q=neue%20Räume", none().with_text("neue Räume")),
        ("q=50%25+%26+mehr", none().with_text("50% & mehr")),
        ("sort=name", none().with_sort(Some(Sort::Name))),
        ("sort=name-reversed", none().with_sort(Some(Sort::NameReversed))),
        ("sort=largest", none().with_sort(Some(Sort::Largest))),
        ("sort=smallest", none().with_sort(Some(Sort::Smallest))),
        ("sort=newest", none().with_sort(Some(Sort::Newest))),
        ("sort=oldest", none().with_sort(Some(Sort::Oldest))),
        ("sort=most-projects", none().with_sort(Some(Sort::MostProjects))),
        (
            "sort=fewest-projects",
            none().with_sort(Some(Sort::FewestProjects)),
        ),
        ("sort=relevance", none().with_sort(Some(Sort::Relevance))),
        ("scheme=dark", none().with_scheme(Scheme::Dark)),
        ("scheme=light", none().with_scheme(Scheme::Light)),
        ("scheme=auto", none()),
        // As a plain HTML form writes it.
        (
            "q=&topic=wohnen&topic=freiraum",
            ViewState::only(Facet::Topic, "wohnen").with(Facet::Topic, "freiraum"),
        ),
    ]
}

#[test]
fn old_links_keep_their_meaning() {
    for (query, state) in links() {
        let parsed = ViewState::from_query(query, &AnyValue);
        assert_eq!(parsed.state, state, "{query}");
        assert_eq!(parsed.ignored, [], "{query}");
    }
}

#[test]
fn what_is_left_out_is_reported_with_the_reason() {
    let query = "utm_source=x&sort=beste&q=a&q=b&topic=%FF&all=state,stadt&q%E2%80%AE=1";
    let reasons: Vec<_> = ViewState::from_query(query, &AnyValue)
        .ignored
        .into_iter()
        .map(|ignored| (ignored.key, ignored.value, ignored.reason))
        .collect();
    let expected = [
        ("utm_source", "x", Reason::UnknownKey),
        ("sort", "beste", Reason::UnknownValue),
        ("q", "b", Reason::Repeated),
        ("topic", "", Reason::UnknownValue),
        ("all", "stadt", Reason::UnknownValue),
        ("q", "1", Reason::UnknownKey),
        ("all", "state", Reason::NoEffect),
    ];
    let expected: Vec<_> = expected
        .into_iter()
        .map(|(key, value, reason)| (key.to_owned(), value.to_owned(), reason))
        .collect();
    assert_eq!(reasons, expected);
}
