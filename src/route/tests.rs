use super::*;
use crate::view_state::{AnyValue, Facet, Scheme, ViewState};

fn all() -> Vec<Route> {
    let mut routes = vec![Route::Start];
    for &kind in RecordKind::ALL {
        routes.push(Route::List(kind));
        routes.push(Route::Record(kind, "some-id".to_owned()));
        for facet in Facet::ALL {
            routes.push(Route::list_in(kind, &ViewState::only(facet, "DE-SN")));
        }
    }
    routes.extend(TextPage::ALL.map(Route::Text));
    routes
}

#[test]
fn every_route_is_found_again_by_its_path_in_both_languages() {
    for route in all() {
        for lang in Lang::ALL {
            assert_eq!(Route::parse(&route.path(lang)), (lang, route.clone()));
        }
    }
}

#[test]
fn no_two_routes_share_a_path() {
    let mut paths: Vec<_> = all()
        .iter()
        .flat_map(|r| Lang::ALL.map(|lang| r.path(lang)))
        .collect();
    let count = paths.len();
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), count);
}

#[test]
fn what_is_no_address_is_not_found_and_kept_short() {
    for path in [
        "/staedte/Köln",
        "/x",
        "/en/staedte",
        "/staedte/a/b",
        "/staedte/land/DE-SN/x",
        "/staedte/state/DE-SN",
        "/staedte/land/<b>",
        "/%zz",
        "/staedte/%00",
    ] {
        assert!(matches!(Route::parse(path).1, Route::NotFound(_)), "{path}");
    }
    let Route::NotFound(words) = Route::parse(&"ü".repeat(100_000)).1 else {
        panic!("found")
    };
    assert!(words.len() <= LONGEST_UNKNOWN);
}

#[test]
fn what_a_browser_escapes_is_read_as_people_write_it() {
    assert_eq!(
        Route::parse("/staedte/K%C3%B6ln"),
        (Lang::De, Route::NotFound("Köln".to_owned()))
    );
}

#[test]
fn a_path_that_only_begins_like_the_base_is_not_below_it() {
    let links = Links::new("/explorer/", Lang::De);
    assert_eq!(links.below("/explorerstaedte"), "/explorerstaedte");
}

#[test]
fn links_carry_the_base_once() {
    for base in ["/explorer/", "/explorer"] {
        let links = Links::new(base, Lang::En);
        assert_eq!(links.to(&Route::Start), "/explorer/en/");
        assert_eq!(links.below("/explorer/en/cities"), "/en/cities");
    }
    assert_eq!(Links::new("/", Lang::De).to(&Route::Start), "/");
}

#[test]
fn colours_go_along_from_page_to_page() {
    let links = Links::new("/", Lang::De).in_scheme(Scheme::Dark);
    assert_eq!(links.to(&Route::List(RecordKind::City)), "/staedte?scheme=dark");
    let href = links.sharing(RecordKind::City, Facet::State, "DE-SN");
    assert_eq!(href, "/staedte/land/DE-SN?scheme=dark");
}

#[test]
fn one_value_has_a_path_of_its_own_and_anything_more_is_a_query() {
    let links = Links::new("/", Lang::En);
    let list = Route::List(RecordKind::Project);
    let one = ViewState::only(Facet::Topic, "housing");
    assert_eq!(links.with_state(&list, &one), "/en/projects/topic/housing");
    let more = [
        one.with(Facet::State, "DE-SN"),
        one.with(Facet::Topic, "culture"),
        one.with_text("garden"),
        one.with_sort(Some(crate::view_state::Sort::Name)),
    ];
    for state in more {
        let href = links.with_state(&list, &state);
        assert!(
            href.starts_with("/en/projects?") && href.contains("housing"),
            "{href}"
        );
    }
}

#[test]
fn a_landing_page_is_its_list_with_the_value_chosen() {
    let state = ViewState::only(Facet::Topic, "housing");
    let landing = Route::list_in(RecordKind::Project, &state);
    for (query, expected) in [
        ("", state.clone()),
        ("?scheme=dark", state.with_scheme(Scheme::Dark)),
        (
            "topic=culture&q=x",
            state.with(Facet::Topic, "culture").with_text("x"),
        ),
    ] {
        let (route, query) = landing.clone().resolve(query);
        assert_eq!(route, Route::List(RecordKind::Project));
        assert_eq!(
            ViewState::from_query(&query, &AnyValue).state,
            expected,
            "{query}"
        );
    }
}
