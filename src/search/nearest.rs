//! The records whose names come nearest to an id that does not exist.

use super::text::{Spelling, fold};
use crate::catalogue::{Catalogue, Evidence, Record, RecordKind, Table};
use crate::order::{sorted, sorted_by_key};

/// Most bytes of the wanted id that are looked at.
const WANTED_BYTES: usize = 64;

/// Least likeness (of 1000) of a record that is worth naming.
const LIKENESS: u32 = 400;

/// What a record of the wanted kind is ahead of others.
const SAME_KIND: u32 = 150;

/// A record with a similar name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nearest {
    /// Its kind.
    pub kind: RecordKind,
    /// Its id.
    pub id: String,
    /// Its name or title.
    pub name: String,
}

/// Up to `most` records whose id or name is like what was wanted, the nearest first.
///
/// Likeness is that of the pairs of neighbouring letters (Dice's coefficient): it forgives typing errors, missing
/// parts and another order of words alike. Records of the wanted kind come before equally near others. The
/// sources are only looked through where they are loaded.
#[must_use]
pub fn nearest(
    catalogue: &Catalogue,
    evidence: Option<&Evidence>,
    kind: Option<RecordKind>,
    wanted: &str,
    most: usize,
) -> Vec<Nearest> {
    let wanted = wanted
        .get(..wanted.floor_char_boundary(WANTED_BYTES))
        .unwrap_or_default();
    let mut search = Search {
        plain: pairs(wanted, Spelling::Plain),
        expanded: pairs(wanted, Spelling::Expanded),
        kind,
        found: Vec::new(),
    };
    search.through(&catalogue.cities, |city| &city.name);
    search.through(&catalogue.projects, |project| &project.title);
    search.through(&catalogue.programmes, |programme| &programme.title);
    search.through(&catalogue.themes, |theme| &theme.title);
    search.through(&catalogue.events, |event| &event.title);
    if let Some(evidence) = evidence {
        search.through(&evidence.sources, |source| &source.title);
    }
    // Stable: equally near ones stay in the order of kinds and ids.
    sorted_by_key(search.found, |&(likeness, _)| u32::MAX - likeness)
        .into_iter()
        .take(most)
        .map(|(_, nearest)| nearest)
        .collect()
}

struct Search {
    plain: Vec<u16>,
    expanded: Vec<u16>,
    kind: Option<RecordKind>,
    found: Vec<(u32, Nearest)>,
}

impl Search {
    fn through<R: Record>(&mut self, table: &Table<R>, name: impl Fn(&R) -> &String) {
        let ahead = if self.kind == Some(R::KIND) { SAME_KIND } else { 0 };
        for record in table {
            // Ids are written with `ue` for `ü`; names may be typed either way.
            let by_id = likeness(&self.expanded, &pairs(record.id(), Spelling::Plain));
            let by_name = likeness(&self.plain, &pairs(name(record), Spelling::Plain));
            let best = by_id.max(by_name);
            if best >= LIKENESS {
                self.found.push((
                    best + ahead,
                    Nearest {
                        kind: R::KIND,
                        id: record.id().to_owned(),
                        name: name(record).clone(),
                    },
                ));
            }
        }
    }
}

/// The pairs of neighbouring letters of all words, with the borders of words, sorted.
fn pairs(text: &str, spelling: Spelling) -> Vec<u16> {
    let mut folded = String::from(" ");
    for word in text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        fold(word, spelling, &mut folded);
        folded.push(' ');
    }
    let letters = folded.as_bytes().windows(2);
    let pairs = letters.filter_map(|pair| Some(u16::from_be_bytes(pair.try_into().ok()?)));
    sorted(pairs.collect())
}

/// Twice the common pairs in relation to all, of 1000.
fn likeness(one: &[u16], other: &[u16]) -> u32 {
    let (mut rest, mut common) = (other.iter().peekable(), 0_usize);
    for pair in one {
        while rest.next_if(|next| *next < pair).is_some() {}
        common += usize::from(rest.next_if_eq(&pair).is_some());
    }
    let all = one.len() + other.len();
    u32::try_from(2000 * common / all.max(1)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::tests::data::german;

    fn ids(kind: RecordKind, wanted: &str) -> Vec<String> {
        let all = nearest(german(), None, Some(kind), wanted, 3);
        all.into_iter().map(|nearest| nearest.id).collect()
    }

    #[test]
    fn mistyped_ids_lead_to_the_record() {
        for wanted in ["leipzg", "Leipzig", "leibzig", "leipzig-stadt"] {
            assert_eq!(ids(RecordKind::City, wanted)[0], "leipzig", "{wanted}");
        }
        for wanted in ["nürnberg", "nurnberg", "nuernberg-", "Nürnburg"] {
            assert_eq!(ids(RecordKind::City, wanted)[0], "nuernberg", "{wanted}");
        }
        assert_eq!(
            ids(RecordKind::Project, "leipzig-haushalten")[0],
            "haushalten-leipzig"
        );
        assert_eq!(
            ids(RecordKind::Programme, "koop-stadt-bundespreis")[0],
            "bundespreis-koop-stadt"
        );
    }

    #[test]
    fn rubbish_is_near_nothing() {
        for wanted in [
            "",
            "-",
            "xxxxxxxx",
            "<script>",
            &"ü".repeat(100_000),
            "\u{202E}\0",
        ] {
            assert!(ids(RecordKind::City, wanted).is_empty(), "{wanted:.20}");
        }
    }
}
