//! What only the operator of an installation knows: `settings.json`.
//!
//! Everything may be missing. What is not set is shown as not set, never invented.

use serde::{Deserialize, Serialize};

use crate::catalogue::{Packed, Reader, Slip};

/// Name of the file in the public folder.
pub const FILE: &str = "settings.json";

/// Facts about the operator, for the imprint, the accessibility statement and the addresses of pages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "check", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Name of the organisation or person that runs this installation.
    #[serde(default)]
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub operator: Option<String>,
    /// Lines of the postal address, without the name.
    #[serde(default)]
    #[cfg_attr(feature = "check", schemars(length(min = 1), inner(length(min = 1))))]
    pub postal_address: Option<Vec<String>>,
    /// Address for mail.
    #[serde(default)]
    #[cfg_attr(feature = "check", schemars(regex(pattern = crate::catalogue::pattern::MAIL_ADDRESS)))]
    pub email: Option<String>,
    /// Where barriers are reported: an address for mail or the web address of a form.
    #[serde(default)]
    #[cfg_attr(feature = "check", schemars(regex(pattern = crate::catalogue::pattern::MAIL_OR_WEB_ADDRESS)))]
    pub accessibility_feedback: Option<String>,
    /// Who is responsible for the content.
    #[serde(default)]
    #[cfg_attr(feature = "check", schemars(length(min = 1)))]
    pub responsible: Option<String>,
    /// Where this installation stands, without a slash at the end, such as `https://example.org/explorer`.
    /// Canonical links and share images need it.
    #[serde(default)]
    #[cfg_attr(feature = "check", schemars(regex(pattern = crate::catalogue::pattern::BASE_ADDRESS)))]
    pub base_address: Option<String>,
}

/// Says that `settings.json` cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the settings are damaged in line {line}, column {column}")]
pub struct SettingsError {
    /// Line of the first fault, from 1.
    pub line: usize,
    /// Column of the first fault, from 1.
    pub column: usize,
}

impl Settings {
    /// Reads the text of `settings.json`.
    ///
    /// # Errors
    /// [`SettingsError`] when it is not JSON or has fields this program does not know.
    pub fn parse(text: &str) -> Result<Self, SettingsError> {
        let mut from = Reader::new(text);
        let settings = Self::unpack(&mut from);
        let Err(slip) = from.finish() else {
            return Ok(settings);
        };
        let (line, column) = match slip {
            Slip::At { line, column } => (line, column),
            Slip::End => (text.split('\n').count(), text.lines().last().map_or(0, str::len)),
        };
        Err(SettingsError { line, column })
    }

    /// Reads the object; the fields may stand in any order.
    fn unpack(from: &mut Reader<'_>) -> Self {
        let mut settings = Self::default();
        let mut seen: Vec<String> = Vec::new();
        from.expect(b'{');
        while from.slip().is_none() && !from.skip(b'}') {
            if !seen.is_empty() {
                from.expect(b',');
            }
            let key = from.text();
            let text = match key.as_str() {
                _ if seen.contains(&key) => None,
                "operator" => Some(&mut settings.operator),
                "email" => Some(&mut settings.email),
                "accessibility_feedback" => Some(&mut settings.accessibility_feedback),
                "responsible" => Some(&mut settings.responsible),
                "base_address" => Some(&mut settings.base_address),
                _ => None,
            };
            match text {
                Some(text) => {
                    from.expect(b':');
                    *text = Packed::unpack(from);
                }
                None if key == "postal_address" && !seen.contains(&key) => {
                    from.expect(b':');
                    settings.postal_address = Packed::unpack(from);
                }
                None => from.fail(),
            }
            seen.push(key);
        }
        settings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_set_is_not_invented() {
        assert_eq!(Settings::parse("{}"), Ok(Settings::default()));
        assert_eq!(Settings::parse(r#"{"operator": null}"#), Ok(Settings::default()));
    }

    #[test]
    fn what_is_set_is_read() {
        let read = Settings::parse(r#"{"operator": "Verein", "postal_address": ["Weg 1", "04109 Leipzig"]}"#);
        let lines = read.map(|settings| settings.postal_address.unwrap_or_default().len());
        assert_eq!(lines, Ok(2));
    }

    #[test]
    fn unknown_fields_are_refused_with_their_place() {
        assert_eq!(
            Settings::parse("{\n \"phone\": 1}"),
            Err(SettingsError { line: 2, column: 8 })
        );
    }
}
