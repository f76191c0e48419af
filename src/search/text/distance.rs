//! How far two spellings lie apart: Damerau-Levenshtein, bounded.

/// Longest query word in folded bytes that is compared; longer ones are not forgiven anything.
const LONGEST: usize = 48;

/// How many typing errors a folded word may hold: none below 4 letters, 1 from 4, 2 from 8.
pub(in crate::search) const fn tolerance(word: &str) -> u8 {
    match word.len() {
        0..4 => 0,
        4..8 => 1,
        8..=LONGEST => 2,
        _ => 0,
    }
}

/// The number of typing errors between a typed word and a term, if it is at most `bound` (0 to 2).
///
/// An error is a letter too many, missing or wrong, or two neighbours exchanged (optimal string alignment: no
/// place is corrected twice). With `unfinished` the word may be the beginning of the term: the distance to the
/// nearest beginning counts. Works on folded text and therefore on bytes; a letter outside Latin counts as the
/// bytes it has.
pub(in crate::search) fn distance(word: &[u8], term: &[u8], bound: u8, unfinished: bool) -> Option<u8> {
    let reach = word.len() + usize::from(bound);
    if word.len() > LONGEST || term.len() + usize::from(bound) < word.len() {
        return None;
    }
    let term = match term.get(..reach) {
        Some(beginning) if unfinished => beginning,
        Some(_) if term.len() > reach => return None,
        _ => term,
    };
    // Rows for the letters of the word before the last, the last and the present one.
    let mut rows = [[0_u8; LONGEST + 3]; 3];
    let [mut older, mut old, mut new] = rows.each_mut();
    for (cost, cell) in (0..).zip(old.iter_mut().take(term.len() + 1)) {
        *cell = cost;
    }
    let mut before: Option<u8> = None;
    for (row, &letter) in (1..).zip(word) {
        let mut left = row;
        let mut least = row;
        let mut term_before: Option<u8> = None;
        let cells = new.iter_mut().zip(old.windows(2)).enumerate();
        let mut corner = row;
        for ((at, (cell, above)), &other) in cells.zip(term) {
            *cell = left;
            let (diagonal, above) = pair(above);
            let mut cost = (diagonal + u8::from(letter != other))
                .min(above + 1)
                .min(left + 1);
            if before == Some(other) && term_before == Some(letter) {
                let exchanged = at.checked_sub(1).and_then(|at| older.get(at)).copied();
                cost = cost.min(exchanged.unwrap_or(u8::MAX - 1) + 1);
            }
            least = least.min(cost);
            (left, corner, term_before) = (cost, cost, Some(other));
        }
        if let Some(last) = new.get_mut(term.len()) {
            *last = corner;
        }
        if least > bound {
            return None;
        }
        before = Some(letter);
        (older, old, new) = (old, new, older);
    }
    let row = old.get(..=term.len()).unwrap_or_default();
    let result = if unfinished { row.iter().min() } else { row.last() };
    result.copied().filter(|&errors| errors <= bound)
}

const fn pair(window: &[u8]) -> (u8, u8) {
    match *window {
        [first, second, ..] => (first, second),
        _ => (u8::MAX - 1, u8::MAX - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn between(word: &str, term: &str) -> Option<u8> {
        distance(word.as_bytes(), term.as_bytes(), 2, false)
    }

    #[test]
    fn typing_errors_are_counted() {
        assert_eq!(between("leerstand", "leerstand"), Some(0));
        assert_eq!(between("leerstnad", "leerstand"), Some(1));
        assert_eq!(between("lerstand", "leerstand"), Some(1));
        assert_eq!(between("leerrstand", "leerstand"), Some(1));
        assert_eq!(between("leibzig", "leipzig"), Some(1));
        assert_eq!(between("nurmbreg", "nurnberg"), Some(2));
        assert_eq!(between("haus", "strasse"), None);
    }

    #[test]
    fn an_unfinished_word_is_compared_with_beginnings() {
        let unfinished = |word: &str, term: &str| distance(word.as_bytes(), term.as_bytes(), 1, true);
        assert_eq!(unfinished("leerstn", "leerstand"), Some(1));
        assert_eq!(unfinished("zwsich", "zwischennutzung"), Some(1));
        assert_eq!(unfinished("leerst", "leerstand"), Some(0));
        assert_eq!(unfinished("kxxn", "leerstand"), None);
    }

    /// The last row of the textbook matrix.
    fn textbook(word: &[u8], term: &[u8]) -> Vec<usize> {
        let mut costs = vec![vec![0; term.len() + 1]; word.len() + 1];
        for row in 0..=word.len() {
            for at in 0..=term.len() {
                if row == 0 || at == 0 {
                    costs[row][at] = row + at;
                    continue;
                }
                let wrong = usize::from(word[row - 1] != term[at - 1]);
                let mut best = costs[row - 1][at - 1] + wrong;
                best = best.min(costs[row - 1][at] + 1).min(costs[row][at - 1] + 1);
                if row > 1 && at > 1 && word[row - 1] == term[at - 2] && word[row - 2] == term[at - 1] {
                    best = best.min(costs[row - 2][at - 2] + 1);
                }
                costs[row][at] = best;
            }
        }
        costs.pop().unwrap()
    }

    proptest! {
        #[test]
        fn it_is_the_textbook_distance(a in "[abc]{0,9}", b in "[abc]{0,9}", bound in 0_u8..3) {
            let row = textbook(a.as_bytes(), b.as_bytes());
            let within = |n: usize| u8::try_from(n).ok().filter(|&n| n <= bound);
            prop_assert_eq!(distance(a.as_bytes(), b.as_bytes(), bound, false), within(*row.last().unwrap()));
            prop_assert_eq!(distance(a.as_bytes(), b.as_bytes(), bound, true), within(*row.iter().min().unwrap()));
        }
    }
}
