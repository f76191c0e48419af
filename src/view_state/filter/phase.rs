//! The stretches of years by which the facet "period" sorts records.

use crate::catalogue::{Date, Period};

/// A stretch of years. The bounds follow the programmes: koopstadt worked from 2007 to 2010 and, in its second
/// phase, to 2015; the federal award fell into 2020 to 2022.
///
/// A record belongs to **every phase its time overlaps**. Where only one end of its time is known, it counts for
/// the phase of that year alone: a missing end means one day, still running, or not known, and the list must not
/// claim more than the sources do. Without any year it belongs to none and stands under
/// [`Facet::gap`](super::Facet::gap).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Up to 2006.
    Before2007,
    /// 2007 to 2010.
    From2007,
    /// 2011 to 2015.
    From2011,
    /// 2016 to 2019.
    From2016,
    /// 2020 to 2022.
    From2020,
    /// From 2023 on.
    Since2023,
}

impl Phase {
    /// All phases, in time.
    pub const ALL: [Self; 6] = [
        Self::Before2007,
        Self::From2007,
        Self::From2011,
        Self::From2016,
        Self::From2020,
        Self::Since2023,
    ];

    /// The value in the address.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Before2007 => "before-2007",
            Self::From2007 => "2007-2010",
            Self::From2011 => "2011-2015",
            Self::From2016 => "2016-2019",
            Self::From2020 => "2020-2022",
            Self::Since2023 => "since-2023",
        }
    }

    /// The phase with this value.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.id() == id)
    }

    /// First year; `None` for the earliest phase, which is open to the past.
    #[must_use]
    pub const fn first_year(self) -> Option<u16> {
        match self {
            Self::Before2007 => None,
            Self::From2007 => Some(2007),
            Self::From2011 => Some(2011),
            Self::From2016 => Some(2016),
            Self::From2020 => Some(2020),
            Self::Since2023 => Some(2023),
        }
    }

    /// Last year; `None` for the latest phase, which is open to the future.
    #[must_use]
    pub const fn last_year(self) -> Option<u16> {
        match self {
            Self::Before2007 => Some(2006),
            Self::From2007 => Some(2010),
            Self::From2011 => Some(2015),
            Self::From2016 => Some(2019),
            Self::From2020 => Some(2022),
            Self::Since2023 => None,
        }
    }

    /// The phases that the years from `first` to `last` overlap.
    pub fn of_years(first: u16, last: u16) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |phase| {
            phase.first_year().is_none_or(|year| year <= last)
                && phase.last_year().is_none_or(|year| first <= year)
        })
    }

    /// The phases of a record's time, by the rule of this type.
    #[must_use]
    pub fn of_period(period: &Period) -> Vec<Self> {
        let (start, end) = (period.start.map(Date::year), period.end.map(Date::year));
        match (start.or(end), end.or(start)) {
            (Some(first), Some(last)) => Self::of_years(first, last).collect(),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(start: Option<u16>, end: Option<u16>) -> Vec<&'static str> {
        let period = Period {
            start: start.map(Date::Year),
            end: end.map(Date::Year),
        };
        Phase::of_period(&period).into_iter().map(Phase::id).collect()
    }

    #[test]
    fn a_record_belongs_to_every_phase_it_overlaps() {
        assert_eq!(
            ids(Some(2010), Some(2016)),
            ["2007-2010", "2011-2015", "2016-2019"]
        );
        assert_eq!(ids(Some(1991), Some(1991)), ["before-2007"]);
    }

    #[test]
    fn one_known_end_counts_for_its_phase_alone() {
        assert_eq!(ids(Some(2007), None), ["2007-2010"]);
        assert_eq!(ids(None, Some(2024)), ["since-2023"]);
        assert!(ids(None, None).is_empty());
    }

    #[test]
    fn every_year_lies_in_exactly_one_phase() {
        for year in 1900..=2100 {
            assert_eq!(Phase::of_years(year, year).count(), 1, "{year}");
        }
    }
}
