//! Dates of events as the date block shows them.

use crate::{
    catalogue::{Date, Event},
    components::EventDate,
    locale::{Lang, day_in_words, month_name},
};

/// The date block of an event: what is not known stays out.
#[must_use]
pub(super) fn event_date(lang: Lang, event: &Event) -> EventDate {
    let start = event.start;
    let (day, month) = match start {
        Date::Year(_) => (None, None),
        Date::Month(_, month) => (None, Some(month)),
        Date::Day(_, month, day) => (Some(day), Some(month)),
    };
    let mut date = EventDate {
        day: day.map(|day| ordinal(lang, day)),
        month: month.map(|month| month_name(lang, month).to_owned()),
        year: start.year().to_string(),
        until: None,
        machine: start.to_string(),
    };
    if let Some(end) = event.end.filter(|end| *end != start) {
        match (start, end) {
            (Date::Day(y, m, from), Date::Day(to_y, to_m, to)) if (y, m) == (to_y, to_m) => {
                date.day = Some([ordinal(lang, from), ordinal(lang, to)].join("–"));
            }
            _ => date.until = Some([lang.words().record.until, " ", &day_in_words(lang, end)].concat()),
        }
    }
    date
}

fn ordinal(lang: Lang, day: u8) -> String {
    match lang {
        Lang::De => format!("{day}."),
        Lang::En => day.to_string(),
    }
}
