//! The words of facets, and how chosen values read in the sentence that says what is shown (vis-4):
//! "23 Projekte in Mittelstädten in Nordrhein-Westfalen zum Thema Leerstand".

use super::{Lang, case::small};
use crate::{
    catalogue::{Instrument, RecordKind, SizeClass, State},
    view_state::{Facet, Mode, Phase},
};

/// Heading of a facet.
#[must_use]
pub const fn facet_name(lang: Lang, facet: Facet) -> &'static str {
    let (de, en) = match facet {
        Facet::State => ("Land", "State"),
        Facet::Size => ("Größe", "Size"),
        Facet::City => ("Ort", "Place"),
        Facet::Programme => ("Programm", "Programme"),
        Facet::Role => ("Rolle", "Role"),
        Facet::Topic => ("Worum es geht", "Topic"),
        Facet::Instrument => ("Instrument", "Instrument"),
        Facet::Theme => ("Thema eines Programms", "Theme of a programme"),
        Facet::Period => ("Zeit", "Time"),
        Facet::Actor => ("Wer mitmacht", "Who takes part"),
        Facet::Kind => ("Art", "Kind"),
        Facet::Format => ("Format", "Format"),
        Facet::Status => ("Beleg", "Evidence"),
    };
    pick(lang, (de, en))
}

/// The words around the values of a facet in the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase {
    /// Stands before the first value; may be empty.
    pub before: &'static str,
    /// Stands after the last value; may be empty.
    pub after: &'static str,
}

/// The words around the chosen values of a facet, in a sentence about records of a kind.
#[must_use]
pub const fn phrase(lang: Lang, facet: Facet, kind: RecordKind, several: bool) -> Phrase {
    let about_places = matches!(kind, RecordKind::City);
    let before = match (facet, about_places, several) {
        (Facet::State | Facet::City, ..) => ("", ""),
        (Facet::Size, true, _) => ("der Größe", "of the size"),
        (Facet::Size, false, _) => ("in", "in"),
        (Facet::Programme, _, false) => ("im Programm", "in the programme"),
        (Facet::Programme, _, true) => ("in den Programmen", "in the programmes"),
        (Facet::Role, true, _) => ("mit der Rolle", "in the role"),
        (Facet::Role, false, _) => ("aus Orten mit der Rolle", "from places in the role"),
        (Facet::Topic, _, false) => ("zum Thema", "on the topic"),
        (Facet::Topic, _, true) => ("zu den Themen", "on the topics"),
        (Facet::Instrument, ..) => ("mit", "with"),
        (Facet::Theme, ..) => ("unter", "under"),
        (Facet::Period, ..) => ("aus der Zeit", "from the time"),
        (Facet::Actor, ..) => ("mit Beteiligten aus", "with partners from"),
        (Facet::Kind, ..) => ("der Art", "of the kind"),
        (Facet::Format, ..) => ("im Format", "in the format"),
        (Facet::Status, ..) => ("mit dem Beleg", "with the evidence"),
    };
    let after = if matches!(facet, Facet::Instrument) {
        ("Instrumenten", "instruments")
    } else {
        ("", "")
    };
    Phrase {
        before: pick(lang, before),
        after: pick(lang, after),
    }
}

/// What stands between two values: "oder" where one is enough, "und" where all are needed.
#[must_use]
pub const fn joiner(lang: Lang, mode: Mode) -> &'static str {
    match (lang, mode) {
        (Lang::De, Mode::Any) => "oder",
        (Lang::De, Mode::All) => "und",
        (Lang::En, Mode::Any) => "or",
        (Lang::En, Mode::All) => "and",
    }
}

