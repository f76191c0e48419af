//! Shortening sentences to a number of lines.

use super::lines::Setting;

/// What stands for the rest.
const REST: char = '…';

/// As many lines of `text` as there is room for. It ends with a sentence where half the lines are filled by
/// then, otherwise with a word.
pub(super) fn shortened(setting: &Setting<'_>, text: &str, most: usize) -> Vec<String> {
    let lines = setting.lines(text);
    if lines.len() <= most {
        return lines;
    }
    let whole = sentence_ends(text)
        .filter_map(|end| text.get(..end))
        .map(|sentences| setting.lines(sentences))
        .take_while(|lines| lines.len() <= most)
        .last();
    match whole {
        Some(lines) if 2 * lines.len() >= most => lines,
        _ => cut_at_word(setting, lines, most),
    }
}

/// The first lines, the last of them shortened by words until the mark of omission fits.
pub(super) fn cut_at_word(setting: &Setting<'_>, mut lines: Vec<String>, most: usize) -> Vec<String> {
    if lines.len() <= most {
        return lines;
    }
    lines.truncate(most);
    if let Some(last) = lines.last_mut() {
        loop {
            let kept = last.trim_end_matches([' ', ',', ';', '–', '-']);
            let marked = format!("{kept} {REST}");
            if setting.width_of(&marked) <= setting.width || !kept.contains(' ') {
                *last = marked;
                break;
            }
            *last = kept
                .rsplit_once(' ')
                .map_or_else(String::new, |(head, _)| head.to_owned());
        }
        // A single word that fills the line leaves no room for the mark: letters make it.
        while setting.width_of(last) > setting.width && last.chars().count() > 1 {
            last.pop();
            last.pop();
            last.push(REST);
        }
    }
    lines
}

/// Where sentences end, in bytes. A stop after a number or a short word may be an abbreviation ("3. Mai", "e. V.").
fn sentence_ends(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices(". ").filter_map(move |(at, _)| {
        let word = text.get(..at)?.rsplit(' ').next()?;
        let next = text.get(at + 2..)?.chars().next()?;
        let is_end =
            word.chars().count() > 3 && word.chars().all(char::is_alphabetic) && !next.is_lowercase();
        is_end.then_some(at + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::{super::lines::tests::column, *};

    #[test]
    fn a_text_that_fits_is_left_alone() {
        assert_eq!(
            shortened(&column(9), "Wo Städte bauen", 2),
            ["Wo Städte", "bauen"]
        );
    }

    #[test]
    fn a_text_ends_with_a_sentence_where_that_fills_half_the_room() {
        let text = "Viele bauen gern. Danach kommen noch mehr Leute und reden lange weiter.";
        assert_eq!(shortened(&column(17), text, 2), ["Viele bauen gern."]);
    }

    #[test]
    fn a_text_ends_with_a_word_otherwise() {
        let text = "Viele Leute aus dem Ort bauen gemeinsam am Haus der Statistik.";
        assert_eq!(shortened(&column(12), text, 2), ["Viele Leute", "aus dem …"]);
        assert_eq!(shortened(&column(6), "Stadtentwicklung", 1), ["Stadt…"]);
    }

    #[test]
    fn abbreviations_and_ordinals_do_not_end_a_sentence() {
        let ends: Vec<_> = sentence_ends("Der Verein e. V. kam am 3. Mai. Alle waren dort. Gut").collect();
        assert_eq!(ends.len(), 1, "{ends:?}");
    }
}
