//! What to do.

use super::{form, json_kind};
use crate::catalogue::check::{Cure, Form};
use crate::catalogue::dataset::Slip;

pub(in super::super) fn cure(cure: &Cure) -> String {
    match cure {
        Cure::CreateFile => "Legen Sie die Datei wieder an.".to_owned(),
        Cure::RemoveFile => "Löschen oder verschieben Sie sie.".to_owned(),
        Cure::RenameFile(name) => format!("Soll sie „{name}“ heißen?"),
        Cure::MakeReadable => "Prüfen Sie die Rechte und speichern Sie die Datei als UTF-8.".to_owned(),
        Cure::Mend(slip) => mend(*slip).to_owned(),
        Cure::CompareWithSchema => "Vergleichen Sie die Datei mit ihrem Schema.".to_owned(),
        Cure::KeepOne => "Behalten Sie nur eines davon.".to_owned(),
        Cure::DidYouMean(value) => format!("Meinten Sie „{value}“?"),
        Cure::ChooseOneOf(values) => format!("Möglich sind: {}.", values.join(", ")),
        Cure::Write(kind) => format!("Schreiben Sie hier {}.", accusative(json_kind(*kind))),
        Cure::Follow(Form::Other) => "Folgen Sie dem Schema der Datei.".to_owned(),
        Cure::Follow(wanted) => format!("Schreiben Sie {}.", form(*wanted)),
        Cure::FillIn => "Ergänzen Sie den Text.".to_owned(),
        Cure::AddField => "Ergänzen Sie das Feld.".to_owned(),
        Cure::AddFieldOrNull => "Ergänzen Sie das Feld, mit null, wenn nichts bekannt ist.".to_owned(),
        Cure::RemoveField => "Löschen Sie das Feld.".to_owned(),
        Cure::RenameField(name) => format!("Meinten Sie „{name}“?"),
        Cure::NameAtLeast(1) => "Nennen Sie mindestens einen Eintrag.".to_owned(),
        Cure::NameAtLeast(least) => format!("Nennen Sie mindestens {least} Einträge."),
        Cure::StayBetween { least, most } => between(least.as_deref(), most.as_deref()),
        Cure::CorrectOrAddRecord { file } => {
            format!("Berichtigen Sie die Kennung oder legen Sie den Eintrag in {file} an.")
        }
        Cure::ChooseOtherId => "Wählen Sie eine Kennung, die noch frei ist.".to_owned(),
        Cure::MoveBefore(id) => format!("Verschieben Sie den Eintrag vor „{id}“."),
        Cure::CorrectDate => "Berichtigen Sie das Datum; erlaubt sind die Jahre 1900 bis 2100.".to_owned(),
        Cure::CorrectStartOrEnd => "Berichtigen Sie Anfang oder Ende.".to_owned(),
        Cure::PointElsewhere => "Nennen Sie einen anderen Eintrag oder null.".to_owned(),
        Cure::BreakCircle => "Setzen Sie einen der Verweise auf null.".to_owned(),
        Cure::MatchProgramme { programme } => {
            format!("Streichen Sie das Thema oder ordnen Sie den Eintrag auch „{programme}“ zu.")
        }
        Cure::StayInProgramme => "Nennen Sie ein Thema desselben Programms.".to_owned(),
        Cure::StateBasis => {
            "Schreiben Sie „stated“, wenn eine Quelle die Themen nennt, sonst „inferred“.".to_owned()
        }
        Cure::SetNull => "Schreiben Sie null.".to_owned(),
        Cure::SpellAs(name) => format!("Schreiben Sie überall „{name}“."),
        Cure::TakeKind(kind) => {
            format!("Schreiben Sie „{kind}“, oder unterscheiden Sie die Organisationen im Namen.")
        }
        Cure::GiveDay => "Nennen Sie den Tag oder setzen Sie die Uhrzeit auf null.".to_owned(),
        Cure::NameField => "Nennen Sie das Feld so, wie es im Eintrag heißt.".to_owned(),
        Cure::RecordDifference => {
            "Halten Sie fest, worin sich die Quellen unterscheiden, oder löschen Sie den Eintrag.".to_owned()
        }
        Cure::CiteOrRemove => "Zitieren Sie sie, wo sie etwas belegt, oder löschen Sie sie.".to_owned(),
        Cure::UseTerm => {
            "Ordnen Sie es mindestens einem Projekt zu; sonst führt es auf eine leere Seite.".to_owned()
        }
        Cure::AddTerm => "Ergänzen Sie es mit seinen Wörtern in beiden Sprachen.".to_owned(),
        Cure::StartAt(least) => format!("Schreiben Sie {least}."),
        Cure::BoundClasses => {
            "Nur die größte Klasse ist offen (null); jede andere endet über ihrem Anfang.".to_owned()
        }
        Cure::WritePlainText => "Schreiben Sie ihn.".to_owned(),
        Cure::CorrectCoordinates => {
            "Berichtigen Sie Breite (lat) und Länge (lon); vielleicht sind sie vertauscht.".to_owned()
        }
        Cure::TakeStateOf(city) => format!("Berichtigen Sie das Land oder den Verweis auf „{city}“."),
        Cure::NameCityOrKind => "Nennen Sie die Stadt oder berichtigen Sie die Art des Ortes.".to_owned(),
        Cure::MakeBorough => "Schreiben Sie null oder berichtigen Sie die Art des Ortes.".to_owned(),
        Cure::Trim => "Löschen Sie die Leerzeichen am Rand.".to_owned(),
        Cure::TakeOut => "Nehmen Sie das heraus; es gehört nicht in die Daten.".to_owned(),
        Cure::DeleteCharacter => {
            "Löschen Sie das Zeichen; am sichersten tippen Sie die Stelle neu.".to_owned()
        }
        Cure::JoinLetter => {
            "Tippen Sie den Buchstaben neu, damit Suche und Sortierung ihn erkennen.".to_owned()
        }
        Cure::NumberAnew => "Geben Sie den Geschwistern verschiedene Nummern.".to_owned(),
        Cure::Shorten => "Kürzen Sie ihn, wenn möglich.".to_owned(),
    }
}

