//! Forms of texts and kinds of values that the files ask for.

use jsonschema::JsonType;

use crate::catalogue::pattern;

/// A kind of JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonKind {
    /// `{…}`
    Object,
    /// `[…]`
    List,
    /// `"…"`
    Text,
    /// A number.
    Number,
    /// A number without a fraction.
    WholeNumber,
    /// `true` or `false`
    TrueOrFalse,
    /// `null`
    Null,
}

impl From<JsonType> for JsonKind {
    fn from(kind: JsonType) -> Self {
        match kind {
            JsonType::Null => Self::Null,
            JsonType::Boolean => Self::TrueOrFalse,
            JsonType::Integer => Self::WholeNumber,
            JsonType::Number => Self::Number,
            JsonType::String => Self::Text,
            JsonType::Array => Self::List,
            JsonType::Object => Self::Object,
        }
    }
}

/// The form that a text must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// An id.
    Id,
    /// A date as precise as is known.
    Date,
    /// A date with its day.
    Day,
    /// A time of day, or from one to another.
    Time,
    /// A year.
    Year,
    /// Digits only.
    Digits,
    /// The version of the dataset.
    Version,
    /// A web address.
    WebAddress,
    /// A mail address.
    MailAddress,
    /// A mail address or a web address.
    MailOrWebAddress,
    /// The address of an installation.
    BaseAddress,
    /// A form without a name of its own; its pattern stands in the schema.
    Other,
}

impl Form {
    /// The form that a pattern of the schemas stands for.
    pub(super) fn of_pattern(pattern: &str) -> Self {
        match pattern {
            pattern::ID => Self::Id,
            pattern::DATE => Self::Date,
            pattern::DAY => Self::Day,
            pattern::TIME => Self::Time,
            pattern::YEAR => Self::Year,
            pattern::DIGITS => Self::Digits,
            pattern::VERSION => Self::Version,
            pattern::WEB_ADDRESS => Self::WebAddress,
            pattern::MAIL_ADDRESS => Self::MailAddress,
            pattern::MAIL_OR_WEB_ADDRESS => Self::MailOrWebAddress,
            pattern::BASE_ADDRESS => Self::BaseAddress,
            _ => Self::Other,
        }
    }
}
