//! What everything may cost, and what it should. All numbers of the budgets stand here; whoever makes something
//! smaller writes the new number down.

use super::kind::PageKind;
use koopstadt_explorer::catalogue::RecordKind;
use std::fmt;

/// What something may cost, and what it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limit {
    /// What has been reached: it only ever goes down, and more than it is a fault.
    pub(super) most: usize,
    /// What was set out to be reached.
    pub(super) aim: Option<usize>,
}

/// The limits of a kind of page, in bytes after brotli.
#[derive(Debug, Clone, Copy)]
pub(super) struct PageLimits {
    /// HTML with the CSS that it waits for.
    pub(super) html_and_css: Limit,
    /// That and everything else that the page fetches by itself.
    pub(super) alone: Limit,
    /// That and what the program fetches when it starts on the page.
    pub(super) with_program: Limit,
}

/// The compiled program, in bytes after brotli.
pub(super) const PROGRAM: Limit = limit(246, Some(220));
/// Requests until the content is visible: the page, and what keeps it waiting.
pub(super) const REQUESTS: Limit = Limit {
    most: 2,
    aim: Some(1),
};
/// Requests of a page to other hosts.
pub(super) const OTHER_HOSTS: Limit = Limit {
    most: 0,
    aim: Some(0),
};

/// One round trip: what a server sends before it waits for the first answer.
const ONE_ROUND_TRIP: usize = 14;
/// The first view of any page.
const FIRST_VIEW: usize = 300;

/// What has been reached, in whole kB: HTML with critical CSS, the page alone, with the program.
const REACHED: [(PageKind, [usize; 3]); 16] = [
    (PageKind::Start, [13, 31, 344]),
    (PageKind::List(RecordKind::City), [19, 38, 351]),
    (PageKind::List(RecordKind::Project), [41, 59, 372]),
    (PageKind::List(RecordKind::Programme), [13, 32, 344]),
    (PageKind::List(RecordKind::Theme), [15, 33, 346]),
    (PageKind::List(RecordKind::Event), [19, 38, 351]),
    (PageKind::List(RecordKind::Source), [32, 51, 399]),
    (PageKind::Record(RecordKind::City), [15, 34, 382]),
    (PageKind::Record(RecordKind::Project), [11, 29, 378]),
    (PageKind::Record(RecordKind::Programme), [20, 38, 387]),
    (PageKind::Record(RecordKind::Theme), [11, 30, 378]),
    (PageKind::Record(RecordKind::Event), [11, 29, 378]),
    (PageKind::Record(RecordKind::Source), [10, 28, 377]),
    (PageKind::Landing, [39, 57, 389]),
    (PageKind::Text, [9, 28, 377]),
    (PageKind::NotFound, [10, 341, 341]),
];

/// The limits of a kind of page.
pub(super) fn of(kind: PageKind) -> PageLimits {
    let row = REACHED.into_iter().find(|(known, _)| *known == kind);
    let [html_and_css, alone, with_program] = row.map_or([0; 3], |(_, reached)| reached);
    let one_round_trip = matches!(kind, PageKind::Record(_)).then_some(ONE_ROUND_TRIP);
    PageLimits {
        html_and_css: limit(html_and_css, one_round_trip),
        alone: limit(alone, Some(FIRST_VIEW)),
        with_program: limit(with_program, Some(FIRST_VIEW)),
    }
}

const fn limit(most: usize, aim: Option<usize>) -> Limit {
    Limit {
        most: most * 1000,
        aim: match aim {
            Some(aim) => Some(aim * 1000),
            None => None,
        },
    }
}

/// How something stands to its limit and its aim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Good,
    OverAim,
    OverLimit,
}

impl Limit {
    pub(super) fn standing(self, value: usize) -> Standing {
        if value > self.most {
            Standing::OverLimit
        } else if self.aim.is_some_and(|aim| value > aim) {
            Standing::OverAim
        } else {
            Standing::Good
        }
    }
}

/// Thousands of bytes with one digit, rounded up, so that nothing over a limit looks like the limit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kilobytes(pub(super) usize);

impl fmt::Display for Kilobytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = self.0.div_ceil(100);
        write!(f, "{}.{}", tenths / 10, tenths % 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_itself_is_still_allowed() {
        let limit = limit(2, Some(1));
        assert_eq!(limit.standing(1000), Standing::Good);
        assert_eq!(limit.standing(2000), Standing::OverAim);
        assert_eq!(limit.standing(2001), Standing::OverLimit);
    }

    #[test]
    fn every_kind_has_limits_and_a_sum_is_allowed_at_least_as_much_as_its_parts() {
        for kind in PageKind::all() {
            let PageLimits {
                html_and_css,
                alone,
                with_program,
            } = of(kind);
            assert!(
                0 < html_and_css.most && html_and_css.most <= alone.most && alone.most <= with_program.most,
                "{kind}"
            );
        }
    }

    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!(Kilobytes(14_000).to_string(), "14.0");
        assert_eq!(Kilobytes(14_001).to_string(), "14.1");
        assert_eq!(Kilobytes(0).to_string(), "0.0");
    }
}
