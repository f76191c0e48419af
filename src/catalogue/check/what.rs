//! What can be wrong.

use std::io;

use super::{Form, JsonKind};
use crate::catalogue::RecordKind;
use crate::catalogue::dataset::SyntaxFault;

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The file is not there.
    FileMissing,
    /// Nobody reads a file of this name.
    FileUnknown,
    /// The system would not hand the file out, or it is not UTF-8.
    FileUnreadable(io::ErrorKind),
    /// The file is not JSON.
    Syntax(SyntaxFault),
    /// The file passed all rules and does not fit the types all the same.
    NotTypable(String),
    /// The field stands twice in one object.
    FieldTwice,
    /// The field is not there.
    FieldMissing,
    /// There is no such field here.
    FieldUnknown,
    /// The value is of another kind.
    WrongKind {
        /// The kinds that fit.
        expected: JsonKind,
    },
    /// The value may not be null.
    Null,
    /// The text or the list is empty.
    Empty,
    /// The text does not have the form that is asked for.
    WrongForm {
        /// The text.
        value: String,
        /// The form.
        form: Form,
    },
    /// The value is not one of the vocabulary.
    NotInVocabulary {
        /// The value.
        value: String,
    },
    /// The number is too small or too large.
    OutOfRange {
        /// The number.
        value: String,
    },
    /// The list has too few entries.
    TooFew {
        /// The fewest entries.
        least: u64,
    },
    /// There is no such day.
    NoSuchDate {
        /// What is written.
        value: String,
    },
    /// The end is before the start.
    EndBeforeStart {
        /// The start.
        start: String,
        /// The end.
        end: String,
    },
    /// Another record has this id.
    IdTaken {
        /// The file of the other record.
        by: String,
    },
    /// The record stands in the wrong place of the file.
    Unsorted {
        /// The record it should stand before.
        before: String,
    },
    /// The record that is referred to does not exist.
    NoSuchRecord {
        /// The id.
        id: String,
        /// What it should be the id of.
        kind: RecordKind,
    },
    /// The list names something twice.
    ListedTwice {
        /// What it names.
        value: String,
    },
    /// The record refers to itself.
    PointsToItself,
    /// The references lead back to where they began.
    Circle {
        /// The ids on the way.
        way: Vec<String>,
    },
    /// The theme belongs to a programme that has nothing to do with the record.
    OtherProgramme {
        /// The theme.
        theme: String,
        /// Its programme.
        programme: String,
    },
    /// There are themes, and nothing says how the record came to them.
    BasisMissing,
    /// There are no themes to which a basis could belong.
    BasisWithoutThemes,
    /// The name is spelled differently elsewhere.
    OtherSpelling {
        /// The name here.
        name: String,
        /// The name there.
        other: String,
        /// The record there.
        record: String,
    },
    /// The organisation is of another kind elsewhere.
    OtherKind {
        /// The organisation.
        name: String,
        /// Its kind there.
        kind: String,
        /// The record there.
        record: String,
    },
    /// A time of day, and the day is not known.
    TimeWithoutDay {
        /// The start.
        start: String,
    },
    /// Records of this kind have no such field.
    NoSuchField {
        /// The field.
        field: String,
        /// The kind.
        kind: RecordKind,
    },
    /// All the values are the same, so that there is no disagreement.
    NoDisagreement,
    /// No record cites the source.
    NeverCited,
    /// No record uses the term.
    NeverUsed {
        /// The term.
        id: String,
    },
    /// The vocabulary lacks a value that the program knows.
    TermMissing {
        /// The value.
        id: String,
    },
    /// The size classes leave a gap or overlap here.
    SizeGap {
        /// Where the class should begin.
        expected: u64,
    },
    /// The largest size class has an upper bound, or a smaller one has none.
    SizeBound,
    /// The record has no text in easy language.
    NoPlainText {
        /// The record.
        id: String,
    },
    /// The place lies outside Germany.
    OutsideGermany,
    /// The place lies in another Land than the city it is a part of.
    OtherState {
        /// The city.
        city: String,
    },
    /// A borough, and the city it is a part of is not named.
    BoroughWithoutCity,
    /// A place that is no borough is said to be a part of a city.
    CityWithinCity,
    /// The text begins or ends with a blank.
    BlankAtEnds,
    /// A mail address that does not belong here.
    MailAddress {
        /// The address.
        value: String,
    },
    /// What looks like a telephone number.
    TelephoneNumber {
        /// The number.
        value: String,
    },
    /// The path of a file on somebody's machine.
    MachinePath,
    /// A character that is not seen, or turns the direction of writing around.
    Invisible {
        /// The character.
        character: char,
    },
    /// A letter and its dots or accent are two characters.
    SplitLetter {
        /// The letter with what follows it.
        letter: String,
    },
    /// The text is longer than a reader would want it.
    TooLong {
        /// Its length in characters.
        length: usize,
        /// The longest sensible length.
        sensible: usize,
    },
}
