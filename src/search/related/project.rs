//! Projects related to a project.

use super::{Bond, Bonds, Related, best, common_themes, km_between};
use crate::catalogue::{Actor, ActorKind, Catalogue, City, Project, ThemeId};

/// Up to `most` projects that have to do with a project, by the rule of this module.
#[must_use]
pub fn related_projects<'a>(
    catalogue: &'a Catalogue,
    project: &'a Project,
    most: usize,
) -> Vec<Related<'a, Project>> {
    let others = catalogue.projects.iter().filter(|other| other.id != project.id);
    best(
        others
            .filter_map(|other| relate(catalogue, project, other))
            .collect(),
        most,
    )
}

fn relate<'a>(
    catalogue: &'a Catalogue,
    one: &'a Project,
    other: &'a Project,
) -> Option<Related<'a, Project>> {
    let mut bonds = Bonds::default();
    let themes: Vec<&str> = other.themes.iter().map(ThemeId::as_str).collect();
    bonds.add_each(
        5,
        10,
        common_themes(catalogue, one.themes.iter().map(ThemeId::as_str), &themes),
    );
    let actors = one
        .actors
        .iter()
        .filter(|actor| counts(actor) && other.actors.contains(actor));
    bonds.add_each(5, 10, actors.map(|actor| Bond::Actor(&actor.name)));
    bonds.add_common(12, &one.topics, &other.topics, Bond::Topics);
    bonds.add_common(6, &one.instruments, &other.instruments, Bond::Instruments);

    let (mine, theirs) = (cities(catalogue, one), cities(catalogue, other));
    let shared = mine.iter().find(|city| other.cities.contains(&city.id));
    let pairs = || {
        mine.iter()
            .flat_map(|one| theirs.iter().map(move |other| (*one, *other)))
    };
    let km = pairs()
        .map(|(one, other)| km_between(one, other))
        .min()
        .unwrap_or(u32::MAX);
    if let Some(city) = shared {
        bonds.add(3, Bond::City(city));
    } else {
        bonds.add_near(km);
        let size = pairs().map(|(one, other)| (catalogue.size_class(one), catalogue.size_class(other)));
        let same = size.into_iter().find(|(one, other)| one == other);
        bonds.add_size(same.and_then(|(one, _)| one), same.and_then(|(_, other)| other));
    }
    bonds.weigh(other, km)
}

fn cities<'a>(catalogue: &'a Catalogue, project: &Project) -> Vec<&'a City> {
    project
        .cities
        .iter()
        .filter_map(|id| catalogue.cities.get(id.as_str()))
        .collect()
}

/// Whether it says something that an actor takes part: not of authorities, which do nearly everywhere.
const fn counts(actor: &Actor) -> bool {
    match actor.kind {
        ActorKind::CivilSociety | ActorKind::Business | ActorKind::Academia | ActorKind::Other => true,
        ActorKind::Municipality | ActorKind::Federal | ActorKind::State => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::tests::data::german;

    #[test]
    fn every_project_has_company_and_never_itself() {
        for project in &german().projects {
            let related = related_projects(german(), project, 6);
            assert!(!related.is_empty(), "{}", project.id);
            assert!(
                related
                    .iter()
                    .all(|r| r.record.id != project.id && !r.reasons.is_empty())
            );
            assert!(related.is_sorted_by(|a, b| a.score >= b.score));
        }
    }

    #[test]
    fn the_relation_goes_both_ways() {
        let projects: Vec<&Project> = german().projects.iter().take(40).collect();
        for one in &projects {
            for other in &projects {
                let score = |a, b| relate(german(), a, b).map(|related| related.score);
                assert_eq!(score(one, other), score(other, one), "{} {}", one.id, other.id);
            }
        }
    }
}
