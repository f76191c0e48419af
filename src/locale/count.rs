//! Numbers of records with the right form of their noun.

use super::{Lang, number};
use crate::catalogue::RecordKind;

/// What is counted in the record lists.
pub type Counted = RecordKind;

/// The noun for `count` records of a kind: `Projekt`, `Projekte`.
///
/// Cities are called "Orte" and "places": a borough and municipalities are among them.
#[must_use]
pub const fn noun(lang: Lang, kind: Counted, count: usize) -> &'static str {
    let (one, many) = match (lang, kind) {
        (Lang::De, RecordKind::City) => ("Ort", "Orte"),
        (Lang::De, RecordKind::Project) => ("Projekt", "Projekte"),
        (Lang::De, RecordKind::Programme) => ("Programm", "Programme"),
        (Lang::De, RecordKind::Theme) => ("Thema", "Themen"),
        (Lang::De, RecordKind::Event) => ("Termin", "Termine"),
        (Lang::De, RecordKind::Source) => ("Quelle", "Quellen"),
        (Lang::En, RecordKind::City) => ("place", "places"),
        (Lang::En, RecordKind::Project) => ("project", "projects"),
        (Lang::En, RecordKind::Programme) => ("programme", "programmes"),
        (Lang::En, RecordKind::Theme) => ("theme", "themes"),
        (Lang::En, RecordKind::Event) => ("event", "events"),
        (Lang::En, RecordKind::Source) => ("source", "sources"),
    };
    if count == 1 { one } else { many }
}

/// Number and noun: `23 Projekte`, `1 place`, `Kein Termin`, `No event`.
#[must_use]
pub fn counted(lang: Lang, kind: Counted, count: usize) -> String {
    if count == 0 {
        let none = match (lang, kind) {
            (Lang::De, RecordKind::Source) => "Keine",
            (Lang::De, _) => "Kein",
            (Lang::En, _) => "No",
        };
        return format!("{none} {}", noun(lang, kind, 1));
    }
    format!("{} {}", number(lang, count as u64), noun(lang, kind, count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_none_and_many_have_their_own_form() {
        assert_eq!(counted(Lang::De, RecordKind::Project, 23), "23 Projekte");
        assert_eq!(counted(Lang::De, RecordKind::Source, 0), "Keine Quelle");
        assert_eq!(counted(Lang::En, RecordKind::City, 1), "1 place");
    }
}
