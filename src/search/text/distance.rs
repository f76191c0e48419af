//! How far two spellings lie apart: Damerau-Levenshtein, bounded.

/// Longest query word in folded bytes that is compared; longer ones are not forgiven anything.
const LONGEST: usize = 48;

/// More errors than any bound.
const FAR: u8 = 100;

/// How many typing errors a folded word may hold: none below 4 letters, 1 from 4, 2 from 8.
///
/// None either where one or two letters repeat (`aaaaaaaa`, `abababab`): that is no word, and nearly every term
/// would have to be compared with it.
pub(in crate::search) fn tolerance(word: &str) -> u8 {
    let repeats = word.bytes().eq(word.bytes().take(2).cycle().take(word.len()));
    match word.len() {
        4..=LONGEST if repeats => 0,
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
    // Rows for the letter of the word before the last, the last and the present one. Only the cells within
    // `bound` of the diagonal can stay within the bound; those beside them are too far.
    let mut rows = [[FAR; LONGEST + 4]; 3];
    let [mut older, mut old, mut new] = rows.each_mut();
    for (cost, cell) in (0..=bound).zip(old.iter_mut().take(term.len() + 1)) {
        *cell = cost;
    }
    let width = usize::from(bound);
    let mut before = None;
    for (row, &letter) in (1_u8..).zip(word) {
        let low = usize::from(row).saturating_sub(width).max(1);
        let high = (usize::from(row) + width).min(term.len());
        let mut left = if low == 1 { row } else { FAR };
        let mut least = left;
        let mut term_before = low.checked_sub(2).and_then(|at| term.get(at)).copied();
        let cells = new
            .get_mut(low - 1..high)?
            .iter_mut()
            .zip(old.get(low - 1..=high)?.windows(2));
        for ((at, (cell, above)), &other) in cells.enumerate().zip(term.get(low - 1..high)?) {
            let [diagonal, above] = *above else { return None };
            *cell = left;
            left = (diagonal + u8::from(letter != other))
                .min(above + 1)
                .min(left + 1);
            if before == Some(other) && term_before == Some(letter) {
                let exchanged = (low + at).checked_sub(2).and_then(|at| older.get(at));
                left = left.min(exchanged.map_or(FAR, |cost| cost + 1));
            }
            least = least.min(left);
            term_before = Some(other);
        }
        if least > bound {
            return None;
        }
        *new.get_mut(high)? = left;
        *new.get_mut(high + 1)? = FAR;
        before = Some(letter);
        (older, old, new) = (old, new, older);
    }
    let row = old.get(..=term.len())?;
    let errors = if unfinished {
        let low = word.len().saturating_sub(width);
        row.get(low..)?.iter().min()
    } else {
        row.last()
    };
    errors.copied().filter(|&errors| errors <= bound)
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
