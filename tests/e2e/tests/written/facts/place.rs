//! Cities.

use super::Proof;
use koopstadt_explorer::{
    catalogue::{City, Membership, Population, RecordKind},
    locale::{Lang, coordinates, number},
};

pub(super) fn show(city: &City, proof: &mut Proof<'_>) {
    let City {
        id: _, // the address
        name,
        name_en,
        kind,
        state,
        part_of,
        lat,
        lon,
        population,
        website,
        summary,
        memberships,
        sources,
    } = city;
    let vocabulary = proof.vocabulary();
    let title = if proof.lang == Lang::De { name } else { name_en };
    proof.says("h1", &[title]);
    if title != name {
        proof.says(".fact-list dd", &[name]);
    }
    proof.says(".fact-list dd", &[vocabulary.label(*kind)]);
    proof.says(".fact-list dd", &[vocabulary.label(*state)]);
    proof.says(".fact-list dd", &[&coordinates(proof.lang, *lat, *lon)]);
    if let Some(above) = part_of {
        proof.leads_to(".fact-list a", RecordKind::City, above.as_str());
    }
    match population {
        Some(Population { value, year, source }) => {
            let value = number(proof.lang, u64::from(*value));
            let texts = [value.as_str(), &year.to_string()];
            proof.cites(".fact-list dd", &texts, std::slice::from_ref(source));
        }
        None => proof.says(
            ".fact-list div",
            &[proof.record_words().population, proof.record_words().not_known],
        ),
    }
    if let Some(website) = website {
        proof.leads(".fact-list a", "", website);
    }
    proof.cites(".summary", &[summary], sources);
    proof.sources(sources);
    proof.counts(".membership-list li", memberships.len());
    for membership in memberships {
        show_membership(membership, proof);
    }
}

fn show_membership(membership: &Membership, proof: &mut Proof<'_>) {
    let Membership {
        programme,
        role,
        year,
        note,
        sources,
    } = membership;
    let title = proof.title_of(RecordKind::Programme, programme.as_str());
    let year = year.map_or_else(
        || proof.record_words().year_not_known.to_owned(),
        |year| year.to_string(),
    );
    let texts = [
        title.as_str(),
        proof.vocabulary().label(*role),
        &year,
        note.as_deref().unwrap_or_default(),
    ];
    proof.cites(".membership-list li", &texts, sources);
    proof.leads_to(
        ".membership-programme a",
        RecordKind::Programme,
        programme.as_str(),
    );
    proof.sources(sources);
}
