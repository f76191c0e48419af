//! What is wrong.

use std::io::ErrorKind;

use super::{json_kind, no_record, records};
use crate::catalogue::check::What;
use crate::catalogue::dataset::{Slip, SyntaxFault};

pub(in super::super) fn what(what: &What) -> String {
    match what {
        What::FileMissing => "Die Datei fehlt.".to_owned(),
        What::FileUnknown => "Diese Datei gehört zu nichts; sie wird nicht gelesen.".to_owned(),
        What::FileUnreadable(ErrorKind::InvalidData) => {
            "Die Datei ist nicht in UTF-8 gespeichert.".to_owned()
        }
        What::FileUnreadable(ErrorKind::PermissionDenied) => {
            "Die Datei darf nicht gelesen werden.".to_owned()
        }
        What::FileUnreadable(_) => "Die Datei lässt sich nicht lesen.".to_owned(),
        What::Syntax(fault) => syntax(fault),
        What::NotTypable(detail) => format!("Die Angaben passen nicht zu den Datentypen ({detail})."),
        What::FieldTwice => "Das Feld steht zweimal da; nur das letzte würde zählen.".to_owned(),
        What::FieldMissing => "Das Feld fehlt.".to_owned(),
        What::FieldUnknown => "Ein Feld mit diesem Namen gibt es hier nicht.".to_owned(),
        What::WrongKind { expected } => format!("Hier muss {} stehen.", json_kind(*expected)),
        What::Null => "Das Feld darf nicht null sein.".to_owned(),
        What::Empty => "Hier steht nichts.".to_owned(),
        What::WrongForm { value, .. } => format!("„{value}“ hat nicht die Form, die hier stehen muss."),
        What::NotInVocabulary { value } => format!("„{value}“ steht nicht im Vokabular."),
        What::OutOfRange { value } => format!("{value} liegt außerhalb der erlaubten Grenzen."),
        What::TooFew { least } => format!("Die Liste braucht mindestens {least} Einträge."),
        What::NoSuchDate { value } => format!("Das Datum „{value}“ gibt es nicht."),
        What::EndBeforeStart { start, end } => format!("Das Ende „{end}“ liegt vor dem Anfang „{start}“."),
        What::IdTaken { by } => format!("Diese Kennung hat schon ein anderer Eintrag in {by}."),
        What::Unsorted { before } => {
            format!("Der Eintrag steht nicht an seinem Platz; er gehört vor „{before}“.")
        }
        What::NoSuchRecord { id, kind } => format!("Es gibt {} mit der Kennung „{id}“.", no_record(*kind)),
        What::ListedTwice { value } => format!("„{value}“ steht hier zum zweiten Mal."),
        What::PointsToItself => "Der Eintrag verweist auf sich selbst.".to_owned(),
        What::Circle { way } => format!("Die Verweise führen im Kreis: {}.", way.join(" → ")),
        What::OtherProgramme { theme, programme } => {
            format!("Das Thema „{theme}“ gehört zum Programm „{programme}“, dieser Eintrag nicht.")
        }
        What::BasisMissing => "Es sind Themen genannt, aber nicht, worauf die Zuordnung beruht.".to_owned(),
        What::BasisWithoutThemes => {
            "Es ist kein Thema genannt, also kann nichts die Zuordnung begründen.".to_owned()
        }
        What::OtherSpelling { name, other, record } => {
            format!("„{name}“ heißt sonst „{other}“, zum Beispiel bei „{record}“.")
        }
        What::OtherKind { name, kind, record } => {
            format!("„{name}“ hat sonst die Art „{kind}“, zum Beispiel bei „{record}“.")
        }
        What::TimeWithoutDay { start } => {
            format!("Eine Uhrzeit ohne Tag: Als Beginn steht nur „{start}“ da.")
        }
        What::NoSuchField { field, kind } => format!("{} haben kein Feld „{field}“.", records(*kind)),
        What::NoDisagreement => "Alle Werte sind gleich, also besteht kein Widerspruch.".to_owned(),
        What::NeverCited => "Die Quelle wird nirgends zitiert.".to_owned(),
        What::NeverUsed { id } => format!("Kein Projekt trägt „{id}“."),
        What::TermMissing { id } => format!("Im Vokabular fehlt „{id}“."),
        What::SizeGap { expected } => {
            format!("Die Größenklasse schließt nicht an die vorige an; sie muss bei {expected} beginnen.")
        }
        What::SizeBound => "Die Obergrenze der Größenklasse stimmt nicht.".to_owned(),
        What::NoPlainText { id } => format!("Zu „{id}“ fehlt der Text in leichter Sprache."),
        What::OutsideGermany => "Der Ort liegt nach diesen Koordinaten außerhalb Deutschlands.".to_owned(),
        What::OtherState { city } => format!("Der Ort liegt in einem anderen Land als „{city}“."),
        What::BoroughWithoutCity => "Bei einem Bezirk fehlt die Stadt, zu der er gehört.".to_owned(),
        What::CityWithinCity => "Nur ein Bezirk kann Teil einer Stadt sein.".to_owned(),
        What::BlankAtEnds => "Der Text beginnt oder endet mit einem Leerzeichen.".to_owned(),
        What::MailAddress { value } => format!("Der Text enthält die E-Mail-Adresse „{value}“."),
        What::TelephoneNumber { value } => format!("„{value}“ sieht aus wie eine Telefonnummer."),
        What::MachinePath => "Der Text enthält den Pfad einer Datei auf einem Rechner.".to_owned(),
        What::Invisible { character } => {
            format!(
                "Der Text enthält das unsichtbare Zeichen U+{:04X}.",
                u32::from(*character)
            )
        }
        What::SplitLetter { letter } => format!("„{letter}“ ist aus zwei Zeichen zusammengesetzt."),
        What::TooLong { length, sensible } => {
            format!("Der Text ist {length} Zeichen lang; mehr als {sensible} liest niemand gern.")
        }
    }
}

