//! Many more projects than there are, made from the real ones: the real vocabulary, titles and sentences in new
//! combinations, in about the real proportions, with the real cities, programmes and sources.
//!
//! Equal seeds make equal records. Nobody sees them but the benches.

use fastrand::Rng;
use koopstadt_explorer::catalogue::{Bilingual, CityId, Dataset, Project, ProjectId};

/// The seed of the benches, so that every run measures the same records.
pub const SEED: u64 = 20_211_203;

/// One in so many projects takes place in two cities.
const SHARED: usize = 8;

/// The dataset with `count` made projects in the place of its own. Empty stays empty.
#[must_use]
pub fn grown(dataset: &Dataset, count: usize, seed: u64) -> Dataset {
    let mut rng = Rng::with_seed(seed);
    let projects = (0..count)
        .filter_map(|number| project(dataset, number, &mut rng))
        .collect();
    Dataset {
        projects,
        // They may speak of projects that are no longer there.
        conflicts: Vec::new(),
        ..dataset.clone()
    }
}

/// Each group of fields comes from another real project: what belongs together stays together.
fn project(dataset: &Dataset, number: usize, rng: &mut Rng) -> Option<Project<Bilingual>> {
    let all = &dataset.projects;
    let named = rng.choice(all)?;
    let framed = rng.choice(all)?;
    let placed = rng.choice(all)?;
    let first = placed.cities.first()?;
    let city = dataset.cities.iter().find(|city| city.id == *first)?;
    Some(Project {
        // The number keeps them apart; the ids are slugs, and so is this.
        id: ProjectId::try_from(format!("{}-{number}", named.id)).ok()?,
        title: Bilingual {
            de: format!("{} {}", named.title.de, city.name),
            en: format!("{} {}", named.title.en, city.name_en),
        },
        cities: cities(first, rng.choice(&dataset.cities).map(|city| &city.id), rng),
        programmes: framed.programmes.clone(),
        themes: framed.themes.clone(),
        theme_basis: framed.theme_basis,
        topics: rng.choice(all)?.topics.clone(),
        instruments: rng.choice(all)?.instruments.clone(),
        form: None,
        period: rng.choice(all)?.period,
        actors: rng.choice(all)?.actors.clone(),
        summary: summary(&rng.choice(all)?.summary, &rng.choice(all)?.summary),
        links: named.links.clone(),
        sources: named.sources.clone(),
    })
}

fn cities(first: &CityId, second: Option<&CityId>, rng: &mut Rng) -> Vec<CityId> {
    let second = second.filter(|second| *second != first && rng.usize(..SHARED) == 0);
    std::iter::once(first).chain(second).cloned().collect()
}

/// The beginning of one text and the rest of another.
fn summary(one: &Bilingual, other: &Bilingual) -> Bilingual {
    Bilingual {
        de: joined(&one.de, &other.de),
        en: joined(&one.en, &other.en),
    }
}

fn joined(one: &str, other: &str) -> String {
    let beginning = one.split_inclusive(". ").next().unwrap_or(one).trim_end();
    match other.split_once(". ") {
        Some((_, rest)) => format!("{beginning} {rest}"),
        None => format!("{beginning} {other}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;
    use koopstadt_explorer::catalogue::{CatalogueFile, compact, read};
    use std::collections::BTreeSet;

    fn real() -> Dataset {
        Dataset::read(&project::data_folder()).expect("the dataset is valid")
    }

    #[test]
    fn equal_seeds_make_equal_records_and_other_seeds_others() {
        let dataset = real();
        assert_eq!(grown(&dataset, 50, 1), grown(&dataset, 50, 1));
        assert_ne!(grown(&dataset, 50, 1).projects, grown(&dataset, 50, 2).projects);
    }

    #[test]
    fn there_are_as_many_as_asked_for_each_with_an_id_of_its_own() {
        let grown = grown(&real(), 500, SEED);
        let ids: BTreeSet<_> = grown.projects.iter().map(|project| &project.id).collect();
        assert_eq!(ids.len(), 500);
    }

    #[test]
    fn the_program_can_read_them() {
        let files = compact::files(&grown(&real(), 200, SEED)).expect("they can be made compact");
        for file in files.iter().filter(|file| file.stem.starts_with("catalogue")) {
            let text = std::str::from_utf8(&file.bytes).expect("it is text");
            let catalogue: CatalogueFile = read(text).expect("it is a catalogue");
            assert_eq!(catalogue.projects.len(), 200);
        }
    }

    #[test]
    fn a_text_is_joined_from_two() {
        assert_eq!(joined("Eins. Zwei.", "Drei. Vier."), "Eins. Vier.");
        assert_eq!(joined("Eins.", "Zwei."), "Eins. Zwei.");
    }
}
