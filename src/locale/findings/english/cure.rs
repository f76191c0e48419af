//! What to do.

use super::{form, json_kind};
use crate::catalogue::check::{Cure, Form};
use crate::catalogue::dataset::Slip;

pub(in super::super) fn cure(cure: &Cure) -> String {
    match cure {
        Cure::CreateFile => "Create the file again.".to_owned(),
        Cure::RemoveFile => "Delete it or move it elsewhere.".to_owned(),
        Cure::RenameFile(name) => format!("Should it be called “{name}”?"),
        Cure::MakeReadable => "Check the permissions and save the file as UTF-8.".to_owned(),
        Cure::Mend(slip) => mend(*slip).to_owned(),
        Cure::CompareWithSchema => "Compare the file with its schema.".to_owned(),
        Cure::KeepOne => "Keep only one of them.".to_owned(),
        Cure::DidYouMean(value) => format!("Did you mean “{value}”?"),
        Cure::ChooseOneOf(values) => format!("Possible values: {}.", values.join(", ")),
        Cure::Write(kind) => format!("Write {} here.", json_kind(*kind)),
        Cure::Follow(Form::Other) => "Follow the schema of the file.".to_owned(),
        Cure::Follow(wanted) => format!("Write {}.", form(*wanted)),
        Cure::FillIn => "Fill in the text.".to_owned(),
        Cure::AddField => "Add the field.".to_owned(),
        Cure::AddFieldOrNull => "Add the field, with null where nothing is known.".to_owned(),
        Cure::RemoveField => "Delete the field.".to_owned(),
        Cure::RenameField(name) => format!("Did you mean “{name}”?"),
        Cure::NameAtLeast(1) => "Name at least one entry.".to_owned(),
        Cure::NameAtLeast(least) => format!("Name at least {least} entries."),
        Cure::StayBetween { least, most } => between(least.as_deref(), most.as_deref()),
        Cure::CorrectOrAddRecord { file } => format!("Correct the id, or add the entry to {file}."),
        Cure::ChooseOtherId => "Choose an id that is free.".to_owned(),
        Cure::MoveBefore(id) => format!("Move the entry before “{id}”."),
        Cure::CorrectDate => "Correct the date; the years 1900 to 2100 are allowed.".to_owned(),
        Cure::CorrectStartOrEnd => "Correct the start or the end.".to_owned(),
        Cure::PointElsewhere => "Name another entry, or null.".to_owned(),
        Cure::BreakCircle => "Set one of the references to null.".to_owned(),
        Cure::MatchProgramme { programme } => {
            format!("Take the theme out, or assign the entry to “{programme}” as well.")
        }
        Cure::StayInProgramme => "Name a theme of the same programme.".to_owned(),
        Cure::StateBasis => {
            "Write “stated” where a source names the themes, otherwise “inferred”.".to_owned()
        }
        Cure::SetNull => "Write null.".to_owned(),
        Cure::SpellAs(name) => format!("Write “{name}” everywhere."),
        Cure::TakeKind(kind) => format!("Write “{kind}”, or tell the organisations apart by name."),
        Cure::GiveDay => "Give the day, or set the time to null.".to_owned(),
        Cure::NameField => "Name the field as it is called in the entry.".to_owned(),
        Cure::RecordDifference => "Record how the sources differ, or delete the entry.".to_owned(),
        Cure::CiteOrRemove => "Cite it where it proves something, or delete it.".to_owned(),
        Cure::UseTerm => "Assign it to at least one project; otherwise it leads to an empty page.".to_owned(),
        Cure::AddTerm => "Add it with its words in both languages.".to_owned(),
        Cure::StartAt(least) => format!("Write {least}."),
        Cure::BoundClasses => {
            "Only the largest class is open (null); every other ends above its beginning.".to_owned()
        }
        Cure::WritePlainText => "Write it.".to_owned(),
        Cure::CorrectCoordinates => {
            "Correct latitude (lat) and longitude (lon); perhaps they are swapped.".to_owned()
        }
        Cure::TakeStateOf(city) => format!("Correct the state, or the reference to “{city}”."),
        Cure::NameCityOrKind => "Name the city, or correct the kind of place.".to_owned(),
        Cure::MakeBorough => "Write null, or correct the kind of place.".to_owned(),
        Cure::Trim => "Delete the blanks at the ends.".to_owned(),
        Cure::TakeOut => "Take it out; it does not belong into the data.".to_owned(),
        Cure::DeleteCharacter => "Delete the character; it is safest to type the place anew.".to_owned(),
        Cure::JoinLetter => "Type the letter anew, so that searching and sorting recognise it.".to_owned(),
        Cure::NumberAnew => "Give the siblings different numbers.".to_owned(),
        Cure::Shorten => "Make it shorter if you can.".to_owned(),
    }
}

fn between(least: Option<&str>, most: Option<&str>) -> String {
    match (least, most) {
        (Some(least), Some(most)) => format!("Allowed is {least} to {most}."),
        (Some(least), None) => format!("Allowed is {least} or more."),
        (None, Some(most)) => format!("Allowed is {most} or less."),
        (None, None) => "Correct the number.".to_owned(),
    }
}

const fn mend(slip: Slip) -> &'static str {
    match slip {
        Slip::Empty => "Bring the content back from an earlier version.",
        Slip::ByteOrderMark => "Save the file as UTF-8 without BOM.",
        Slip::TrailingComma | Slip::CommaTooMany => "Delete the comma.",
        Slip::MissingComma => "Set the comma.",
        Slip::MissingColon => "Set the colon.",
        Slip::UnclosedQuote => "Close the text with \" in the same line.",
        Slip::QuoteInText => "Write “…” or \\\" inside the text.",
        Slip::WrongQuotes => "Write straight quotation marks: \".",
        Slip::NameWithoutQuotes => "Put the name in quotation marks.",
        Slip::UnclosedBracket => "Close the bracket.",
        Slip::AfterEnd => {
            "Delete what follows the last bracket, or see whether there is one bracket too many."
        }
        Slip::Escape => "Write \\\\ where the backslash belongs to the text.",
        Slip::Number => "Write the number without a leading zero, and with a dot instead of a comma.",
        Slip::Comment => "Delete it.",
        Slip::MergeMarks => "Choose one of the two versions and delete the marks.",
        Slip::TooDeep | Slip::Unknown => "Compare the place with an entry that is right.",
    }
}
