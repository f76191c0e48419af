//! What is wrong.

use std::io::ErrorKind;

use super::{json_kind, record_kind, records};
use crate::catalogue::check::What;
use crate::catalogue::dataset::{Slip, SyntaxFault};

pub(in super::super) fn what(what: &What) -> String {
    match what {
        What::FileMissing => "The file is missing.".to_owned(),
        What::FileUnknown => "This file belongs to nothing; nobody reads it.".to_owned(),
        What::FileUnreadable(ErrorKind::InvalidData) => "The file is not saved as UTF-8.".to_owned(),
        What::FileUnreadable(ErrorKind::PermissionDenied) => "The file may not be read.".to_owned(),
        What::FileUnreadable(_) => "The file cannot be read.".to_owned(),
        What::Syntax(fault) => syntax(fault),
        What::NotTypable(detail) => format!("The data do not fit the types ({detail})."),
        What::FieldTwice => "The field stands there twice; only the last one would count.".to_owned(),
        What::FieldMissing => "The field is missing.".to_owned(),
        What::FieldUnknown => "There is no field of this name here.".to_owned(),
        What::WrongKind { expected } => format!("There must be {} here.", json_kind(*expected)),
        What::Null => "The field may not be null.".to_owned(),
        What::Empty => "There is nothing here.".to_owned(),
        What::WrongForm { value, .. } => format!("“{value}” does not have the form that is needed here."),
        What::NotInVocabulary { value } => format!("“{value}” is not in the vocabulary."),
        What::OutOfRange { value } => format!("{value} is out of bounds."),
        What::TooFew { least } => format!("The list needs at least {least} entries."),
        What::NoSuchDate { value } => format!("There is no such date as “{value}”."),
        What::EndBeforeStart { start, end } => format!("The end “{end}” is before the start “{start}”."),
        What::IdTaken { by } => format!("Another entry in {by} already has this id."),
        What::Unsorted { before } => format!("The entry is out of place; it belongs before “{before}”."),
        What::NoSuchRecord { id, kind } => format!("There is no {} with the id “{id}”.", record_kind(*kind)),
        What::ListedTwice { value } => format!("“{value}” stands here for the second time."),
        What::PointsToItself => "The entry refers to itself.".to_owned(),
        What::Circle { way } => format!("The references run in a circle: {}.", way.join(" → ")),
        What::OtherProgramme { theme, programme } => {
            format!("The theme “{theme}” belongs to the programme “{programme}”, this entry does not.")
        }
        What::BasisMissing => "Themes are named, but not what the assignment rests on.".to_owned(),
        What::BasisWithoutThemes => "No theme is named, so nothing can be the basis of one.".to_owned(),
        What::OtherSpelling { name, other, record } => {
            format!("“{name}” is called “{other}” elsewhere, for example at “{record}”.")
        }
        What::OtherKind { name, kind, record } => {
            format!("“{name}” is of the kind “{kind}” elsewhere, for example at “{record}”.")
        }
        What::TimeWithoutDay { start } => format!("A time without a day: the start says “{start}” only."),
        What::NoSuchField { field, kind } => format!("{} have no field “{field}”.", records(*kind)),
        What::NoDisagreement => "All values are the same, so there is no disagreement.".to_owned(),
        What::NeverCited => "The source is cited nowhere.".to_owned(),
        What::NeverUsed { id } => format!("No project has “{id}”."),
        What::TermMissing { id } => format!("The vocabulary lacks “{id}”."),
        What::SizeGap { expected } => {
            format!("The size class does not join the one before it; it must begin at {expected}.")
        }
        What::SizeBound => "The upper bound of the size class is wrong.".to_owned(),
        What::NoPlainText { id } => format!("“{id}” has no text in easy language."),
        What::OutsideGermany => "By these coordinates the place lies outside Germany.".to_owned(),
        What::OtherState { city } => format!("The place lies in another state than “{city}”."),
        What::BoroughWithoutCity => "A borough without the city it belongs to.".to_owned(),
        What::CityWithinCity => "Only a borough can be part of a city.".to_owned(),
        What::BlankAtEnds => "The text begins or ends with a blank.".to_owned(),
        What::MailAddress { value } => format!("The text contains the mail address “{value}”."),
        What::TelephoneNumber { value } => format!("“{value}” looks like a telephone number."),
        What::MachinePath => "The text contains the path of a file on a machine.".to_owned(),
        What::Invisible { character } => {
            format!(
                "The text contains the invisible character U+{:04X}.",
                u32::from(*character)
            )
        }
        What::SplitLetter { letter } => format!("“{letter}” is made of two characters."),
        What::TooLong { length, sensible } => {
            format!("The text has {length} characters; nobody likes to read more than {sensible}.")
        }
    }
}

fn syntax(fault: &SyntaxFault) -> String {
    let SyntaxFault { line, column, slip } = fault;
    let what = match slip {
        Slip::Empty => return "The file is empty.".to_owned(),
        Slip::ByteOrderMark => return "The file begins with an invisible byte order mark.".to_owned(),
        Slip::TrailingComma => "there is a comma before a closing bracket",
        Slip::MissingComma => "a comma is probably missing",
        Slip::CommaTooMany => "there is a comma where a value should be",
        Slip::MissingColon => "the colon between name and value is missing",
        Slip::UnclosedQuote => "the quotation mark at the end of a text is missing",
        Slip::QuoteInText => "there is probably a quotation mark inside a text",
        Slip::WrongQuotes => "there is another quotation mark than \"",
        Slip::NameWithoutQuotes => "there is a name without quotation marks",
        Slip::UnclosedBracket => "the file ends although a bracket is still open",
        Slip::AfterEnd => "there is something left although the file has ended",
        Slip::Escape => "there is a backslash that means nothing",
        Slip::Number => "there is something that looks like a number and is none",
        Slip::Comment => "there is a comment; JSON has none",
        Slip::MergeMarks => "the marks of an unfinished merge were left behind",
        Slip::TooDeep => "the brackets are nested too deeply",
        Slip::Unknown => "the file stops being valid JSON",
    };
    format!("In line {line}, character {column}, {what}.")
}
