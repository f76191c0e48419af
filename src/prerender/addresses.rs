//! Which addresses there are.

use crate::{
    app::Loaded,
    catalogue::{Record, RecordKind, Table},
    route::{Route, TextPage},
    search::Scratch,
    view_state::ViewState,
};

/// Every route with a page of its own: start, lists, landing pages, records, pages of text.
pub(super) fn all(loaded: &Loaded) -> Vec<Route> {
    let mut routes = vec![Route::Start];
    for &kind in RecordKind::ALL {
        routes.push(Route::List(kind));
        routes.extend(landing_pages(loaded, kind));
        routes.extend(ids(loaded, kind).into_iter().map(|id| Route::Record(kind, id)));
    }
    routes.extend(TextPage::ALL.map(Route::Text));
    routes
}

/// Every value that at least one record of the kind has.
fn landing_pages(loaded: &Loaded, kind: RecordKind) -> Vec<Route> {
    let engine = &loaded.collection.engine;
    let answer = engine.answer(kind, &ViewState::default(), &mut Scratch::default());
    let values = answer.facets.iter().flat_map(|counts| {
        let values = counts.iter().filter(|value| value.count > 0);
        values.map(move |value| Route::Landing(kind, counts.facet, value.value.clone()))
    });
    values.collect()
}

fn ids(loaded: &Loaded, kind: RecordKind) -> Vec<String> {
    fn of<R: Record>(table: &Table<R>) -> Vec<String> {
        table.iter().map(|record| record.id().to_owned()).collect()
    }
    let catalogue = &loaded.collection.catalogue;
    match kind {
        RecordKind::City => of(&catalogue.cities),
        RecordKind::Project => of(&catalogue.projects),
        RecordKind::Programme => of(&catalogue.programmes),
        RecordKind::Theme => of(&catalogue.themes),
        RecordKind::Event => of(&catalogue.events),
        RecordKind::Source => loaded
            .evidence
            .as_ref()
            .map(|evidence| of(&evidence.sources))
            .unwrap_or_default(),
    }
}
