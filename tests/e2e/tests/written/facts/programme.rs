//! Programmes.

use super::Proof;
use koopstadt_explorer::{
    catalogue::{Figure, Item, Link, Office, Programme, RecordKind, Section},
    locale::{number, period_in_words},
};

pub(super) fn show(programme: &Programme, proof: &mut Proof<'_>) {
    let Programme {
        id: _, // the address
        title,
        kind,
        period,
        organisers,
        summary,
        figures,
        sections,
        office,
        links,
        sources,
    } = programme;
    proof.says("h1", &[title]);
    proof.says(".fact-list dd", &[proof.vocabulary().label(*kind)]);
    let period = period_in_words(proof.lang, *period);
    proof.says(
        ".fact-list dd",
        &[period.as_deref().unwrap_or(proof.record_words().not_known)],
    );
    for organiser in organisers {
        proof.says(".fact-list dd", &[organiser]);
    }
    proof.counts(".figures > div", figures.len());
    for figure in figures {
        show_figure(figure, proof);
    }
    for section in sections {
        show_section(section, proof);
    }
    if let Some(office) = office {
        show_office(office, proof);
    }
    for Link { label, url } in links {
        proof.leads(".link-list a", label, url);
    }
    let catalogue = proof.catalogue();
    for city in catalogue.cities_of_programme(programme) {
        proof.leads_to(".card-title a", RecordKind::City, city.id.as_str());
    }
    for project in catalogue.projects_of_programme(programme) {
        proof.leads_to(".card-title a", RecordKind::Project, project.id.as_str());
    }
    for event in catalogue.events_of_programme(programme) {
        proof.leads_to(".card-title a", RecordKind::Event, event.id.as_str());
    }
    proof.cites(".summary", &[summary], sources);
    proof.sources(sources);
}

fn show_figure(figure: &Figure, proof: &mut Proof<'_>) {
    let Figure {
        label,
        value,
        unit,
        qualifier,
        sources,
    } = figure;
    let vocabulary = proof.vocabulary();
    let value = number(proof.lang, value.parse().unwrap());
    let unit = unit.map_or("", |unit| vocabulary.label(unit));
    let qualifier = qualifier.map_or("", |qualifier| vocabulary.label(qualifier));
    let whole = format!("{qualifier} {value} {unit}");
    proof.cites(".figures > div", &[label, &whole], sources);
    proof.sources(sources);
}

fn show_section(section: &Section, proof: &mut Proof<'_>) {
    let Section { id, title, items } = section;
    proof.says(&format!("h2[id=\"{id}\"]"), &[title]);
    for Item { title, text, sources } in items {
        let chapter = format!("[aria-labelledby=\"{id}\"] .prose-item");
        proof.cites(&chapter, &[title.as_deref().unwrap_or_default(), text], sources);
        proof.sources(sources);
    }
}

fn show_office(office: &Office, proof: &mut Proof<'_>) {
    let Office {
        name,
        address,
        email,
        as_of,
        sources,
    } = office;
    let email = email.as_deref().unwrap_or_default();
    let mut texts = vec![name.as_str(), email, as_of];
    texts.extend(address.iter().map(String::as_str));
    proof.cites(".office", &texts, sources);
    proof.says(".office", &[proof.record_words().office_hint]);
    proof.sources(sources);
}
