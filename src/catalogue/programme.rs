//! Programmes: the award, networks, series and policies the cities take part in.

use serde::{Deserialize, Serialize};

use super::{FigureQualifier, FigureUnit, Link, Period, ProgrammeId, ProgrammeKind, SourceId};

/// A programme.
///
/// `T` is the shape of its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Programme<T = String> {
    /// Slug of its address.
    pub id: ProgrammeId,
    /// Title.
    pub title: T,
    /// What kind of programme it is.
    pub kind: ProgrammeKind,
    /// When it ran.
    pub period: Period,
    /// Who runs or ran it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisers: Vec<String>,
    /// What it is, in a paragraph.
    pub summary: T,
    /// Its numbers.
    #[serde(default = "Vec::<Figure<T>>::new", skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Figure<T>>,
    /// Its texts, in reading order.
    #[serde(default = "Vec::<Section<T>>::new", skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section<T>>,
    /// A historical contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<Office<T>>,
    /// Pages about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Sources of what the record says; never empty.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
}

/// A number with what it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Figure<T = String> {
    /// What is counted.
    pub label: T,
    /// The whole number, as digits without separators.
    #[cfg_attr(feature = "check", schemars(regex(pattern = crate::catalogue::pattern::DIGITS)))]
    pub value: String,
    /// Unit, where it is not a plain count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<FigureUnit>,
    /// How exact it is, where the source is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualifier: Option<FigureQualifier>,
    /// Sources of this figure; never empty.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
}

/// A chapter of the programme's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Section<T = String> {
    /// Slug, unique within the programme; the anchor of the chapter.
    #[cfg_attr(feature = "check", schemars(regex(pattern = crate::catalogue::pattern::ID)))]
    pub id: String,
    /// Heading.
    pub title: T,
    /// Statements, in reading order; at least one.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub items: Vec<Item<T>>,
}

/// One statement of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Item<T = String> {
    /// Heading of the statement, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<T>,
    /// The statement.
    pub text: T,
    /// Its sources; never empty.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
}

/// A contact as it once was; not a current one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Office<T = String> {
    /// Name of the office.
    pub name: T,
    /// Lines of the postal address.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub address: Vec<String>,
    /// Address for mail to the office (never a person's).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "check", schemars(regex(pattern = crate::catalogue::pattern::MAIL_ADDRESS)))]
    pub email: Option<String>,
    /// The year for which the contact is documented, `YYYY`.
    #[cfg_attr(feature = "check", schemars(regex(pattern = crate::catalogue::pattern::YEAR)))]
    pub as_of: String,
    /// Sources; never empty.
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub sources: Vec<SourceId>,
}
