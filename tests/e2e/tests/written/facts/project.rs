//! Projects.

use super::Proof;
use koopstadt_explorer::{
    catalogue::{Actor, Link, Project, RecordKind, ThemeBasis},
    locale::period_in_words,
};

pub(super) fn show(project: &Project, proof: &mut Proof<'_>) {
    let Project {
        id: _, // the address
        title,
        cities,
        programmes,
        themes,
        theme_basis,
        topics,
        instruments,
        form,
        period,
        actors,
        summary,
        links,
        sources,
    } = project;
    let vocabulary = proof.vocabulary();
    proof.says("h1", &[title]);
    for city in cities {
        proof.leads_to(".fact-list a", RecordKind::City, city.as_str());
    }
    for programme in programmes {
        proof.leads_to(".fact-list a", RecordKind::Programme, programme.as_str());
    }
    for theme in themes {
        proof.leads_to(".fact-list a", RecordKind::Theme, theme.as_str());
    }
    if *theme_basis == Some(ThemeBasis::Inferred) {
        proof.says(".fact-list dd", &[proof.record_words().inferred]);
    }
    for topic in topics {
        proof.says(".fact-list dd", &[vocabulary.label(*topic)]);
    }
    for instrument in instruments {
        proof.says(".fact-list dd", &[vocabulary.label(*instrument)]);
    }
    if let Some(form) = form {
        proof.says(".fact-list dd", &[form]);
    }
    let period = period_in_words(proof.lang, *period);
    proof.says(
        ".fact-list dd",
        &[period.as_deref().unwrap_or(proof.record_words().not_known)],
    );
    proof.counts(".actor-list dd", actors.len());
    for Actor { name, kind } in actors {
        proof.says(".actor-list > div", &[vocabulary.label(*kind), name]);
    }
    for Link { label, url } in links {
        proof.leads(".link-list a", label, url);
    }
    proof.cites(".summary", &[summary], sources);
    proof.sources(sources);
}
