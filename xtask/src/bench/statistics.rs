//! The few numbers that stand for many.

/// The middle of the values; the mean of the two in the middle where there is an even number. `None` of none.
#[must_use]
pub(super) fn median(values: &[f64]) -> Option<f64> {
    let sorted = sorted(values);
    let upper = sorted.get(sorted.len() / 2)?;
    if sorted.len() % 2 == 1 {
        return Some(*upper);
    }
    let lower = sorted.get(sorted.len() / 2 - 1)?;
    Some(f64::midpoint(*lower, *upper))
}

/// The smallest value that at least this share of the values (in percent, 1 to 100) does not exceed: the nearest
/// rank, so that it is always one of the values. `None` of none.
#[must_use]
pub(super) fn percentile(values: &[f64], percent: usize) -> Option<f64> {
    let sorted = sorted(values);
    let rank = (sorted.len() * percent)
        .div_ceil(100)
        .clamp(1, sorted.len().max(1));
    sorted.get(rank - 1).copied()
}

fn sorted(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(value: Option<f64>, expected: f64) -> bool {
        value.is_some_and(|value| (value - expected).abs() < f64::EPSILON)
    }

    #[test]
    fn the_median_is_the_middle_whatever_the_order() {
        assert!(is(median(&[9.0, 1.0, 5.0]), 5.0));
        assert!(is(median(&[4.0, 1.0, 3.0, 2.0]), 2.5));
        assert!(is(median(&[7.0]), 7.0));
        assert_eq!(median(&[]), None);
    }

    #[test]
    fn the_percentile_is_one_of_the_values() {
        let values = [40.0, 10.0, 30.0, 20.0];
        assert!(is(percentile(&values, 75), 30.0));
        assert!(is(percentile(&values, 76), 40.0));
        assert!(is(percentile(&values, 100), 40.0));
        assert!(is(percentile(&values, 1), 10.0));
        assert_eq!(percentile(&[], 75), None);
    }
}
