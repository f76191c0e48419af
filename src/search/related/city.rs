//! Cities related to a city.

use super::{Bond, Bonds, Related, best, common_themes, km_between};
use crate::catalogue::{Catalogue, City, ThemeId};
use crate::order::sorted;

/// Up to `most` cities that have to do with a city, by the rule of this module. A city is about what its projects
/// are about.
#[must_use]
pub fn related_cities<'a>(catalogue: &'a Catalogue, city: &'a City, most: usize) -> Vec<Related<'a, City>> {
    let others = catalogue.cities.iter().filter(|other| other.id != city.id);
    best(
        others
            .filter_map(|other| relate(catalogue, city, other))
            .collect(),
        most,
    )
}

fn relate<'a>(catalogue: &'a Catalogue, one: &'a City, other: &'a City) -> Option<Related<'a, City>> {
    let mut bonds = Bonds::default();
    let mine = themes(catalogue, one);
    bonds.add_each(
        5,
        10,
        common_themes(catalogue, mine.into_iter(), &themes(catalogue, other)),
    );
    bonds.add_common(
        12,
        &catalogue.topics_of(one),
        &catalogue.topics_of(other),
        Bond::Topics,
    );
    let instruments = (catalogue.instruments_of(one), catalogue.instruments_of(other));
    bonds.add_common(6, &instruments.0, &instruments.1, Bond::Instruments);
    bonds.add_each(
        2,
        6,
        programmes(one)
            .into_iter()
            .filter(|id| programmes(other).contains(id))
            .filter_map(|id| catalogue.programmes.get(id).map(Bond::Programme)),
    );
    let km = km_between(one, other);
    bonds.add_near(km);
    bonds.add_size(catalogue.size_class(one), catalogue.size_class(other));
    bonds.weigh(other, km)
}

/// Themes of the city's projects, each once, by id.
fn themes<'a>(catalogue: &'a Catalogue, city: &City) -> Vec<&'a str> {
    each_once(
        catalogue
            .projects_in(city)
            .flat_map(|project| &project.themes)
            .map(ThemeId::as_str),
    )
}

/// Programmes the city takes part in, each once, by id.
fn programmes(city: &City) -> Vec<&str> {
    each_once(
        city.memberships
            .iter()
            .map(|membership| membership.programme.as_str()),
    )
}

fn each_once<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut ids = sorted(ids.collect::<Vec<&str>>());
    ids.dedup();
    ids
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::tests::data::german;

    #[test]
    fn the_partners_of_koopstadt_are_related() {
        let related = related_cities(german(), german().cities.get("bremen").unwrap(), 3);
        let ids: Vec<_> = related.iter().map(|related| related.record.id.as_str()).collect();
        assert!(ids.contains(&"leipzig") && ids.contains(&"nuernberg"), "{ids:?}");
        assert!(matches!(related[0].reasons[0], Bond::Topics(_) | Bond::Theme(_)));
    }

    #[test]
    fn a_city_is_not_related_to_itself_and_the_relation_goes_both_ways() {
        for one in &german().cities {
            assert!(
                related_cities(german(), one, 99)
                    .iter()
                    .all(|related| related.record.id != one.id)
            );
            for other in german().cities.iter().take(12) {
                let score = |a, b| relate(german(), a, b).map(|related| related.score);
                assert_eq!(score(one, other), score(other, one), "{} {}", one.id, other.id);
            }
        }
    }
}
