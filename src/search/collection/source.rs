//! The index of the sources.

use super::values::{began, phases};
use crate::catalogue::{Evidence, Period};
use crate::search::index::{Builder, Document, Field, Index};
use crate::view_state::{Facet, Phase, Sort};

const SORTS: [Sort; 4] = [Sort::Name, Sort::NameReversed, Sort::Newest, Sort::Oldest];

/// All sources, by the time of their publication.
pub(in crate::search) fn sources(evidence: &Evidence) -> Index {
    let facets = [(Facet::Period, Phase::ALL.iter().map(|phase| phase.id()))];
    let mut builder = Builder::new(evidence.sources.len(), facets.into_iter());
    for source in &evidence.sources {
        let published = Period {
            start: source.published,
            end: None,
        };
        builder.document(Document {
            name: &source.title,
            began: began(&published),
            ..Document::default()
        });
        builder.values(Facet::Period, phases(published));
        builder.text(Field::Actor, &source.publisher);
        builder.text(Field::Text, source.url.as_deref().unwrap_or_default());
        builder.text(Field::Text, source.note.as_deref().unwrap_or_default());
    }
    builder.finish(&SORTS)
}
