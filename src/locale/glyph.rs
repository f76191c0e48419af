//! The house glyph in words: the same as the picture says, in the same order.

use super::{Lang, case::small};
use crate::catalogue::{Instrument, Vocabulary};
use crate::charts::glyph::{Honour, House, WINDOWS};

/// Says what a house shows. The vocabulary must be of the same language.
///
/// "Haus einer Kleinstadt. Erleuchtete Fenster: rechtlich, räumlich (2 von 6). Flagge: ausgezeichnet 2021."
#[must_use]
pub fn describe_house(lang: Lang, house: &House, vocabulary: &Vocabulary) -> String {
    let mut sentences = vec![
        silhouette(lang, house, vocabulary),
        windows(lang, house, vocabulary),
    ];
    sentences.extend(house.honour.map(|honour| flag(lang, honour).to_owned()));
    if house.network {
        sentences.push(coupling(lang).to_owned());
    }
    sentences.join(" ")
}

fn silhouette(lang: Lang, house: &House, vocabulary: &Vocabulary) -> String {
    let class = house.size.map(|size| vocabulary.size_label(size));
    match (lang, class) {
        (Lang::De, Some(class)) => format!("Haus, Größe: {class}."),
        (Lang::De, None) => "Gestricheltes Haus: Größe nicht bekannt.".to_owned(),
        (Lang::En, Some(class)) => format!("House, size: {class}."),
        (Lang::En, None) => "Dashed house: size not known.".to_owned(),
    }
}

fn windows(lang: Lang, house: &House, vocabulary: &Vocabulary) -> String {
    let used: Vec<&Instrument> = WINDOWS.iter().filter(|i| house.instruments.contains(i)).collect();
    let words: Vec<_> = used.iter().map(|&&i| small(vocabulary.label(i))).collect();
    let (words, count, all) = (words.join(", "), used.len(), WINDOWS.len());
    match (lang, count) {
        (Lang::De, 0) => "Kein Fenster erleuchtet.".to_owned(),
        (Lang::De, _) => format!("Erleuchtete Fenster: {words} ({count} von {all})."),
        (Lang::En, 0) => "No window lit.".to_owned(),
        (Lang::En, _) => format!("Lit windows: {words} ({count} of {all})."),
    }
}

const fn flag(lang: Lang, honour: Honour) -> &'static str {
    match (lang, honour) {
        (Lang::De, Honour::Awarded) => "Flagge: ausgezeichnet 2021.",
        (Lang::De, Honour::Recognised) => "Wimpel: Anerkennung 2021.",
        (Lang::En, Honour::Awarded) => "Flag: awarded 2021.",
        (Lang::En, Honour::Recognised) => "Pennant: commended 2021.",
    }
}

const fn coupling(lang: Lang) -> &'static str {
    match lang {
        Lang::De => "Kupplung am Boden: Partnerstadt im Netz koopstadt.",
        Lang::En => "Coupling at the ground: partner city in the koopstadt network.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Named, SizeClass, SizeClassNote, SizeClassTerm, Term};

    fn vocabulary() -> Vocabulary {
        let instruments = Instrument::ALL.iter().map(|&id| {
            let mut label = id.id().to_owned();
            label.get_mut(..1).map(str::make_ascii_uppercase);
            Term {
                id,
                label,
                description: None,
            }
        });
        Vocabulary {
            topics: terms(),
            instruments: instruments.collect(),
            states: terms(),
            city_kinds: terms(),
            membership_roles: terms(),
            programme_kinds: terms(),
            theme_kinds: terms(),
            theme_bases: terms(),
            event_formats: terms(),
            event_statuses: terms(),
            actor_kinds: terms(),
            figure_units: terms(),
            figure_qualifiers: terms(),
            record_kinds: terms(),
            size_classes: vec![SizeClassTerm {
                id: SizeClass::Kleinstadt,
                label: "Kleinstadt".to_owned(),
                min: 10_000,
                max: Some(19_999),
            }],
            size_classes_note: SizeClassNote {
                text: String::new(),
                sources: Vec::new(),
            },
        }
    }

    const fn terms<K: Named>() -> Vec<Term<K>> {
        Vec::new()
    }

    #[test]
    fn the_words_say_what_the_picture_says_in_the_order_of_the_windows() {
        let house = House {
            size: Some(SizeClass::Kleinstadt),
            instruments: vec![Instrument::Spatial, Instrument::Legal],
            honour: Some(Honour::Recognised),
            network: true,
        };
        assert_eq!(
            describe_house(Lang::De, &house, &vocabulary()),
            "Haus, Größe: Kleinstadt. Erleuchtete Fenster: legal, spatial (2 von 6). \
             Wimpel: Anerkennung 2021. Kupplung am Boden: Partnerstadt im Netz koopstadt."
        );
    }

    #[test]
    fn what_is_not_known_is_said_and_not_guessed() {
        let unknown = describe_house(Lang::En, &House::default(), &vocabulary());
        assert_eq!(unknown, "Dashed house: size not known. No window lit.");
    }
}
