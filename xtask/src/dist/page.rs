//! Fills the places of `index.html` that Trunk leaves to this build.
//!
//! Trunk's own loader is a script inside the page, which the Content-Security-Policy forbids, and its file
//! names carry the hash of what wasm-opt has not yet worked on. Therefore `Trunk.toml` lets it write one
//! comment with the names of its two files, and the real tags are made here.

use super::DistError;

/// Where the style sheet stands in `index.html`.
const STYLE_PLACE: &str = r#"<link rel="stylesheet" href="style/main.css">"#;
/// What stands first in the head, because it says how to read everything else.
const CHARSET: &str = r#"<meta charset="utf-8">"#;
/// Stands for the path under which the explorer lies.
const BASE_PLACE: &str = "{{base}}";
/// What `Trunk.toml` lets Trunk write for the program: `<!--program name.js name_bg.wasm-->`.
const PROGRAM_PLACE: (&str, &str) = ("<!--program ", "-->");

/// The staged page while its places are being filled.
#[derive(Debug, Clone)]
pub(super) struct Page {
    html: String,
}

/// The names of the two files that Trunk made.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ProgramFiles {
    pub(super) script: String,
    pub(super) wasm: String,
}

impl Page {
    pub(super) const fn new(html: String) -> Self {
        Self { html }
    }

    /// The names that stand in the program's place.
    pub(super) fn program_files(&self) -> Result<ProgramFiles, DistError> {
        let (_, _, names) = self.program_place()?;
        match names.split_whitespace().collect::<Vec<_>>().as_slice() {
            [script, wasm] => Ok(ProgramFiles {
                script: (*script).to_owned(),
                wasm: (*wasm).to_owned(),
            }),
            _ => Err(missing_program()),
        }
    }

    /// Puts tags into the program's place.
    pub(super) fn fill_program(&mut self, tags: &str) -> Result<(), DistError> {
        let (before, after, _) = self.program_place()?;
        self.html = format!("{before}{tags}{after}");
        Ok(())
    }

    /// Puts a tag into the place of the style sheet.
    pub(super) fn fill_style(&mut self, tag: &str) -> Result<(), DistError> {
        let (before, after) = self
            .html
            .split_once(STYLE_PLACE)
            .ok_or(DistError::Page("the style sheet", STYLE_PLACE))?;
        self.html = format!("{before}{tag}{after}");
        Ok(())
    }

    /// Puts tags right after the character encoding: a policy holds for what follows it.
    pub(super) fn fill_policy(&mut self, tags: &str) -> Result<(), DistError> {
        let (before, after) = self
            .html
            .split_once(CHARSET)
            .ok_or(DistError::Page("the policy", CHARSET))?;
        self.html = format!("{before}{CHARSET}\n  {tags}{after}");
        Ok(())
    }

    /// Names the path under which the explorer lies. A `<base>` element would say so too, but with it every link
    /// to a place on the same page (`#sources`) would lead to the start page.
    pub(super) fn set_base(&mut self, public_url: &str) {
        self.html = self.html.replace(BASE_PLACE, public_url);
    }

    /// Names the language of the page, which is written in German.
    pub(super) fn set_lang(&mut self, tag: &str) {
        self.html = self
            .html
            .replacen("<html lang=\"de\"", &format!("<html lang=\"{tag}\""), 1);
    }

    pub(super) fn into_html(self) -> String {
        self.html
    }

    fn program_place(&self) -> Result<(&str, &str, &str), DistError> {
        let (before, rest) = self
            .html
            .split_once(PROGRAM_PLACE.0)
            .ok_or_else(missing_program)?;
        let (names, after) = rest.split_once(PROGRAM_PLACE.1).ok_or_else(missing_program)?;
        Ok((before, after, names))
    }
}

const fn missing_program() -> DistError {
    DistError::Page("the program", r#"a <link data-trunk rel="rust" …>"#)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str =
        "<head><link rel=\"stylesheet\" href=\"style/main.css\"><!--program a.js a_bg.wasm--></head>";

    #[test]
    fn both_places_are_filled() -> Result<(), DistError> {
        let mut page = Page::new(HTML.to_owned());
        let files = page.program_files()?;
        assert_eq!(
            (files.script.as_str(), files.wasm.as_str()),
            ("a.js", "a_bg.wasm")
        );
        page.fill_style("<S>")?;
        page.fill_program("<P>")?;
        assert_eq!(page.into_html(), "<head><S><P></head>");
        Ok(())
    }

    #[test]
    fn the_policy_stands_before_everything_that_it_governs() -> Result<(), DistError> {
        let mut page = Page::new(format!("<head>{CHARSET}<script src=\"a.js\"></script></head>"));
        page.fill_policy(&crate::hosting::meta_tags())?;
        let html = page.into_html();
        let place = |part: &str| html.find(part);
        assert!(
            place(CHARSET) < place("http-equiv") && place("http-equiv") < place("<script"),
            "{html}"
        );
        assert!(matches!(
            Page::new("<head></head>".to_owned()).fill_policy(""),
            Err(DistError::Page("the policy", _))
        ));
        Ok(())
    }

    #[test]
    fn every_address_gets_the_path_under_which_the_explorer_lies() {
        let mut page = Page::new("<html data-base=\"{{base}}\"><a href=\"{{base}}data/x.json\">".to_owned());
        page.set_base("/explorer/");
        assert_eq!(
            page.into_html(),
            "<html data-base=\"/explorer/\"><a href=\"/explorer/data/x.json\">"
        );
    }

    #[test]
    fn a_page_without_its_places_says_what_is_lost() {
        let mut page = Page::new("<head></head>".to_owned());
        assert!(matches!(
            page.program_files(),
            Err(DistError::Page("the program", _))
        ));
        assert!(matches!(
            page.fill_style("x"),
            Err(DistError::Page("the style sheet", _))
        ));
    }
}