/// A value as it reads in the sentence; `label` is what it is called elsewhere.
#[must_use]
pub fn value_in_sentence(lang: Lang, facet: Facet, kind: RecordKind, value: &str, label: &str) -> String {
    match (facet, lang) {
        (Facet::State, Lang::De) if value == State::Saarland.id() => ["im ", label].concat(),
        (Facet::State | Facet::City, _) if value != facet.gap() => ["in ", label].concat(),
        (Facet::Size, _) if kind != RecordKind::City => SizeClass::from_id(value)
            .map_or_else(|| label.to_owned(), |class| places_of(lang, class).to_owned()),
        (Facet::Instrument, _) => Instrument::from_id(value)
            .map_or_else(|| label.to_owned(), |kind| adjective(lang, kind).to_owned()),
        (Facet::Actor, Lang::En) => small(label),
        (_, Lang::De) if is_quoted(facet) => ["„", label, "“"].concat(),
        (_, Lang::En) if is_quoted(facet) => ["“", label, "”"].concat(),
        _ => label.to_owned(),
    }
}

/// Facets whose values stand in the sentence as they are called elsewhere, in quotation marks.
const fn is_quoted(facet: Facet) -> bool {
    !matches!(
        facet,
        Facet::State | Facet::City | Facet::Instrument | Facet::Actor | Facet::Period
    )
}

/// Label of a stretch of years.
#[must_use]
pub const fn phase_name(lang: Lang, phase: Phase) -> &'static str {
    let words = match phase {
        Phase::Before2007 => ("vor 2007", "before 2007"),
        Phase::From2007 => ("2007 bis 2010", "2007 to 2010"),
        Phase::From2011 => ("2011 bis 2015", "2011 to 2015"),
        Phase::From2016 => ("2016 bis 2019", "2016 to 2019"),
        Phase::From2020 => ("2020 bis 2022", "2020 to 2022"),
        Phase::Since2023 => ("seit 2023", "since 2023"),
    };
    pick(lang, words)
}

/// Label of the value that stands for records without one.
#[must_use]
pub const fn gap_name(lang: Lang, facet: Facet) -> &'static str {
    let words = match facet {
        Facet::Size | Facet::Period | Facet::Kind | Facet::Format | Facet::Status => {
            ("nicht bekannt", "not known")
        }
        Facet::State | Facet::City => ("ohne Ort", "no place"),
        Facet::Programme => ("ohne Programm", "no programme"),
        Facet::Role => ("ohne Rolle", "no role"),
        Facet::Topic => ("ohne Thema", "no topic"),
        Facet::Instrument | Facet::Actor => ("ohne Angabe", "not recorded"),
        Facet::Theme => ("ohne Thema eines Programms", "no theme of a programme"),
    };
    pick(lang, words)
}

/// Places of a size class after "in": dative plural in German.
const fn places_of(lang: Lang, class: SizeClass) -> &'static str {
    let words = match class {
        SizeClass::Gemeinde => ("Gemeinden unter 10.000", "municipalities under 10,000"),
        SizeClass::Kleinstadt => ("Kleinstädten", "small towns"),
        SizeClass::Mittelstadt => ("Mittelstädten", "medium-sized towns"),
        SizeClass::Grossstadt => ("Großstädten", "cities"),
        SizeClass::Metropole => ("großen Großstädten", "large cities"),
    };
    pick(lang, words)
}

/// A kind of instrument as an adjective after "mit": dative plural in German.
const fn adjective(lang: Lang, kind: Instrument) -> &'static str {
    let words = match kind {
        Instrument::Legal => ("rechtlichen", "legal"),
        Instrument::Political => ("politischen", "political"),
        Instrument::Structural => ("strukturellen", "structural"),
        Instrument::Financial => ("finanziellen", "financial"),
        Instrument::Spatial => ("räumlichen", "spatial"),
        Instrument::Communicative => ("kommunikativen", "communicative"),
    };
    pick(lang, words)
}

const fn pick(lang: Lang, words: (&'static str, &'static str)) -> &'static str {
    match lang {
        Lang::De => words.0,
        Lang::En => words.1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_read_as_prose() {
        let value =
            |facet, value, label| value_in_sentence(Lang::De, facet, RecordKind::Project, value, label);
        assert_eq!(value(Facet::State, "DE-SL", "Saarland"), "im Saarland");
        assert_eq!(value(Facet::State, "DE-SN", "Sachsen"), "in Sachsen");
        assert_eq!(value(Facet::Size, "mittelstadt", "Mittelstadt"), "Mittelstädten");
        assert_eq!(value(Facet::Instrument, "legal", "Rechtlich"), "rechtlichen");
    }
}
