//! Where sources disagree about a record (edi-4).

use leptos::prelude::*;

use super::citations::Citations;
use crate::{
    catalogue::{Conflict, RecordKind},
    components::{ConflictBox, ConflictWords, PageSection, Statement},
    pages::Site,
};

/// All disagreements about a record; nothing where there is none.
pub(super) fn section(
    site: &Site,
    kind: RecordKind,
    id: &str,
    citations: &mut Citations<'_>,
) -> Option<AnyView> {
    let evidence = site.evidence.as_ref()?;
    let boxes: Vec<_> = evidence
        .conflicts_about(kind, id)
        .map(|conflict| conflict_box(site, conflict, citations))
        .collect();
    if boxes.is_empty() {
        return None;
    }
    let title = site.words().record.conflicts;
    let count = boxes.len().to_string();
    Some(view! { <PageSection id="conflicts" title count>{boxes}</PageSection> }.into_any())
}

fn conflict_box(site: &Site, conflict: &Conflict, citations: &mut Citations<'_>) -> AnyView {
    let words = &site.words().record;
    let statements = conflict
        .values
        .iter()
        .map(|value| Statement {
            text: value.value.clone(),
            marks: citations.marks(&value.sources),
        })
        .collect();
    let words = ConflictWords {
        heading: [words.conflict_about, ":"].concat(),
        kept: words.conflict_kept.to_owned(),
        why: words.conflict_why.to_owned(),
    };
    let (topic, kept, why) = (
        conflict.topic.clone(),
        conflict.kept.clone(),
        conflict.why.clone(),
    );
    view! { <ConflictBox words topic statements kept why/> }.into_any()
}
