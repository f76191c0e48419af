//! Which houses stand on an image.

use std::collections::BTreeSet;

use super::plate::MOST;
use crate::{
    catalogue::{Catalogue, City, CityId, Project, Record},
    charts::glyph::{Honour, House},
};

/// Most houses of a project or an event.
const TAKING_PART: usize = 5;

/// The houses of these cities, each once, in the order in which they are named; a house without an honour
/// where no city is named.
pub(super) fn of_ids<'a>(catalogue: &Catalogue, ids: impl Iterator<Item = &'a CityId>) -> Vec<House> {
    let mut seen = BTreeSet::new();
    let cities = ids.filter_map(|id| catalogue.cities.get(id.as_str()));
    let houses = cities
        .filter(|city| seen.insert(city.id()))
        .map(|city| House::of(catalogue, city));
    or_plain(houses.take(TAKING_PART).collect())
}

/// The houses of many cities: those with flag, pennant or coupling first, as they say the most.
pub(super) fn of_many<'a>(catalogue: &Catalogue, cities: impl Iterator<Item = &'a City>) -> Vec<House> {
    let mut houses: Vec<_> = cities.map(|city| House::of(catalogue, city)).collect();
    houses.sort_by_key(|house| match house.honour {
        _ if house.network => 0,
        Some(Honour::Awarded) => 1,
        Some(Honour::Recognised) => 2,
        None => 3,
    });
    houses.truncate(MOST);
    or_plain(houses)
}

/// The houses of the cities of some projects.
pub(super) fn of_projects<'a>(
    catalogue: &Catalogue,
    projects: impl Iterator<Item = &'a Project>,
) -> Vec<House> {
    let ids: BTreeSet<_> = projects.flat_map(|project| &project.cities).collect();
    of_many(
        catalogue,
        ids.into_iter().filter_map(|id| catalogue.cities.get(id.as_str())),
    )
}

/// Houses from all over the collection.
pub(super) fn of_all(catalogue: &Catalogue) -> Vec<House> {
    let count = catalogue.cities.len();
    let evenly = (0..MOST.min(count)).filter_map(|at| catalogue.cities.at(at * count / MOST.min(count)));
    or_plain(evenly.map(|city| House::of(catalogue, city)).collect())
}

/// A house in any case: where there is no city, one that stands for none and flies no flag.
fn or_plain(mut houses: Vec<House>) -> Vec<House> {
    if houses.is_empty() {
        houses.push(House::of_no_city());
    }
    houses
}
