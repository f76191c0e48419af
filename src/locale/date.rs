//! Dates and periods in words, at the precision that is known.

use super::Lang;
use crate::catalogue::{Date, Period};

const MONTHS: [(&str, &str); 12] = [
    ("Januar", "January"),
    ("Februar", "February"),
    ("März", "March"),
    ("April", "April"),
    ("Mai", "May"),
    ("Juni", "June"),
    ("Juli", "July"),
    ("August", "August"),
    ("September", "September"),
    ("Oktober", "October"),
    ("November", "November"),
    ("Dezember", "December"),
];

/// Name of a month, 1 to 12; empty for any other number.
#[must_use]
pub fn month_name(lang: Lang, month: u8) -> &'static str {
    let names = MONTHS
        .get(usize::from(month).saturating_sub(1))
        .copied()
        .unwrap_or_default();
    match lang {
        Lang::De => names.0,
        Lang::En => names.1,
    }
}

/// A date in words: `4. Mai 2021`, `May 2013`, `2007`.
#[must_use]
pub fn day_in_words(lang: Lang, date: Date) -> String {
    match (date, lang) {
        (Date::Year(y), _) => y.to_string(),
        (Date::Month(y, m), _) => format!("{} {y}", month_name(lang, m)),
        (Date::Day(y, m, d), Lang::De) => format!("{d}. {} {y}", month_name(lang, m)),
        (Date::Day(y, m, d), Lang::En) => format!("{d} {} {y}", month_name(lang, m)),
    }
}

/// A period in words: `2007 bis 2015`, `since 2017`; `None` when neither end is known.
///
/// An open end is said as "from", not as "until today": a missing end can also mean that nobody knows.
#[must_use]
pub fn period_in_words(lang: Lang, period: Period) -> Option<String> {
    let words = |date| day_in_words(lang, date);
    match (period.start, period.end, lang) {
        (None, None, _) => None,
        (Some(start), Some(end), _) if start == end => Some(words(start)),
        (Some(start), Some(end), Lang::De) => Some(format!("{} bis {}", words(start), words(end))),
        (Some(start), Some(end), Lang::En) => Some(format!("{} to {}", words(start), words(end))),
        (Some(start), None, Lang::De) => Some(format!("ab {}", words(start))),
        (Some(start), None, Lang::En) => Some(format!("from {}", words(start))),
        (None, Some(end), Lang::De) => Some(format!("bis {}", words(end))),
        (None, Some(end), Lang::En) => Some(format!("until {}", words(end))),
    }
}

/// A local time of the data, `14:00` or `14:00-16:30`, in words.
#[must_use]
pub fn time_in_words(lang: Lang, time: &str) -> String {
    match (time.split_once('-'), lang) {
        (Some((from, to)), Lang::De) => format!("{from} bis {to} Uhr"),
        (Some((from, to)), Lang::En) => format!("{from} to {to}"),
        (None, Lang::De) => format!("{time} Uhr"),
        (None, Lang::En) => time.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_said_only_as_precisely_as_it_is_known() {
        assert_eq!(day_in_words(Lang::De, Date::Day(2021, 5, 4)), "4. Mai 2021");
        assert_eq!(day_in_words(Lang::En, Date::Month(2013, 3)), "March 2013");
        assert_eq!(day_in_words(Lang::De, Date::Year(2007)), "2007");
    }

    #[test]
    fn an_open_end_is_not_said_to_last_until_today() {
        let open = Period {
            start: Some(Date::Year(2017)),
            end: None,
        };
        assert_eq!(period_in_words(Lang::De, open).as_deref(), Some("ab 2017"));
        assert_eq!(period_in_words(Lang::En, Period::default()), None);
    }
}
