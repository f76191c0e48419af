//! What was probably meant: the nearest of the values that would have been right.

/// The candidate that is written most like `text`; `None` where none is near enough to be meant.
pub(super) fn nearest<'c>(text: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<String> {
    let written = fold(text);
    let most = (written.len() / 3).clamp(1, 4);
    candidates
        .into_iter()
        .filter(|candidate| *candidate != text)
        .map(|candidate| (distance(&written, &fold(candidate)), candidate))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, candidate)| candidate.to_owned())
}

/// Lower case, umlauts as in ids, blanks and underscores as hyphens.
fn fold(text: &str) -> Vec<char> {
    let mut folded = String::with_capacity(text.len());
    for letter in text.trim().chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            ' ' | '_' => folded.push('-'),
            other => folded.push(other),
        }
    }
    folded.chars().collect()
}

/// Slips between two texts: letters left out, added, taken for another, or swapped with their neighbour.
fn distance(from: &[char], to: &[char]) -> usize {
    let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX - 1);
    let mut row_before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, a) in from.iter().enumerate() {
        let mut next = vec![line + 1];
        for (column, b) in to.iter().enumerate() {
            let mut slips = (at(&row, column) + usize::from(a != b))
                .min(at(&row, column + 1) + 1)
                .min(at(&next, column) + 1);
            let swapped =
                line > 0 && column > 0 && from.get(line - 1) == Some(b) && to.get(column - 1) == Some(a);
            if swapped {
                slips = slips.min(at(&row_before, column - 1) + 1);
            }
            next.push(slips);
        }
        row_before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognised_and_a_different_word_is_not() {
        let near = |text| nearest(text, ["koopstadt", "kommunen-innovativ", "muenchen", "en"]);
        assert_eq!(near("koopstatd").as_deref(), Some("koopstadt"));
        assert_eq!(near("Koop_Stadt").as_deref(), Some("koopstadt"));
        assert_eq!(near("München").as_deref(), Some("muenchen"));
        assert_eq!(near("komunen-innovative").as_deref(), Some("kommunen-innovativ"));
        assert_eq!(near("leipzig"), None);
        assert_eq!(near(""), None);
    }

    #[test]
    fn distance_counts_slips() {
        let count = |a: &str, b: &str| distance(&fold(a), &fold(b));
        assert_eq!(count("abc", "abc"), 0);
        assert_eq!(count("abc", "acb"), 1);
        assert_eq!(count("abc", ""), 3);
        assert_eq!(count("kitten", "sitting"), 3);
    }
}
