//! What the visitor does: the same on every site and over every number of records.

use koopstadt_explorer::catalogue::{Bilingual, Dataset, Named, Project, State, Vocabulary};
use serde::Serialize;

/// One interaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Step {
    /// A click on the value of a facet that is called so.
    Click {
        /// The value.
        label: String,
    },
    /// A key pressed in the search field.
    Key {
        /// The key, as the browser names it.
        key: String,
    },
}

/// Values of a facet that are clicked.
const VALUES: usize = 6;
/// What is typed and deleted again: a frequent word, a rare one, a city.
const TYPED: [&str; 3] = ["quartier", "genossen", "leipzig"];

/// Twelve values chosen and taken back, three words typed and deleted: 70 interactions.
pub(super) fn steps(dataset: &Dataset) -> Vec<Step> {
    let mut steps = Vec::new();
    let topics = frequent(&dataset.projects, |project| project.topics.clone());
    let states = frequent(&dataset.projects, |project| states(dataset, project));
    let topics = labels(&dataset.vocabulary, &topics);
    let states = labels(&dataset.vocabulary, &states);
    for label in topics.into_iter().chain(states) {
        for _ in 0..2 {
            steps.push(Step::Click { label: label.clone() });
        }
    }
    for word in TYPED {
        let letters = word.chars().map(|letter| letter.to_string());
        let deleted = word.chars().map(|_| "Backspace".to_owned());
        steps.extend(letters.chain(deleted).map(|key| Step::Key { key }));
    }
    steps
}

fn states<T>(dataset: &Dataset, project: &Project<T>) -> Vec<State> {
    let cities = dataset
        .cities
        .iter()
        .filter(|city| project.cities.contains(&city.id));
    cities.map(|city| city.state).collect()
}

/// The values that most projects have, most frequent first.
fn frequent<V: Copy + Ord, T>(projects: &[Project<T>], values: impl Fn(&Project<T>) -> Vec<V>) -> Vec<V> {
    let mut counts = std::collections::BTreeMap::new();
    for value in projects.iter().flat_map(values) {
        *counts.entry(value).or_insert(0_usize) += 1;
    }
    let mut counted: Vec<_> = counts.into_iter().collect();
    counted.sort_by_key(|&(value, count)| (std::cmp::Reverse(count), value));
    counted.into_iter().map(|(value, _)| value).take(VALUES).collect()
}

fn labels<V: Named>(vocabulary: &Vocabulary<Bilingual>, values: &[V]) -> Vec<String> {
    let terms = V::terms(vocabulary).iter();
    let chosen = terms.filter(|term| values.contains(&term.id));
    chosen.map(|term| term.label.de.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    #[test]
    fn at_least_forty_interactions_and_everything_is_taken_back() {
        let dataset = Dataset::read(&project::data_folder()).expect("the dataset is valid");
        let steps = steps(&dataset);
        let clicks: Vec<_> = steps
            .iter()
            .filter(|step| matches!(step, Step::Click { .. }))
            .collect();
        assert_eq!(clicks.len(), 4 * VALUES);
        assert!(clicks.chunks(2).all(|pair| pair.first() == pair.last()));
        let deleting = Step::Key {
            key: "Backspace".to_owned(),
        };
        let deleted = steps.iter().filter(|step| **step == deleting).count();
        assert_eq!(steps.len() - clicks.len(), 2 * deleted);
        assert!(steps.len() >= 40);
    }
}
