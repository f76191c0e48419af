//! The findings of the check as sentences: file, record, field, what is wrong, what to do.

mod english;
mod german;

use super::Lang;
use crate::catalogue::check::{Finding, Report};

impl Finding {
    /// The finding in plain sentences.
    #[must_use]
    pub fn sentence(&self, lang: Lang) -> String {
        match lang {
            Lang::De => format!(
                "{}: {} {}",
                german::place(self),
                german::what(&self.what),
                german::cure(&self.cure)
            ),
            Lang::En => format!(
                "{}: {} {}",
                english::place(self),
                english::what(&self.what),
                english::cure(&self.cure)
            ),
        }
    }
}

impl Report {
    /// All findings in plain sentences, one line each.
    #[must_use]
    pub fn sentences(&self, lang: Lang) -> Vec<String> {
        self.findings
            .iter()
            .map(|finding| finding.sentence(lang))
            .collect()
    }

    /// What was read and how many findings there are, in one line.
    #[must_use]
    pub fn summary(&self, lang: Lang) -> String {
        match lang {
            Lang::De => german::summary(self),
            Lang::En => english::summary(self),
        }
    }
}

/// A number with the word for one or for many.
fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