/// "ein Objekt" stays, "ein Text" becomes "einen Text".
fn accusative(words: &str) -> String {
    words.replacen("ein Text", "einen Text", 1)
}

fn between(least: Option<&str>, most: Option<&str>) -> String {
    match (least, most) {
        (Some(least), Some(most)) => format!("Erlaubt ist {least} bis {most}."),
        (Some(least), None) => format!("Erlaubt ist {least} oder mehr."),
        (None, Some(most)) => format!("Erlaubt ist {most} oder weniger."),
        (None, None) => "Berichtigen Sie die Zahl.".to_owned(),
    }
}

const fn mend(slip: Slip) -> &'static str {
    match slip {
        Slip::Empty => "Holen Sie den Inhalt aus einem älteren Stand zurück.",
        Slip::ByteOrderMark => "Speichern Sie die Datei als UTF-8 ohne BOM.",
        Slip::TrailingComma | Slip::CommaTooMany => "Löschen Sie das Komma.",
        Slip::MissingComma => "Setzen Sie das Komma.",
        Slip::MissingColon => "Setzen Sie den Doppelpunkt.",
        Slip::UnclosedQuote => "Schließen Sie den Text in derselben Zeile mit \".",
        Slip::QuoteInText => "Schreiben Sie im Text „…“ oder \\\".",
        Slip::WrongQuotes => "Schreiben Sie gerade Anführungszeichen: \".",
        Slip::NameWithoutQuotes => "Setzen Sie den Namen in Anführungszeichen.",
        Slip::UnclosedBracket => "Schließen Sie die Klammer.",
        Slip::AfterEnd => {
            "Löschen Sie, was nach der letzten Klammer steht, oder prüfen Sie, ob eine Klammer zu viel ist."
        }
        Slip::Escape => "Schreiben Sie \\\\, wenn der Schrägstrich zum Text gehört.",
        Slip::Number => "Schreiben Sie die Zahl ohne führende Null und mit Punkt statt Komma.",
        Slip::Comment => "Löschen Sie ihn.",
        Slip::MergeMarks => "Wählen Sie eine der beiden Fassungen und löschen Sie die Zeichen.",
        Slip::TooDeep | Slip::Unknown => "Vergleichen Sie die Stelle mit einem Eintrag, der stimmt.",
    }
}
