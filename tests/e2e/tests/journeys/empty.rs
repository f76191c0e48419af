//! No hits: the page names the one filter whose removal helps most, and how many hits that gives (vis-8).

use std::sync::Arc;

use koopstadt_e2e::Journey;
use koopstadt_explorer::{
    catalogue::{Catalogue, RecordKind},
    locale::{Lang, counted},
    search::{Engine, Scratch},
    view_state::{Part, Removal, ViewState},
};

/// As many hits as the best removal of one part gives.
fn best(catalogue: Catalogue, kind: RecordKind, query: &str) -> usize {
    let engine = Engine::new(Arc::new(catalogue));
    let state = ViewState::from_query(query, &engine.known(kind)).state;
    let removals = state.parts().into_iter().flat_map(|part| match part {
        Part::Text(_) => vec![Removal::Text],
        Part::Choice(choice) => {
            let values = choice
                .values()
                .iter()
                .map(|value| Removal::Value(choice.facet(), value.clone()));
            values.chain([Removal::Facet(choice.facet())]).collect()
        }
    });
    let hits = |removal: Removal| {
        engine
            .answer(kind, &state.without(&removal), &mut Scratch::default())
            .total()
    };
    removals.map(hits).max().unwrap_or_default()
}

#[test]
fn without_hits_the_page_names_the_filter_that_helps_most_and_keeps_its_word() {
    Journey::at_root().run(async |visitor| {
        for (lang, kind, query) in [
            (
                Lang::De,
                RecordKind::Project,
                "state=DE-SL&topic=wasser&instrument=legal",
            ),
            (
                Lang::En,
                RecordKind::City,
                "state=DE-SH&size=metropole&role=awarded",
            ),
            (Lang::De, RecordKind::Project, "state=DE-NW&q=Xylophonorchester"),
        ] {
            let words = &lang.words().lists;
            let list = visitor.list(lang, kind);
            let seen = list.open(query).await?;
            assert_eq!(seen.count, 0, "{seen:?}");
            assert_eq!(visitor.texts(".empty-state .empty-title").await?, [words.no_hits]);

            let best = best(visitor.served().known(lang)?.catalogue, kind, query);
            let offers = visitor.texts(".empty-state a.button").await?;
            let [offer] = offers.as_slice() else {
                panic!("one offer, not {offers:?}")
            };
            let promise = format!("{} {}", words.relief_gives, counted(lang, kind, best));
            assert!(
                offer.ends_with(&promise),
                "\"{offer}\" does not promise \"{promise}\""
            );

            visitor.click(".empty-state a.button", offer).await?;
            assert_eq!(
                list.becomes("something is found", |seen| seen.count > 0)
                    .await?
                    .count,
                best
            );
            visitor.go_back().await?;
            list.says(&seen.sentence).await?;
        }
        Ok(())
    });
}
