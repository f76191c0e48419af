//! The compact files that the program loads, made from the hand-edited dataset.

use super::{
    DistError,
    program::{self, Stamped},
};
use crate::{data, project};
use koopstadt_explorer::{
    catalogue::{Dataset, compact},
    locale::Lang,
    settings,
};
use std::path::Path;

/// The files of the dataset as they are named in the page.
#[derive(Debug)]
pub(super) struct DataFiles {
    /// The stem by which the program asks for a file, and its address.
    addresses: Vec<(String, String)>,
}

/// Checks the dataset and the settings without writing anything.
pub(super) fn check() -> Result<Dataset, DistError> {
    let report = data::check(&project::public_folder());
    if report.has_errors() {
        return Err(DistError::Data(Box::new(report)));
    }
    Dataset::read(&project::data_folder()).map_err(|report| DistError::Data(Box::new(report)))
}

/// Writes the compact files into the staged folder.
pub(super) fn finish(staging: &Path, public_url: &str) -> Result<DataFiles, DistError> {
    let folder = staging.join("data");
    let mut addresses = vec![("settings".to_owned(), format!("{public_url}{}", settings::FILE))];
    for file in compact::files(&check()?)? {
        let Stamped { name, .. } = program::write(&folder, &format!("{}.json", file.stem), &file.bytes)?;
        addresses.push((file.stem, format!("{public_url}data/{name}")));
    }
    Ok(DataFiles { addresses })
}

impl DataFiles {
    /// The tags of a page in this language: its catalogue is fetched with the program, the others only get a name.
    ///
    /// Without integrity: what arrives damaged shall be explained by the program, not refused by the browser.
    pub(super) fn tags(&self, lang: Lang) -> String {
        let first = format!("catalogue.{}", lang.tag());
        let tag = |(stem, address): &(String, String)| {
            let how = if *stem == first {
                r#"rel="preload" as="fetch" crossorigin="anonymous""#
            } else {
                r#"rel="alternate""#
            };
            format!("<link {how} type=\"application/json\" data-file=\"{stem}\" href=\"{address}\">")
        };
        self.addresses.iter().map(tag).collect::<Vec<_>>().join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_catalogue_of_the_page_s_language_is_fetched_with_the_program() {
        let file = |stem: &str| (stem.to_owned(), format!("/data/{stem}-0.json"));
        let files = DataFiles {
            addresses: vec![file("catalogue.de"), file("catalogue.en"), file("evidence.de")],
        };
        for (lang, stem) in [(Lang::De, "catalogue.de"), (Lang::En, "catalogue.en")] {
            let tags = files.tags(lang);
            let preloaded: Vec<_> = tags.lines().filter(|tag| tag.contains("preload")).collect();
            assert_eq!(preloaded.len(), 1);
            assert!(
                preloaded
                    .iter()
                    .all(|tag| tag.contains(&format!("data-file=\"{stem}\""))),
                "{tags}"
            );
            assert_eq!(tags.matches("data-file").count(), 3);
        }
    }
}
