//! What stands at the foot of pages, sources and disagreements; and the pages of sources themselves.

use super::Proof;
use koopstadt_explorer::{
    catalogue::{Conflict, ConflictValue, RecordKind, Source, SourceId},
    locale::day_in_words,
};

pub(super) fn show(source: &Source, proof: &mut Proof<'_>) {
    let Source {
        id,
        title,
        publisher,
        url,
        published,
        note,
    } = source;
    proof.says("h1", &[title]);
    proof.says(".fact-list dd", &[publisher]);
    let words = proof.record_words();
    let published = published.map_or_else(
        || words.not_known.to_owned(),
        |date| day_in_words(proof.lang, date),
    );
    proof.says(".fact-list div", &[words.published, &published]);
    match url {
        Some(url) => proof.leads(".link-list a", "", url),
        None => proof.says("main p", &[words.no_address]),
    }
    if let Some(note) = note {
        proof.says(".fact-list dd", &[note]);
    }
    let known = proof.known;
    for (kind, record) in known.catalogue.records_citing(Some(&known.evidence), id) {
        proof.leads_to("[aria-labelledby=cited-by] a", kind, &record);
    }
}

impl Proof<'_> {
    /// All sources of a record or statement are listed at the foot, with all that is known of them.
    pub(super) fn sources(&mut self, sources: &[SourceId]) {
        for id in sources {
            let Source {
                id: _,
                title,
                publisher,
                url,
                published,
                note,
            } = self
                .known
                .evidence
                .sources
                .get(id.as_str())
                .expect("the source is known");
            let published = published.map(|date| day_in_words(self.lang, date));
            let texts = [
                title,
                publisher,
                published.as_deref().unwrap_or_default(),
                note.as_deref().unwrap_or_default(),
            ];
            self.says(".source-list li", &texts);
            self.leads_to(".source-list .source-title", RecordKind::Source, id.as_str());
            if let Some(url) = url {
                self.leads(".source-list a", "", url);
            }
        }
    }

    /// All disagreements about the record are shown.
    pub(super) fn disagreements(&mut self) {
        let (kind, id) = self.record;
        let conflicts: Vec<_> = self.known.evidence.conflicts_about(kind, id).collect();
        self.counts(".conflict", conflicts.len());
        for conflict in conflicts {
            let Conflict {
                record: _,
                record_kind: _,
                field: _, // `topic` says it for readers
                topic,
                values,
                kept,
                why,
            } = conflict;
            self.says(".conflict", &[topic, kept, why]);
            for ConflictValue { value, sources } in values {
                self.cites(".conflict li", &[value], sources);
                self.sources(sources);
            }
        }
    }
}
