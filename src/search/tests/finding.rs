//! What a person types and must find.

use std::sync::Arc;

use super::data::{catalogue, engine, german};
use crate::catalogue::RecordKind;
use crate::locale::Lang;
use crate::search::{Engine, Scratch};
use crate::view_state::{Sort, ViewState};

fn cities(text: &str) -> Vec<&'static str> {
    let state = ViewState::default().with_text(text);
    let answer = engine().answer(RecordKind::City, &state, &mut Scratch::default());
    answer
        .positions()
        .map(|at| german().cities.at(at).unwrap().id.as_str())
        .collect()
}

fn projects(text: &str) -> Vec<&'static str> {
    let state = ViewState::default().with_text(text);
    let answer = engine().answer(RecordKind::Project, &state, &mut Scratch::default());
    answer
        .positions()
        .map(|at| german().projects.at(at).unwrap().id.as_str())
        .collect()
}

#[test]
fn a_city_is_first_however_its_name_is_typed() {
    for typed in [
        "Nürnberg",
        "Nurnberg",
        "Nuernberg",
        "NÜRNBERG",
        "nürnb",
        "Nürnbreg",
        "Nurmberg",
        "Nuremberg",
        "nuremb",
    ] {
        assert_eq!(cities(typed).first(), Some(&"nuernberg"), "{typed}");
    }
    for typed in ["München", "Muenchen", "Munchen", "Munich", "Münc", "Muenc"] {
        assert_eq!(cities(typed).first(), Some(&"muenchen"), "{typed}");
    }
    for typed in ["Leipzig", "Leibzig", "Lepzig", "leipz", "Leipizg"] {
        assert_eq!(cities(typed).first(), Some(&"leipzig"), "{typed}");
    }
}

#[test]
fn the_state_of_typing_never_empties_the_list() {
    for name in [
        "Nürnberg",
        "Zwischennutzung",
        "Straße",
        "Koproduktion",
        "Nordrhein-Westfalen",
    ] {
        for (end, _) in name.char_indices().skip(1) {
            assert!(!projects(&name[..end]).is_empty(), "{}", &name[..end]);
        }
    }
}

#[test]
fn parts_of_compounds_are_found() {
    let whole = projects("Zwischennutzung");
    assert!(!whole.is_empty());
    let part = projects("nutzung");
    assert!(whole.iter().all(|id| part.contains(id)));
}

#[test]
fn typing_errors_are_forgiven() {
    let right = projects("Leerstand");
    assert!(!right.is_empty());
    for typed in ["leerstnad", "Lerstand", "Leerstannd", "Leerstadn"] {
        assert_eq!(projects(typed).len(), right.len(), "{typed}");
    }
}

#[test]
fn sharp_s_is_double_s() {
    assert_eq!(projects("strasse"), projects("straße"));
    assert!(!projects("STRASSE").is_empty());
    assert!(projects("Georg-Schumann-Strasse").contains(&"georg-schumann-strasse-leipzig"));
}

#[test]
fn capitals_inside_and_hyphens_are_joints() {
    for typed in ["HausHalten", "haushalten", "halten haus"] {
        assert!(projects(typed).contains(&"haushalten-leipzig"), "{typed}");
    }
    for typed in ["exrotaprint", "ExRotaprint", "rotaprint"] {
        assert_eq!(projects(typed).first(), Some(&"exrotaprint-berlin"), "{typed}");
    }
}

#[test]
fn all_words_must_match() {
    let both = projects("Wohnen im Quartier");
    let (one, other) = (projects("wohnen "), projects("quartier"));
    assert!(!both.is_empty());
    assert!(both.iter().all(|id| one.contains(id) && other.contains(id)));
    assert_eq!(both.len(), one.iter().filter(|id| other.contains(id)).count());
}

#[test]
fn nonsense_finds_nothing() {
    for typed in ["qqqqqqqqqq", "xyzzyxyzzy", "日本語"] {
        assert!(projects(typed).is_empty(), "{typed}");
    }
}

#[test]
fn english_titles_are_found_in_english() {
    let catalogue = Arc::new(catalogue(Lang::En));
    let state = ViewState::default().with_text("housing");
    let engine = Engine::new(Arc::clone(&catalogue));
    assert!(
        engine
            .answer(RecordKind::Project, &state, &mut Scratch::default())
            .total()
            > 5
    );
    for typed in ["Munich", "München", "Muenchen"] {
        let state = ViewState::default().with_text(typed);
        let answer = engine.answer(RecordKind::City, &state, &mut Scratch::default());
        assert_eq!(
            catalogue
                .cities
                .at(answer.positions().next().unwrap())
                .unwrap()
                .id
                .as_str(),
            "muenchen"
        );
    }
}

#[test]
fn orders_are_kept_and_unknown_sizes_stand_last() {
    let listed = |sort| {
        let state = ViewState::default().with_sort(Some(sort));
        let answer = engine().answer(RecordKind::City, &state, &mut Scratch::default());
        answer
            .positions()
            .map(|at| german().cities.at(at).unwrap())
            .collect::<Vec<_>>()
    };
    let sizes = |sort| {
        listed(sort)
            .iter()
            .filter_map(|c| Some(c.population.as_ref()?.value))
            .collect::<Vec<_>>()
    };
    assert!(sizes(Sort::Smallest).is_sorted());
    assert!(sizes(Sort::Largest).is_sorted_by(|a, b| a >= b));
    assert_eq!(listed(Sort::MostProjects)[0].id.as_str(), "leipzig");
    let names: Vec<_> = listed(Sort::Name).iter().map(|city| city.name.as_str()).collect();
    assert_eq!(names[0], "Aachen");
    let reversed: Vec<_> = listed(Sort::NameReversed)
        .iter()
        .map(|city| city.name.as_str())
        .collect();
    assert!(names.iter().rev().eq(reversed.iter()));
}

#[test]
fn with_a_text_the_best_comes_first_unless_an_order_is_chosen() {
    let scratch = &mut Scratch::default();
    let state = ViewState::default().with_text("leipzig");
    assert_eq!(
        engine().sorts(RecordKind::City, &state)[..2],
        [Sort::Relevance, Sort::Name]
    );
    assert_eq!(
        engine().sorts(RecordKind::City, &ViewState::default())[0],
        Sort::Name
    );
    let by_name = engine().answer(RecordKind::City, &state.with_sort(Some(Sort::Name)), scratch);
    let ranked = engine().answer(RecordKind::City, &state, scratch);
    let mut sorted = ranked.hits.clone();
    sorted.sort_unstable();
    let mut same = by_name.hits.clone();
    same.sort_unstable();
    assert_eq!(sorted, same);
}
