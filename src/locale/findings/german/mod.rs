//! The German sentences.

mod cure;
mod what;

use super::counted;
use crate::catalogue::RecordKind;
use crate::catalogue::check::{Finding, Form, JsonKind, Report, Severity};
use crate::catalogue::dataset::DataFile;

pub(super) use cure::cure;
pub(super) use what::what;

/// File, record and field.
pub(super) fn place(finding: &Finding) -> String {
    let file = match finding.severity {
        Severity::Error => finding.file.clone(),
        Severity::Warning => format!("Hinweis zu {}", finding.file),
    };
    let record = finding.record.iter().map(|record| format!("Eintrag „{record}“"));
    let field = (!finding.field.is_empty()).then(|| format!("Feld „{}“", finding.field));
    [file]
        .into_iter()
        .chain(record)
        .chain(field)
        .collect::<Vec<_>>()
        .join(", ")
}

pub(super) fn summary(report: &Report) -> String {
    let counts = report.counts.iter().filter_map(|(file, count)| {
        let (one, many) = match file {
            DataFile::Cities => ("Stadt", "Städte"),
            DataFile::Projects => ("Projekt", "Projekte"),
            DataFile::Programmes => ("Programm", "Programme"),
            DataFile::Themes => ("Thema", "Themen"),
            DataFile::Events => ("Veranstaltung", "Veranstaltungen"),
            DataFile::Sources => ("Quelle", "Quellen"),
            DataFile::Conflicts => ("Widerspruch", "Widersprüche"),
            DataFile::Edition | DataFile::Plain | DataFile::Vocabulary => return None,
        };
        Some(counted(count, one, many))
    });
    let mut parts: Vec<String> = counts.collect();
    parts.push(format!("{} Fehler", report.errors()));
    parts.push(counted(report.warnings(), "Hinweis", "Hinweise"));
    parts.join(", ")
}

const fn no_record(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::City => "keine Stadt",
        RecordKind::Project => "kein Projekt",
        RecordKind::Programme => "kein Programm",
        RecordKind::Theme => "kein Thema",
        RecordKind::Event => "keine Veranstaltung",
        RecordKind::Source => "keine Quelle",
    }
}

const fn records(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::City => "Städte",
        RecordKind::Project => "Projekte",
        RecordKind::Programme => "Programme",
        RecordKind::Theme => "Themen",
        RecordKind::Event => "Veranstaltungen",
        RecordKind::Source => "Quellen",
    }
}

const fn json_kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Object => "ein Objekt in geschweiften Klammern { }",
        JsonKind::List => "eine Liste in eckigen Klammern [ ]",
        JsonKind::Text => "ein Text in Anführungszeichen",
        JsonKind::Number => "eine Zahl ohne Anführungszeichen",
        JsonKind::WholeNumber => "eine ganze Zahl ohne Anführungszeichen",
        JsonKind::TrueOrFalse => "true oder false ohne Anführungszeichen",
        JsonKind::Null => "null ohne Anführungszeichen",
    }
}

const fn form(form: Form) -> &'static str {
    match form {
        Form::Id => "eine Kennung aus Kleinbuchstaben, Ziffern und einfachen Bindestrichen, ohne Umlaute",
        Form::Date => "ein Datum der Form JJJJ, JJJJ-MM oder JJJJ-MM-TT",
        Form::Day => "ein Datum der Form JJJJ-MM-TT",
        Form::Time => "eine Uhrzeit der Form HH:MM oder HH:MM-HH:MM",
        Form::Year => "ein Jahr aus vier Ziffern",
        Form::Digits => "eine ganze Zahl nur aus Ziffern, ohne Punkte und Leerzeichen",
        Form::Version => "eine Version aus drei Zahlen mit Punkten, etwa 1.0.0",
        Form::WebAddress => "eine Webadresse, die mit https:// oder http:// beginnt",
        Form::MailAddress => "eine E-Mail-Adresse",
        Form::MailOrWebAddress => {
            "eine E-Mail-Adresse oder eine Webadresse, die mit https:// oder http:// beginnt"
        }
        Form::BaseAddress => "eine Webadresse ohne Schrägstrich am Ende, etwa https://example.org/explorer",
        Form::Other => "von der Form, die das Schema der Datei verlangt",
    }
}
