//! The bills held against the limits. Every page counts, not only those that the table shows.

use super::{
    bill::Bill,
    fetch::Part,
    kind::PageKind,
    limits::{self, Kilobytes, Limit, Standing},
};

/// What a figure is of that no kind of page has for itself.
pub(super) const ALL_PAGES: &str = "all pages";

/// In what a figure is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Bytes,
    Requests,
}

impl Unit {
    /// A value as it is printed.
    pub(super) fn spoken(self, value: usize) -> String {
        match self {
            Self::Bytes => Kilobytes(value).to_string(),
            Self::Requests => value.to_string(),
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Bytes => " kB",
            Self::Requests => "",
        }
    }
}

/// The worst that was found of something that has a limit.
#[derive(Debug)]
pub(super) struct Figure {
    /// What it is of: a kind of page, or something that all have.
    pub(super) of: String,
    /// What is counted, as the subject of a sentence.
    pub(super) what: &'static str,
    pub(super) unit: Unit,
    pub(super) limit: Limit,
    pub(super) value: usize,
    /// The page or file that is the worst.
    pub(super) at: String,
    /// How many others are over the limit too.
    others: usize,
    /// What is asked, where that helps.
    named: Option<String>,
}

impl Figure {
    pub(super) fn standing(&self) -> Standing {
        self.limit.standing(self.value)
    }

    /// A sentence when it is over its limit.
    fn excess(&self) -> Option<String> {
        let Self {
            what,
            unit,
            limit,
            at,
            ..
        } = self;
        (self.standing() == Standing::OverLimit).then(|| {
            let named = self.named.as_ref().map(|named| format!(" ({named})"));
            let others = match self.others {
                0 => String::new(),
                others => format!("; pages of this kind over it besides: {others}"),
            };
            format!(
                "{at}: {what}: {}{}{}, the limit is {}{}{others}",
                unit.spoken(self.value),
                unit.name(),
                named.unwrap_or_default(),
                unit.spoken(limit.most),
                unit.name(),
            )
        })
    }
}

/// Everything that has a limit.
#[derive(Debug)]
pub(super) struct Judgement {
    pub(super) figures: Vec<Figure>,
}

impl Judgement {
    pub(super) fn of(bills: &[Bill]) -> Self {
        let mut figures: Vec<_> = PageKind::all()
            .into_iter()
            .flat_map(|kind| of_kind(bills, kind))
            .collect();
        figures.extend(program(bills));
        figures.extend(requests(bills));
        Self { figures }
    }

    /// One plain line; where something is over its limit, after a sentence for each, and as an error.
    pub(super) fn conclude(&self) -> Result<String, String> {
        let count = |standing| {
            let with = self.figures.iter().filter(|figure| figure.standing() == standing);
            with.count()
        };
        let (total, over) = (self.figures.len(), count(Standing::OverLimit));
        let excesses: Vec<_> = self.figures.iter().filter_map(Figure::excess).collect();
        if excesses.is_empty() {
            let missed = count(Standing::OverAim);
            Ok(format!(
                "All {total} figures are within their limits; over their aims are {missed}."
            ))
        } else {
            Err(format!(
                "{}\nOf {total} figures {over} are over their limits.",
                excesses.join("\n")
            ))
        }
    }
}

/// What is counted, its limit, and how it is counted.
type Counted = (&'static str, Limit, fn(&Bill) -> usize);

fn of_kind(bills: &[Bill], kind: PageKind) -> Vec<Figure> {
    let limits = limits::of(kind);
    let counted: [Counted; 3] = [
        ("HTML and critical CSS", limits.html_and_css, Bill::html_and_css),
        ("the page alone", limits.alone, Bill::alone),
        (
            "the page with the program",
            limits.with_program,
            Bill::with_program,
        ),
    ];
    let found = counted.into_iter().filter_map(|(what, limit, value)| {
        let pages = bills.iter().filter(|bill| bill.kind == kind);
        worst(kind.to_string(), what, (Unit::Bytes, limit), pages, value)
    });
    found.collect()
}

fn requests(bills: &[Bill]) -> Vec<Figure> {
    let unit = Unit::Requests;
    let waiting = worst(
        ALL_PAGES.to_owned(),
        "requests until the content is visible",
        (unit, limits::REQUESTS),
        bills.iter(),
        Bill::requests,
    );
    let foreign = worst(
        ALL_PAGES.to_owned(),
        "requests to other hosts",
        (unit, limits::OTHER_HOSTS),
        bills.iter(),
        |bill| bill.foreign.len(),
    );
    let named = foreign.as_ref().and_then(|figure| {
        let bill = bills.iter().find(|bill| bill.page == figure.at)?;
        (!bill.foreign.is_empty()).then(|| bill.foreign.join(" "))
    });
    let foreign = foreign.map(|figure| Figure { named, ..figure });
    waiting.into_iter().chain(foreign).collect()
}

fn program(bills: &[Bill]) -> Option<Figure> {
    let size = |bill: &Bill| bill.part(Part::Program);
    let unit = (Unit::Bytes, limits::PROGRAM);
    let figure = worst(ALL_PAGES.to_owned(), "the program", unit, bills.iter(), size)?;
    Some(Figure { others: 0, ..figure })
}

fn worst<'a>(
    of: String,
    what: &'static str,
    (unit, limit): (Unit, Limit),
    pages: impl Iterator<Item = &'a Bill> + Clone,
    value: impl Fn(&Bill) -> usize,
) -> Option<Figure> {
    let over = pages.clone().filter(|bill| value(bill) > limit.most).count();
    let bill = pages.reduce(|worst, bill| if value(bill) > value(worst) { bill } else { worst })?;
    Some(Figure {
        of,
        what,
        unit,
        limit,
        value: value(bill),
        at: bill.page.clone(),
        others: over.saturating_sub(1),
        named: None,
    })
}