fn syntax(fault: &SyntaxFault) -> String {
    let SyntaxFault { line, column, slip } = fault;
    let what = match slip {
        Slip::Empty => return "Die Datei ist leer.".to_owned(),
        Slip::ByteOrderMark => return "Die Datei beginnt mit einer unsichtbaren Bytemarke.".to_owned(),
        Slip::TrailingComma => "steht ein Komma vor einer schließenden Klammer",
        Slip::MissingComma => "fehlt vermutlich ein Komma",
        Slip::CommaTooMany => "steht ein Komma, wo ein Wert stehen müsste",
        Slip::MissingColon => "fehlt der Doppelpunkt zwischen Name und Wert",
        Slip::UnclosedQuote => "fehlt am Ende eines Textes das Anführungszeichen",
        Slip::QuoteInText => "steht vermutlich ein Anführungszeichen mitten im Text",
        Slip::WrongQuotes => "steht ein anderes Anführungszeichen als \"",
        Slip::NameWithoutQuotes => "steht ein Name ohne Anführungszeichen",
        Slip::UnclosedBracket => "endet die Datei, obwohl noch eine Klammer offen ist",
        Slip::AfterEnd => "steht noch etwas, obwohl die Datei schon zu Ende ist",
        Slip::Escape => "steht ein umgekehrter Schrägstrich, der nichts bedeutet",
        Slip::Number => "steht etwas, das wie eine Zahl aussieht und keine ist",
        Slip::Comment => "steht ein Kommentar; JSON kennt keine",
        Slip::MergeMarks => "sind Zeichen einer unfertigen Zusammenführung stehen geblieben",
        Slip::TooDeep => "sind die Klammern zu tief verschachtelt",
        Slip::Unknown => "ist die Datei kein gültiges JSON mehr",
    };
    format!("In Zeile {line}, Zeichen {column} {what}.")
}
