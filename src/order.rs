//! Sorting, once for the whole program.
//!
//! The standard library's sorts are compiled anew for every type and every order, four to eight kilobytes each;
//! here positions are sorted, by one copy. Where 100,000 things are sorted, the library's own sorts are faster.

use std::cmp::Ordering;

/// A list in another order; equal ones stay as they stood.
pub fn sorted_by<T>(list: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = positions(
        list.len(),
        &|a, b| match (list.get(a as usize), list.get(b as usize)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        },
    );
    let mut places: Vec<Option<T>> = list.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|at| places.get_mut(at as usize).and_then(Option::take))
        .collect()
}

/// A list in the order of a key; those with equal keys stay as they stood.
pub fn sorted_by_key<T, K: Ord>(list: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    sorted_by(list, |a, b| key(a).cmp(&key(b)))
}

/// A list in its natural order.
pub fn sorted<T: Ord>(list: Vec<T>) -> Vec<T> {
    sorted_by(list, T::cmp)
}

/// The positions of so many things, in the order in which they are to stand.
fn positions(many: usize, compare: &dyn Fn(u32, u32) -> Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..).take(many).collect();
    order.sort_unstable_by(|&a, &b| compare(a, b).then(a.cmp(&b)));
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_list_stands_as_the_library_sorts_it(list: Vec<(u8, String)>) {
            let (mut by_number, mut by_all) = (list.clone(), list.clone());
            by_number.sort_by_key(|&(number, _)| number);
            by_all.sort();
            prop_assert_eq!(sorted_by_key(list.clone(), |&(number, _)| number), by_number);
            prop_assert_eq!(sorted(list), by_all);
        }
    }
}
