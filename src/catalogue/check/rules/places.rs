//! Places lie in Germany, boroughs in their city, and a city has each part in a programme once.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::fault::Fault;
use super::super::{Cure, What, select};
use super::{Found, Known};
use crate::catalogue::CityKind;
use crate::catalogue::dataset::DataFile::Cities;
use crate::catalogue::dataset::Pointer;

/// Degrees north between which Germany lies.
const LATITUDES: (f64, f64) = (47.2, 55.1);
/// Degrees east between which Germany lies.
const LONGITUDES: (f64, f64) = (5.8, 15.1);

pub(super) fn faults(known: &Known) -> Vec<Found> {
    let cities = known.records(Cities).into_iter();
    cities
        .flat_map(|(at, city)| {
            let mut faults: Vec<Fault> = outside(&at, city)
                .into_iter()
                .chain(part_of(known, &at, city))
                .collect();
            faults.extend(memberships(&at, city));
            faults
        })
        .map(|fault| (Cities, fault))
        .collect()
}

fn outside(at: &Pointer, city: &Value) -> Option<Fault> {
    let within = |field: &str, (least, most): (f64, f64)| {
        city.get(field)
            .and_then(Value::as_f64)
            .is_none_or(|degrees| least < degrees && degrees < most)
    };
    let field = if within("lat", LATITUDES) { "lon" } else { "lat" };
    let inside = within("lat", LATITUDES) && within("lon", LONGITUDES);
    (!inside).then(|| Fault::error(at.field(field), What::OutsideGermany, Cure::CorrectCoordinates))
}

fn part_of(known: &Known, at: &Pointer, city: &Value) -> Option<Fault> {
    let is_borough = select::text(city, "kind")? == CityKind::District.id();
    let (at, whole) = (at.field("part_of"), city.get("part_of")?);
    let Some(whole) = whole.as_str() else {
        let lonely = is_borough && whole.is_null();
        return lonely.then(|| Fault::error(at, What::BoroughWithoutCity, Cure::NameCityOrKind));
    };
    if !is_borough {
        return Some(Fault::error(at, What::CityWithinCity, Cure::MakeBorough));
    }
    let (own, other) = (
        select::text(city, "state")?,
        select::text(known.find(Cities, whole)?, "state")?,
    );
    let what = What::OtherState {
        city: whole.to_owned(),
    };
    (own != other).then(|| Fault::error(at, what, Cure::TakeStateOf(whole.to_owned())))
}

fn memberships(at: &Pointer, city: &Value) -> Vec<Fault> {
    let (mut faults, mut seen) = (Vec::new(), BTreeSet::new());
    let list = city
        .get("memberships")
        .map(|list| (at.field("memberships"), list));
    for (at, membership) in list.into_iter().flat_map(select::entries) {
        let (Some(programme), Some(role)) = (
            select::text(membership, "programme"),
            select::text(membership, "role"),
        ) else {
            continue;
        };
        let year = membership.get("year").and_then(Value::as_u64);
        if !seen.insert((programme, role, year)) {
            let what = What::ListedTwice {
                value: format!("{programme}, {role}"),
            };
            faults.push(Fault::error(at, what, Cure::KeepOne));
        }
    }
    faults
}
