//! Landing pages: the list of a kind narrowed to one value of one facet has a path of its own, so that it can
//! stand as a page on any host, without the program.

use super::{Route, kind};
use crate::{
    catalogue::RecordKind,
    locale::Lang,
    view_state::{Facet, Value, ViewState},
};

/// The word for a facet in the path.
pub(super) const fn facet_slug(facet: Facet, lang: Lang) -> &'static str {
    match (facet, lang) {
        (Facet::State, Lang::De) => "land",
        (Facet::State, Lang::En) => "state",
        (Facet::Size, Lang::De) => "groesse",
        (Facet::Size, Lang::En) => "size",
        (Facet::City, Lang::De) => "ort",
        (Facet::City, Lang::En) => "place",
        (Facet::Programme, Lang::De) => "programm",
        (Facet::Programme, Lang::En) => "programme",
        (Facet::Role, Lang::De) => "rolle",
        (Facet::Role, Lang::En) => "role",
        (Facet::Topic, Lang::De) => "thema",
        (Facet::Topic, Lang::En) => "topic",
        (Facet::Instrument, _) => "instrument",
        (Facet::Theme, Lang::De) => "programmthema",
        (Facet::Theme, Lang::En) => "programme-theme",
        (Facet::Period, Lang::De) => "zeit",
        (Facet::Period, Lang::En) => "time",
        (Facet::Actor, Lang::De) => "beteiligte",
        (Facet::Actor, Lang::En) => "actors",
        (Facet::Kind, Lang::De) => "art",
        (Facet::Kind, Lang::En) => "kind",
        (Facet::Format, _) => "format",
        (Facet::Status, Lang::De) => "beleg",
        (Facet::Status, Lang::En) => "evidence",
    }
}

/// The landing page at `…/list/facet/value`; whether any record has the value is for the catalogue to say.
pub(super) fn parse(list: &str, facet: &str, value: &str, lang: Lang) -> Option<Route> {
    let facet = Facet::ALL
        .into_iter()
        .find(|known| facet_slug(*known, lang) == facet)?;
    Some(Route::Landing(kind(list, lang)?, facet, Value::new(value)?))
}

impl Route {
    /// The list in a view state: its landing page where the state is one value and nothing else.
    #[must_use]
    pub fn list_in(kind: RecordKind, state: &ViewState) -> Self {
        match state.single() {
            Some((facet, value)) => Self::Landing(kind, facet, value.clone()),
            None => Self::List(kind),
        }
    }

    /// The page that is shown at this address, and its query: a landing page is its list with the value chosen.
    #[must_use]
    pub fn resolve(self, query: &str) -> (Self, String) {
        match self {
            Self::Landing(kind, facet, value) => {
                let chosen = [facet.key(), "=", value.as_str()].concat();
                let query = query.trim_start_matches('?');
                let joint = if query.is_empty() { "" } else { "&" };
                (Self::List(kind), [&chosen, joint, query].concat())
            }
            other => (other, query.to_owned()),
        }
    }
}
