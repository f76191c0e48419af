//! Files that are missing, unknown, unreadable or not JSON; the others are checked all the same.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use koopstadt_explorer::catalogue::Dataset;
use koopstadt_explorer::catalogue::check::{Cure, What, check_draft, check_folder, check_public};
use koopstadt_explorer::catalogue::dataset::{DataFile, Draft, Slip, SyntaxFault};

use crate::damage::{error, folder, s};

fn texts() -> BTreeMap<DataFile, String> {
    DataFile::ALL
        .map(|file| (file, fs::read_to_string(folder().join(file.name())).unwrap()))
        .into()
}

/// What the check finds after the text of one file was changed.
fn with_text(
    file: DataFile,
    change: impl FnOnce(String) -> String,
) -> Vec<koopstadt_explorer::catalogue::check::Finding> {
    let mut texts = texts();
    let text = texts.remove(&file).unwrap();
    texts.insert(file, change(text));
    check_draft(&Draft::from_texts(&texts)).findings
}

#[test]
fn a_missing_comma_is_found_at_its_place_and_hides_nothing_else() {
    let mut texts = texts();
    let cities = texts.remove(&DataFile::Cities).unwrap();
    texts.insert(
        DataFile::Cities,
        cities.replacen("\"id\": \"aachen\",", "\"id\": \"aachen\"", 1),
    );
    let events = texts.remove(&DataFile::Events).unwrap();
    texts.insert(DataFile::Events, events.replacen("\"held\"", "\"heldd\"", 1));
    let found = check_draft(&Draft::from_texts(&texts)).findings;
    let fault = SyntaxFault {
        line: 3,
        column: 16,
        slip: Slip::MissingComma,
    };
    let syntax = error(
        DataFile::Cities,
        "",
        "",
        What::Syntax(fault),
        Cure::Mend(Slip::MissingComma),
    );
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!(found[0], syntax);
    assert_eq!(
        (found[1].file.as_str(), found[1].field.as_str()),
        ("events.json", "status")
    );
}

#[test]
fn a_field_that_stands_twice_is_found() {
    let found = with_text(DataFile::Cities, |text| {
        text.replacen(
            "\"id\": \"aachen\",",
            "\"id\": \"aachen\", \"name\": \"Aachen\",",
            1,
        )
    });
    assert_eq!(
        found,
        [error(
            DataFile::Cities,
            "aachen",
            "name",
            What::FieldTwice,
            Cure::KeepOne
        )]
    );
}

#[test]
fn a_missing_file_is_found() {
    let mut texts = texts();
    texts.remove(&DataFile::Sources);
    let found = check_draft(&Draft::from_texts(&texts)).findings;
    assert_eq!(
        found,
        [error(
            DataFile::Sources,
            "",
            "",
            What::FileMissing,
            Cure::CreateFile
        )]
    );
}

#[test]
fn a_dataset_with_errors_is_not_handed_out() {
    let mut texts = texts();
    texts.remove(&DataFile::Sources);
    let report = Dataset::from_draft(&Draft::from_texts(&texts)).unwrap_err();
    assert_eq!((report.errors(), report.warnings()), (1, 0));
}

/// A folder that is deleted when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn with_copy(name: &str) -> Self {
        let public = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&public);
        fs::create_dir_all(public.join("data")).unwrap();
        for file in DataFile::ALL {
            fs::copy(folder().join(file.name()), public.join("data").join(file.name())).unwrap();
        }
        Self(public)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_folder_is_read_whole_with_whatever_is_wrong_in_it() {
    let public = Folder::with_copy("whatever-is-wrong");
    let data = public.0.join("data");
    fs::rename(data.join("themes.json"), data.join("theme.json")).unwrap();
    fs::write(data.join("notes.txt"), "x").unwrap();
    fs::write(data.join(".hidden"), "x").unwrap();
    fs::write(data.join("README.md"), "x").unwrap();
    fs::write(data.join("edition.json"), [0xff, 0xfe]).unwrap();
    let report = check_folder(&data);
    let found: Vec<_> = report
        .findings
        .iter()
        .map(|f| (f.file.as_str(), &f.what, &f.cure))
        .collect();
    let not_utf8 = What::FileUnreadable(std::io::ErrorKind::InvalidData);
    let expected = [
        ("edition.json", &not_utf8, &Cure::MakeReadable),
        ("themes.json", &What::FileMissing, &Cure::CreateFile),
        ("notes.txt", &What::FileUnknown, &Cure::RemoveFile),
        (
            "theme.json",
            &What::FileUnknown,
            &Cure::RenameFile(s("themes.json")),
        ),
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_settings_are_part_of_the_public_folder() {
    let public = Folder::with_copy("settings");
    let found = check_public(&public.0).findings;
    assert_eq!(
        (found.len(), found[0].file.as_str(), &found[0].what),
        (1, "settings.json", &What::FileMissing)
    );
    fs::write(public.0.join("settings.json"), "{}").unwrap();
    assert_eq!(check_public(&public.0).findings, []);
}
