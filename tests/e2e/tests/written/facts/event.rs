//! Events.

use super::Proof;
use koopstadt_explorer::{
    catalogue::{Event, Period, RecordKind},
    locale::{day_in_words, period_in_words, time_in_words},
};

pub(super) fn show(event: &Event, proof: &mut Proof<'_>) {
    let Event {
        id: _, // the address
        title,
        programme,
        format,
        status,
        start,
        end,
        time,
        place,
        online,
        host,
        cities,
        themes,
        programme_year,
        part_of,
        replaced_by,
        summary,
        sources,
    } = event;
    let (vocabulary, words) = (proof.vocabulary(), proof.record_words());
    proof.says("h1", &[title]);
    proof.leads_to(".fact-list a", RecordKind::Programme, programme.as_str());
    proof.says(".fact-list dd", &[vocabulary.label(*format)]);
    let status = status.map_or(words.status_unknown, |status| vocabulary.label(status));
    proof.says(".fact-list div", &[words.status, status]);
    let period = Period {
        start: Some(*start),
        end: *end,
    };
    let date = match end {
        Some(_) => period_in_words(proof.lang, period).unwrap(),
        None => day_in_words(proof.lang, *start),
    };
    proof.says(".fact-list div", &[words.date, &date]);
    if let Some(time) = time {
        proof.says(".fact-list div", &[words.time, &time_in_words(proof.lang, time)]);
    }
    let place = place.as_deref().unwrap_or(words.not_known);
    proof.says(".fact-list div", &[words.place, place]);
    if *online {
        proof.says(".fact-list div", &[words.online, words.yes]);
    }
    for city in host.iter().chain(cities) {
        proof.leads_to(".fact-list a", RecordKind::City, city.as_str());
    }
    for theme in themes {
        proof.leads_to(".fact-list a", RecordKind::Theme, theme.as_str());
    }
    if let Some(year) = programme_year {
        proof.says(".fact-list div", &[words.programme_year, &year.to_string()]);
    }
    for other in part_of.iter().chain(replaced_by) {
        proof.leads_to(".fact-list a", RecordKind::Event, other.as_str());
    }
    for part in proof.catalogue().parts_of_event(event) {
        proof.leads_to(".card-title a", RecordKind::Event, part.id.as_str());
    }
    proof.cites(
        ".summary",
        &[summary.as_deref().unwrap_or(words.no_summary)],
        sources,
    );
    proof.sources(sources);
}
