//! The view pieces say in HTML what they show, without the program.
#![cfg(feature = "ssr")]

use koopstadt_explorer::{
    catalogue::{Instrument, SizeClass},
    charts::glyph::{Honour, House, HouseGlyph},
    components::{
        EventDate, EventItem, FacetGroup, FacetValue, Hits, ResultSentence, SearchField, Segment,
        SentencePart, SourceMark, SourceMarks, plain,
    },
};
use leptos::prelude::*;

fn html(view: impl FnOnce() -> AnyView) -> String {
    Owner::new().with(|| view().to_html())
}

fn house() -> House {
    House {
        size: Some(SizeClass::Metropole),
        instruments: vec![Instrument::Legal],
        honour: Some(Honour::Awarded),
        network: true,
    }
}

#[test]
fn a_house_with_words_is_an_image_and_one_beside_its_name_is_decoration() {
    let named = html(|| view! { <HouseGlyph house=house() label="Haus" /> }.into_any());
    assert!(
        named.contains("role=\"img\"") && named.contains("<title>Haus</title>"),
        "{named}"
    );
    assert!(!named.contains("aria-hidden"), "{named}");
    let silent = html(|| view! { <HouseGlyph house=house() /> }.into_any());
    assert!(
        silent.contains("aria-hidden=\"true\"") && !silent.contains("role="),
        "{silent}"
    );
}

#[test]
fn a_house_has_no_colours_and_no_style_of_its_own() {
    let drawn = html(|| view! { <HouseGlyph house=house() /> }.into_any());
    assert!(
        !drawn.contains("style=") && !drawn.contains("fill=") && !drawn.contains('#'),
        "{drawn}"
    );
    for class in [
        "house-wall",
        "house-lit",
        "house-dark",
        "house-flag",
        "house-coupling",
        "house-ring",
    ] {
        assert!(drawn.contains(class), "{class} is missing in {drawn}");
    }
}

#[test]
fn text_from_data_stays_text() {
    let hit = vec![
        Segment::Plain("<script>".to_owned()),
        Segment::Hit("<b>".to_owned()),
    ];
    let shown = html(|| view! { <Hits segments=hit /> }.into_any());
    assert!(
        shown.contains("&lt;script&gt;") && shown.contains("<mark>&lt;b&gt;</mark>"),
        "{shown}"
    );
}

#[test]
fn a_part_of_the_sentence_says_that_it_is_removed() {
    let parts = vec![
        SentencePart::Count("2 Projekte".to_owned()),
        SentencePart::Filter {
            text: "in Sachsen".to_owned(),
            href: "?".to_owned(),
            remove: "in Sachsen entfernen".to_owned(),
        },
    ];
    let shown = html(|| view! { <ResultSentence parts clear=None /> }.into_any());
    assert!(
        shown.contains("href=\"?\"") && shown.contains("aria-label=\"in Sachsen entfernen\""),
        "{shown}"
    );
}

#[test]
fn a_chosen_value_says_so_and_opens_its_facet() {
    let value = |chosen: Option<&'static str>| FacetValue {
        text: "Sachsen".to_owned(),
        count: 3,
        count_text: "3".to_owned(),
        href: "?".to_owned(),
        chosen,
    };
    let values = vec![value(Some("gewählt")), value(None)];
    let shown = html(|| {
        view! { <FacetGroup title="Land" chosen="1 gewählt" count_word="Treffer" values /> }.into_any()
    });
    assert!(shown.contains("<details open"), "{shown}");
    assert_eq!(shown.matches("aria-current=\"true\"").count(), 1, "{shown}");
    let closed = html(|| {
        view! { <FacetGroup title="Land" count_word="Treffer" values=vec![value(None)] /> }.into_any()
    });
    assert!(!closed.contains("<details open"), "{closed}");
}

#[test]
fn the_search_works_without_the_program() {
    let field = || {
        view! { <SearchField id="q" action="/staedte" name="q" label="Suche" submit="Finden" value="Löbau" /> }
            .into_any()
    };
    let shown = html(field);
    for part in [
        "role=\"search\"",
        "method=\"get\"",
        "action=\"/staedte\"",
        "for=\"q\"",
        "value=\"Löbau\"",
        "type=\"submit\"",
    ] {
        assert!(shown.contains(part), "{part} is missing in {shown}");
    }
    assert!(
        !shown.contains("combobox"),
        "without suggestions it is a plain field: {shown}"
    );
}

#[test]
fn a_date_shows_no_more_than_is_known() {
    let date = EventDate {
        year: "2014".to_owned(),
        machine: "2014".to_owned(),
        ..EventDate::default()
    };
    let shown = html(|| view! { <EventItem date name=plain("Tagung") href="/v" /> }.into_any());
    assert!(
        shown.contains("datetime=\"2014\"") && shown.contains("event-year"),
        "{shown}"
    );
    assert!(
        !shown.contains("event-day") && !shown.contains("event-month"),
        "{shown}"
    );
}

#[test]
fn a_mark_names_its_source() {
    let mark = SourceMark {
        number: 3,
        href: "#quelle-3".to_owned(),
        label: "Quelle 3: Bericht".to_owned(),
    };
    let shown = html(|| view! { <SourceMarks marks=vec![mark] /> }.into_any());
    assert!(
        shown.contains("href=\"#quelle-3\"") && shown.contains("aria-label=\"Quelle 3: Bericht\""),
        "{shown}"
    );
    let none = html(|| view! { <SourceMarks marks=Vec::new() /> }.into_any());
    assert!(!none.contains("source-marks"), "{none}");
}
