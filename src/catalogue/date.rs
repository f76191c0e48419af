//! Dates as precise as the sources allow: a year, a month or a day. Precision is kept, never invented.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Packed, Reader};

/// A date of the precision that is known. Written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
///
/// Equality compares what is written; for order in time compare [`Date::first_day`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "check",
    schemars(with = "String", extend("pattern" = crate::catalogue::pattern::DATE))
)]
#[serde(try_from = "String", into = "String")]
pub enum Date {
    /// Only the year is known.
    Year(u16),
    /// Year and month (1 to 12) are known.
    Month(u16, u8),
    /// The day (1 to 31) is known.
    Day(u16, u8, u8),
}

/// One calendar day: year, month 1 to 12, day 1 to 31. Ordered in time.
pub type Day = (u16, u8, u8);

/// Says why a text is not a [`Date`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD between 1900 and 2100")]
pub struct DateError(pub String);

impl Date {
    /// Reads a date.
    ///
    /// # Errors
    /// [`DateError`] when the form is another one, the year is not within 1900 to 2100 or the day does not exist.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        Self::read(text).ok_or_else(|| DateError(text.to_owned()))
    }

    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year: u16 = digits(parts.next()?, 4)?;
        if !(1900..=2100).contains(&year) {
            return None;
        }
        let Some(month) = parts.next() else {
            return Some(Self::Year(year));
        };
        let month = u8::try_from(digits(month, 2)?)
            .ok()
            .filter(|m| (1..=12).contains(m))?;
        let Some(day) = parts.next() else {
            return Some(Self::Month(year, month));
        };
        let day = u8::try_from(digits(day, 2)?)
            .ok()
            .filter(|d| (1..=days_in(year, month)).contains(d))?;
        parts.next().is_none().then_some(Self::Day(year, month, day))
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        match self {
            Self::Year(y) | Self::Month(y, _) | Self::Day(y, _, _) => y,
        }
    }

    /// The first day that this date can mean.
    #[must_use]
    pub const fn first_day(self) -> Day {
        match self {
            Self::Year(y) => (y, 1, 1),
            Self::Month(y, m) => (y, m, 1),
            Self::Day(y, m, d) => (y, m, d),
        }
    }

    /// The last day that this date can mean.
    #[must_use]
    pub const fn last_day(self) -> Day {
        match self {
            Self::Year(y) => (y, 12, 31),
            Self::Month(y, m) => (y, m, days_in(y, m)),
            Self::Day(y, m, d) => (y, m, d),
        }
    }
}

fn digits(text: &str, length: usize) -> Option<u16> {
    (text.len() == length && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(y) => write!(f, "{y:04}"),
            Self::Month(y, m) => write!(f, "{y:04}-{m:02}"),
            Self::Day(y, m, d) => write!(f, "{y:04}-{m:02}-{d:02}"),
        }
    }
}

impl Packed for Date {
    fn unpack(from: &mut Reader<'_>) -> Self {
        Self::read(&from.text()).unwrap_or_else(|| {
            from.fail();
            Self::Year(0)
        })
    }

    #[cfg(feature = "check")]
    fn pack(&self) -> serde_json::Value {
        self.to_string().into()
    }
}

impl TryFrom<String> for Date {
    type Error = DateError;
    fn try_from(text: String) -> Result<Self, DateError> {
        Self::parse(&text)
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_keeps_its_precision() {
        for text in ["2007", "2013-05", "2021-05-04", "2020-02-29"] {
            assert_eq!(Date::parse(text).map(|d| d.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in [
            "",
            "21",
            "2021-13",
            "2021-00",
            "2021-02-29",
            "2021-4-1",
            "2021-04-01-01",
            "1899",
            "+021",
        ] {
            assert!(Date::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_month_reaches_from_its_first_to_its_last_day() {
        let month = Date::Month(2024, 2);
        assert_eq!(
            (month.first_day(), month.last_day()),
            ((2024, 2, 1), (2024, 2, 29))
        );
    }
}
