//! Records that have something to do with one another, and what.
//!
//! # The rule
//! Every reason has a weight; a record's score is their sum.
//!
//! | reason | weight |
//! |---|---|
//! | topics of both | 12 × (topics of both ÷ topics of either) |
//! | instruments of both | 6 × (of both ÷ of either) |
//! | a theme of both | 5 each, at most 10 |
//! | an actor of both, other than a public authority | 5 each, at most 10 |
//! | a programme of both (cities) | 2 each, at most 6 |
//! | a city of both (projects) | 3 |
//! | same size class | 2 |
//! | at most 100 km apart | 2, at most 40 km: 3 |
//!
//! What two records **are about or by whom** must be among the reasons (topic, theme or actor): same size and
//! near is no relation yet. Public authorities do not count because they are part of nearly every project. A
//! record is never related to itself; the relation goes both ways; equal scores stand by distance, then by id.

mod city;
mod project;

pub use city::related_cities;
pub use project::related_projects;

use crate::catalogue::{Catalogue, City, Instrument, Programme, Record, SizeClass, Theme, Topic};
use crate::geo::{LatLon, distance_km};
use crate::order::{sorted, sorted_by, sorted_by_key};

/// A related record.
#[derive(Debug, Clone, PartialEq)]
pub struct Related<'a, R> {
    /// The record.
    pub record: &'a R,
    /// What relates it, the weightiest first.
    pub reasons: Vec<Bond<'a>>,
    score: u32,
    km: u32,
}

/// What two records have in common.
#[derive(Debug, Clone, PartialEq)]
pub enum Bond<'a> {
    /// A theme.
    Theme(&'a Theme),
    /// An organisation that takes part in both, by name.
    Actor(&'a str),
    /// Topics, in the order of the vocabulary.
    Topics(Vec<Topic>),
    /// Kinds of instrument, in the order of the vocabulary.
    Instruments(Vec<Instrument>),
    /// A programme.
    Programme(&'a Programme),
    /// A city.
    City(&'a City),
    /// The class of size.
    Size(SizeClass),
    /// How near they are, in whole kilometres.
    Near(u32),
}

/// Farthest distance that counts as near, in kilometres.
const NEAR: u32 = 100;
/// And as very near.
const VERY_NEAR: u32 = 40;

/// Reasons with their weights, as they are found.
#[derive(Default)]
struct Bonds<'a> {
    weighed: Vec<(u32, Bond<'a>)>,
    /// Whether one of them says what the records are about or by whom.
    telling: bool,
}

impl<'a> Bonds<'a> {
    fn add(&mut self, weight: u32, bond: Bond<'a>) {
        self.telling |= matches!(bond, Bond::Theme(_) | Bond::Actor(_) | Bond::Topics(_));
        self.weighed.push((weight, bond));
    }

    /// Bonds of one sort, of which the first two or three count in full and the others nothing.
    fn add_each(&mut self, weight: u32, most: u32, bonds: impl Iterator<Item = Bond<'a>>) {
        let mut room = most;
        for bond in bonds {
            let counted = weight.min(room);
            room -= counted;
            self.add(counted, bond);
        }
    }

    /// What two lists share, as a share of all they hold.
    fn add_common<T: Copy + Ord>(
        &mut self,
        most: usize,
        one: &[T],
        other: &[T],
        bond: impl Fn(Vec<T>) -> Bond<'a>,
    ) {
        let (mut common, mut all) = (Vec::new(), sorted([one, other].concat()));
        all.dedup();
        common.extend(
            all.iter()
                .filter(|value| one.contains(value) && other.contains(value)),
        );
        if !common.is_empty() {
            let weight = most * common.len() / all.len();
            self.add(u32::try_from(weight).unwrap_or(0), bond(common));
        }
    }

    fn add_near(&mut self, km: u32) {
        if km <= NEAR {
            self.add(if km <= VERY_NEAR { 3 } else { 2 }, Bond::Near(km));
        }
    }

    fn add_size(&mut self, one: Option<SizeClass>, other: Option<SizeClass>) {
        if let (Some(size), true) = (one, one == other) {
            self.add(2, Bond::Size(size));
        }
    }

    fn weigh<R>(self, record: &'a R, km: u32) -> Option<Related<'a, R>> {
        // Stable: equal weights stay in the order in which the reasons were looked for.
        let weighed = sorted_by_key(self.weighed, |&(weight, _)| u32::MAX - weight);
        self.telling.then(|| Related {
            record,
            score: weighed.iter().map(|(weight, _)| weight).sum(),
            reasons: weighed.into_iter().map(|(_, bond)| bond).collect(),
            km,
        })
    }
}

/// The `most` best, in order.
fn best<R: Record>(all: Vec<Related<'_, R>>, most: usize) -> Vec<Related<'_, R>> {
    let mut all = sorted_by(all, |a, b| {
        let key = |related: &Related<'_, R>| (u32::MAX - related.score, related.km);
        key(a).cmp(&key(b)).then_with(|| a.record.id().cmp(b.record.id()))
    });
    all.truncate(most);
    all
}

/// The distance between the centres of two cities in whole kilometres.
fn km_between(one: &City, other: &City) -> u32 {
    let place = |city: &City| LatLon {
        lat: city.lat,
        lon: city.lon,
    };
    // No distance on earth is negative or beyond the range; the conversion saturates.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "see above"
    )]
    let km = distance_km(place(one), place(other)).round() as u32;
    km
}

/// The themes that both lists of ids name, in the order of the first.
fn common_themes<'a>(
    catalogue: &'a Catalogue,
    one: impl Iterator<Item = &'a str>,
    other: &[&str],
) -> impl Iterator<Item = Bond<'a>> {
    one.filter(|id| other.contains(id))
        .filter_map(|id| catalogue.themes.get(id))
        .map(Bond::Theme)
}
