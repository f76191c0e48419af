//! The facets of a list, as the panel shows them: every value a link to the view with it chosen or removed.

use crate::{
    catalogue::RecordKind,
    components::FacetValue,
    locale::{facet_name, number},
    order::sorted_by,
    pages::{Progress, Site, labels},
    route::Route,
    search::FacetCounts,
    view_state::{Facet, Mode, ViewState},
};

/// A facet with its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FacetData {
    /// Which one.
    pub facet: Facet,
    /// Heading.
    pub name: &'static str,
    /// Values in the order of the vocabulary.
    pub values: Vec<FacetValue>,
    /// How many are chosen.
    pub chosen: usize,
    /// The choice between any and all, where it makes a difference.
    pub modes: Option<Modes>,
}

/// The two modes of a facet as addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Modes {
    /// The mode of the view.
    pub mode: Mode,
    /// Address of the view where one of the values is enough.
    pub any: String,
    /// Address of the view where all are needed.
    pub all: String,
}

/// The facets that a list offers now. `all` are the counts of the whole collection: values that no record has are
/// left out, all others keep their place whatever is chosen.
#[must_use]
pub(super) fn facets(
    site: &Site,
    kind: RecordKind,
    state: &ViewState,
    counts: &[FacetCounts],
    all: &[FacetCounts],
) -> Vec<FacetData> {
    let facet = |counts: &FacetCounts| {
        let all = all.iter().find(|all| all.facet == counts.facet)?;
        Some(facet(site, kind, state, counts, all)).filter(|facet| facet.values.len() > 1)
    };
    counts.iter().filter_map(facet).collect()
}

/// All values in their order: equal for panels with the same values in the same places.
#[must_use]
pub(super) fn shape_of(facets: &[FacetData]) -> String {
    let mut shape = String::new();
    for facet in facets {
        shape.push_str(facet.name);
        for value in &facet.values {
            shape.push('\n');
            shape.push_str(&value.text);
        }
    }
    shape
}

fn facet(
    site: &Site,
    kind: RecordKind,
    state: &ViewState,
    counts: &FacetCounts,
    all: &FacetCounts,
) -> FacetData {
    let facet = counts.facet;
    let mut values: Vec<_> = counts
        .iter()
        .zip(all.iter())
        .filter(|(value, all)| all.count > 0 || value.chosen)
        .map(|(value, all)| {
            let id = value.value.as_str();
            let (count, next) = match site.progress {
                Progress::Running => (value.count, state.toggle(facet, id)),
                // One choice at a time: that is a page, and the count is what stands there.
                Progress::Static => (all.count, alone(facet, id, value.chosen)),
            };
            FacetValue {
                text: labels::facet_value(site.catalogue(), site.lang(), kind, facet, id),
                count: usize::try_from(count).unwrap_or(usize::MAX),
                count_text: number(site.lang(), u64::from(count)),
                href: address(site, kind, &next),
                chosen: value.chosen.then_some(site.words().lists.chosen),
            }
        })
        .collect();
    if facet == Facet::State {
        // The vocabulary stands by code; people look for names.
        values = sorted_by(values, |a, b| a.text.cmp(&b.text));
    }
    let chosen = values.iter().filter(|value| value.chosen.is_some()).count();
    let modes = modes(site, kind, state, counts, chosen);
    FacetData {
        facet,
        name: facet_name(site.lang(), facet),
        chosen,
        modes,
        values,
    }
}

/// The view with this value and nothing else, or with nothing where it is chosen already.
fn alone(facet: Facet, value: &str, chosen: bool) -> ViewState {
    if chosen {
        ViewState::default()
    } else {
        ViewState::only(facet, value)
    }
}

fn modes(
    site: &Site,
    kind: RecordKind,
    state: &ViewState,
    counts: &FacetCounts,
    chosen: usize,
) -> Option<Modes> {
    let facet: Facet = counts.facet;
    let with = |mode| address(site, kind, &state.with_mode(facet, mode));
    (counts.multiple && chosen > 1).then(|| Modes {
        mode: counts.mode,
        any: with(Mode::Any),
        all: with(Mode::All),
    })
}

fn address(site: &Site, kind: RecordKind, state: &ViewState) -> String {
    site.links.with_state(&Route::List(kind), state)
}
