//! Texts are tidy, and nothing stands in them that must not be published.

use super::super::fault::Fault;
use super::super::{Cure, What, personal, select};
use super::{Found, Known};
use crate::catalogue::dataset::{DataFile, Pointer, Step};

/// A heading longer than this does not fit its place.
const LONGEST_TITLE: usize = 120;
/// Titles of publications can be long.
const LONGEST_PUBLICATION: usize = 250;
/// Any other text.
const LONGEST_TEXT: usize = 1000;

pub(super) fn faults(known: &Known) -> Vec<Found> {
    let mut found = Vec::new();
    for (file, top) in known.draft.files() {
        for (at, text) in select::all_texts(top) {
            let faults = untidy(&at, text)
                .into_iter()
                .chain(invisible(&at, text))
                .chain(unpublishable(&at, text));
            found.extend(faults.chain(too_long(file, &at, text)).map(|fault| (file, fault)));
        }
    }
    found
}

/// Blanks at the ends.
pub(in super::super) fn untidy(at: &Pointer, text: &str) -> Option<Fault> {
    let tidy = text.trim();
    if tidy.is_empty() {
        // The schema asks for a text; one of blanks only is as good as none.
        return (!text.is_empty()).then(|| Fault::error(at.clone(), What::Empty, Cure::FillIn));
    }
    (tidy != text).then(|| Fault::error(at.clone(), What::BlankAtEnds, Cure::Trim))
}

/// Characters that nobody sees: control characters, marks of direction, accents apart from their letter.
pub(in super::super) fn invisible(at: &Pointer, text: &str) -> Option<Fault> {
    let mut before = None;
    for character in text.chars() {
        if is_invisible(character) {
            return Some(Fault::error(
                at.clone(),
                What::Invisible { character },
                Cure::DeleteCharacter,
            ));
        }
        if is_accent(character) {
            let letter = before.into_iter().chain([character]).collect();
            return Some(Fault::error(
                at.clone(),
                What::SplitLetter { letter },
                Cure::JoinLetter,
            ));
        }
        before = Some(character);
    }
    None
}

fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffd}' | '\u{e0000}'..='\u{e007f}'
        )
}

const fn is_accent(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

fn unpublishable(at: &Pointer, text: &str) -> Vec<Fault> {
    let last = at.last_field().unwrap_or_default();
    let mut faults = Vec::new();
    if last == "url" {
        return faults;
    }
    if let Some(value) = personal::mail_address(text).filter(|_| !is_office_mail(at)) {
        faults.push(Fault::error(
            at.clone(),
            What::MailAddress {
                value: value.to_owned(),
            },
            Cure::TakeOut,
        ));
    }
    let is_date = ["start", "end", "time", "published", "as_of"].contains(&last);
    if let Some(value) = personal::telephone_number(text).filter(|_| !is_date) {
        faults.push(Fault::error(
            at.clone(),
            What::TelephoneNumber {
                value: value.to_owned(),
            },
            Cure::TakeOut,
        ));
    }
    if personal::has_machine_path(text) {
        faults.push(Fault::error(at.clone(), What::MachinePath, Cure::TakeOut));
    }
    faults
}

fn is_office_mail(at: &Pointer) -> bool {
    matches!(at.steps(), [.., Step::Field(office), Step::Field(email)] if office == "office" && email == "email")
}

fn too_long(file: DataFile, at: &Pointer, text: &str) -> Option<Fault> {
    let is_title = at
        .steps()
        .iter()
        .any(|step| matches!(step, Step::Field(name) if name == "title"));
    let sensible = match (is_title, file) {
        (true, DataFile::Sources) => LONGEST_PUBLICATION,
        (true, _) => LONGEST_TITLE,
        (false, _) => LONGEST_TEXT,
    };
    let length = text.chars().count();
    (length > sensible).then(|| Fault::warning(at.clone(), What::TooLong { length, sensible }, Cure::Shorten))
}
