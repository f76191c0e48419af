//! The English sentences.

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
        Severity::Warning => format!("Note on {}", finding.file),
    };
    let record = finding.record.iter().map(|record| format!("entry “{record}”"));
    let field = (!finding.field.is_empty()).then(|| format!("field “{}”", finding.field));
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
            DataFile::Cities => ("city", "cities"),
            DataFile::Projects => ("project", "projects"),
            DataFile::Programmes => ("programme", "programmes"),
            DataFile::Themes => ("theme", "themes"),
            DataFile::Events => ("event", "events"),
            DataFile::Sources => ("source", "sources"),
            DataFile::Conflicts => ("disagreement", "disagreements"),
            DataFile::Edition | DataFile::Plain | DataFile::Vocabulary => return None,
        };
        Some(counted(count, one, many))
    });
    let mut parts: Vec<String> = counts.collect();
    parts.push(counted(report.errors(), "error", "errors"));
    parts.push(counted(report.warnings(), "note", "notes"));
    parts.join(", ")
}

const fn record_kind(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::City => "city",
        RecordKind::Project => "project",
        RecordKind::Programme => "programme",
        RecordKind::Theme => "theme",
        RecordKind::Event => "event",
        RecordKind::Source => "source",
    }
}

const fn records(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::City => "Cities",
        RecordKind::Project => "Projects",
        RecordKind::Programme => "Programmes",
        RecordKind::Theme => "Themes",
        RecordKind::Event => "Events",
        RecordKind::Source => "Sources",
    }
}

const fn json_kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Object => "an object in curly brackets { }",
        JsonKind::List => "a list in square brackets [ ]",
        JsonKind::Text => "a text in quotation marks",
        JsonKind::Number => "a number without quotation marks",
        JsonKind::WholeNumber => "a whole number without quotation marks",
        JsonKind::TrueOrFalse => "true or false without quotation marks",
        JsonKind::Null => "null without quotation marks",
    }
}

const fn form(form: Form) -> &'static str {
    match form {
        Form::Id => "an id of lower-case letters, digits and single hyphens, without umlauts",
        Form::Date => "a date of the form YYYY, YYYY-MM or YYYY-MM-DD",
        Form::Day => "a date of the form YYYY-MM-DD",
        Form::Time => "a time of the form HH:MM or HH:MM-HH:MM",
        Form::Year => "a year of four digits",
        Form::Digits => "a whole number of digits only, without separators",
        Form::Version => "a version of three numbers with dots, such as 1.0.0",
        Form::WebAddress => "a web address that begins with https:// or http://",
        Form::MailAddress => "a mail address",
        Form::MailOrWebAddress => "a mail address, or a web address that begins with https:// or http://",
        Form::BaseAddress => "a web address without a slash at the end, such as https://example.org/explorer",
        Form::Other => "of the form that the schema of the file asks for",
    }
}
