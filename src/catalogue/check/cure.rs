//! What to do about a finding.

use super::{Form, JsonKind};
use crate::catalogue::dataset::Slip;

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cure {
    /// Create the file.
    CreateFile,
    /// Delete the file or move it elsewhere.
    RemoveFile,
    /// Give the file the name that was probably meant.
    RenameFile(String),
    /// Allow reading, save as UTF-8.
    MakeReadable,
    /// Put the slip right.
    Mend(Slip),
    /// Compare with the schema of the file.
    CompareWithSchema,
    /// Keep one of the two.
    KeepOne,
    /// Take the value that was probably meant.
    DidYouMean(String),
    /// Take one of these.
    ChooseOneOf(Vec<String>),
    /// Write a value of this kind.
    Write(JsonKind),
    /// Write it in this form.
    Follow(Form),
    /// Fill in what is missing.
    FillIn,
    /// Add the field with its value.
    AddField,
    /// Add the field with its value, or with null where nothing is known.
    AddFieldOrNull,
    /// Delete the field.
    RemoveField,
    /// Give the field the name that was probably meant.
    RenameField(String),
    /// Put at least this many entries into the list.
    NameAtLeast(u64),
    /// Stay within these bounds.
    StayBetween {
        /// The least value.
        least: Option<String>,
        /// The greatest value.
        most: Option<String>,
    },
    /// Correct the id, or add the record to this file.
    CorrectOrAddRecord {
        /// Name of the file.
        file: String,
    },
    /// Choose an id that is free.
    ChooseOtherId,
    /// Move the record before this one.
    MoveBefore(String),
    /// Correct the date.
    CorrectDate,
    /// Correct one of the two.
    CorrectStartOrEnd,
    /// Name another record, or null.
    PointElsewhere,
    /// Set one of the references to null.
    BreakCircle,
    /// Take a theme of this programme, or add the theme's programme to the record.
    MatchProgramme {
        /// The theme's programme.
        programme: String,
    },
    /// Take a theme of the same programme.
    StayInProgramme,
    /// Say how the record came to its themes.
    StateBasis,
    /// Set the field to null.
    SetNull,
    /// Take this spelling everywhere.
    SpellAs(String),
    /// Take this kind everywhere, or tell the organisations apart by name.
    TakeKind(String),
    /// Give the day, or set the time to null.
    GiveDay,
    /// Name a field of the record.
    NameField,
    /// Record values that differ, or delete the entry.
    RecordDifference,
    /// Cite the source where it belongs, or delete it.
    CiteOrRemove,
    /// Use the term in a record; without one it leads readers to an empty page.
    UseTerm,
    /// Add the term with its words in both languages.
    AddTerm,
    /// Let the class begin here.
    StartAt(u64),
    /// Leave the largest class open, bound all others.
    BoundClasses,
    /// Write the text.
    WritePlainText,
    /// Correct latitude and longitude; perhaps they are swapped.
    CorrectCoordinates,
    /// Take the Land of the city.
    TakeStateOf(String),
    /// Name the city, or correct the kind.
    NameCityOrKind,
    /// Make it a borough, or set the field to null.
    MakeBorough,
    /// Delete the blanks.
    Trim,
    /// Take it out: personal data do not belong into the dataset.
    TakeOut,
    /// Delete the character.
    DeleteCharacter,
    /// Write the letter as one character.
    JoinLetter,
    /// Give the siblings different numbers.
    NumberAnew,
    /// Make it shorter.
    Shorten,
}
