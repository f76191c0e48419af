//! Themes.

use super::Proof;
use koopstadt_explorer::catalogue::{RecordKind, Theme};

pub(super) fn show(theme: &Theme, proof: &mut Proof<'_>) {
    let Theme {
        id: _, // the address
        title,
        programme,
        kind,
        parent,
        order: _, // the place in the tree, which the journeys look at
        earlier_names,
        summary,
        sources,
    } = theme;
    proof.says("h1", &[title]);
    proof.leads_to(".fact-list a", RecordKind::Programme, programme.as_str());
    proof.says(".fact-list dd", &[proof.vocabulary().label(*kind)]);
    if let Some(parent) = parent {
        proof.leads_to(".fact-list a", RecordKind::Theme, parent.as_str());
    }
    for name in earlier_names {
        proof.says(".fact-list dd", &[name]);
    }
    let catalogue = proof.catalogue();
    for child in catalogue.children_of_theme(theme) {
        proof.leads_to(".theme-tree a", RecordKind::Theme, child.id.as_str());
    }
    for project in catalogue.projects_of_theme(theme) {
        proof.leads_to(".card-title a", RecordKind::Project, project.id.as_str());
    }
    for event in catalogue.events_of_theme(theme) {
        proof.leads_to(".card-title a", RecordKind::Event, event.id.as_str());
    }
    proof.cites(".summary", &[summary], sources);
    proof.sources(sources);
}
