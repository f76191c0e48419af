//! The built `index.html` as the mould of all pages of its language.

use super::SiteData;

/// What stands around the part of the head that each page has for itself.
const HEAD: (&str, &str) = ("<!--page head-->", "<!--/page head-->");
/// What stands around the part of the body that each page has for itself.
const BODY: (&str, &str) = ("<!--page body-->", "<!--/page body-->");
/// How the build names a file that a page may need later.
const LATER: &str = r#"<link rel="alternate" type="application/json" data-file=""#;
/// How it names one that is fetched with the program.
const WITH_PROGRAM: &str =
    r#"<link rel="preload" as="fetch" crossorigin="anonymous" type="application/json" data-file=""#;

/// What `index.html` says where nothing is served that could be read, and the program has to come at once.
const START: &str = r#" data-start="now""#;

/// When the program of a page starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// When somebody reaches for the page: all there is to read has been served.
    WhenReachedFor,
    /// At once: what the page has to say depends on the address.
    AtOnce,
}

/// How the build names the style sheet of all pages.
const SHEET: &str = r#"<link rel="stylesheet" data-sheet="main""#;
/// How it names the smaller one of records and texts.
const SMALL_SHEET: &str = r#"<link rel="alternate" type="text/css" data-sheet="record""#;
/// How it names the one for paper, which has the last word.
const PRINT_SHEET: &str = r#"<link rel="stylesheet" media="print""#;
/// Where what comes with the program begins.
const PROGRAM: &str = "<template id=\"program\">\n";

/// Which style sheet a page waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// The one of all pages.
    Whole,
    /// The one of records and texts; the other comes with the program.
    Record,
}

/// Says that the mould is not the `index.html` of a build.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the built index.html has no {0}")]
pub struct DocumentError(pub String);

/// The mould of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    before_head: String,
    between: String,
    after_body: String,
}

impl Document {
    /// Takes a built `index.html` apart.
    ///
    /// # Errors
    /// [`DocumentError`] when one of its four marks is missing.
    pub fn parse(html: &str) -> Result<Self, DocumentError> {
        let cut = |text: &str, mark: &str| {
            let (before, after) = text
                .split_once(mark)
                .ok_or_else(|| DocumentError(mark.to_owned()))?;
            Ok::<_, DocumentError>((before.to_owned(), after.to_owned()))
        };
        let (before_head, rest) = cut(html, HEAD.0)?;
        cut(&before_head, START)?;
        let (_, rest) = cut(&rest, HEAD.1)?;
        let (between, rest) = cut(&rest, BODY.0)?;
        let (_, after_body) = cut(&rest, BODY.1)?;
        Ok(Self {
            before_head,
            between,
            after_body,
        })
    }

    /// The page with its own head and body; with the evidence fetched along with the program where it needs it.
    #[must_use]
    pub fn page(&self, head: &str, body: &str, evidence: Option<&str>, start: Start, sheet: Sheet) -> String {
        let before_head = match start {
            Start::WhenReachedFor => self.before_head.replacen(START, "", 1),
            Start::AtOnce => self.before_head.clone(),
        };
        let between = match evidence {
            Some(stem) => self.between.replacen(
                &[LATER, stem, "\""].concat(),
                &[WITH_PROGRAM, stem, "\""].concat(),
                1,
            ),
            None => self.between.clone(),
        };
        let between = match sheet {
            Sheet::Whole => between,
            Sheet::Record => with_small_sheet(&between),
        };
        [&before_head, head, &between, body, &self.after_body].concat()
    }

    /// The path under which the explorer lies.
    ///
    /// # Errors
    /// [`DocumentError`] when the page does not say it.
    pub fn base(&self) -> Result<String, DocumentError> {
        attribute(&self.before_head, "data-base").ok_or_else(|| DocumentError("data-base".to_owned()))
    }

    /// Where the files of a language lie below the built folder.
    ///
    /// # Errors
    /// [`DocumentError`] when the page does not name one of them.
    pub fn data(&self, lang: &str) -> Result<SiteData, DocumentError> {
        let base = self.base()?;
        let file = |stem: &str| {
            let mark = ["data-file=\"", stem, "\""].concat();
            let missing = || DocumentError(mark.clone());
            let (_, rest) = self.between.split_once(&mark).ok_or_else(missing)?;
            let address = attribute(rest, "href").ok_or_else(missing)?;
            address.strip_prefix(&base).map(str::to_owned).ok_or_else(missing)
        };
        Ok(SiteData {
            catalogue: file(&["catalogue.", lang].concat())?,
            evidence: file(&["evidence.", lang].concat())?,
            settings: file("settings")?,
        })
    }
}

/// Makes the page wait for the smaller style sheet, and the larger one wait for the program.
fn with_small_sheet(tags: &str) -> String {
    let line = |start: &str| tags.lines().map(str::trim).find(|line| line.starts_with(start));
    let (Some(whole), Some(small), Some(print)) = (line(SHEET), line(SMALL_SHEET), line(PRINT_SHEET)) else {
        return tags.to_owned(); // a mould without sheets
    };
    let at_once = small.replacen(r#"rel="alternate" type="text/css""#, r#"rel="stylesheet""#, 1);
    let later = [PROGRAM, whole, "\n", print, "\n"].concat();
    tags.replacen(whole, &at_once, 1)
        .replacen(&[small, "\n"].concat(), "", 1)
        .replacen(PROGRAM, &later, 1)
}

/// The first value of an attribute in a piece of HTML.
fn attribute(html: &str, name: &str) -> Option<String> {
    let (_, rest) = html.split_once(&[name, "=\""].concat())?;
    Some(rest.split_once('"')?.0.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<html data-base=\"/x/\" data-start=\"now\"><head><!--page head--><title>a</title><!--/page head-->\
        <link rel=\"alternate\" type=\"application/json\" data-file=\"evidence.de\" href=\"/x/data/e.json\">\
        <link data-file=\"catalogue.de\" href=\"/x/data/c.json\"><link data-file=\"settings\" href=\"/x/s.json\">\
        </head><body><!--page body-->b<!--/page body--></body>";

    #[test]
    fn a_page_gets_its_own_head_and_body() -> Result<(), DocumentError> {
        let page = Document::parse(HTML)?.page("<title>c</title>", "d", None, Start::AtOnce, Sheet::Whole);
        assert!(
            page.contains("<head><title>c</title><link") && page.contains("<body>d</body>"),
            "{page}"
        );
        Ok(())
    }

    #[test]
    fn a_page_that_needs_the_evidence_fetches_it_with_the_program() -> Result<(), DocumentError> {
        let page = Document::parse(HTML)?.page("", "", Some("evidence.de"), Start::AtOnce, Sheet::Whole);
        assert!(page.contains("rel=\"preload\" as=\"fetch\""), "{page}");
        assert!(!page.contains("alternate"), "{page}");
        Ok(())
    }

    #[test]
    fn a_page_says_whether_its_program_waits_for_a_person() -> Result<(), DocumentError> {
        let page =
            |start| Ok::<_, DocumentError>(Document::parse(HTML)?.page("", "", None, start, Sheet::Whole));
        assert!(page(Start::AtOnce)?.contains("data-start"));
        assert!(!page(Start::WhenReachedFor)?.contains("data-start"));
        Ok(())
    }

    #[test]
    fn a_record_waits_for_the_smaller_style_sheet_and_gets_the_other_with_the_program() {
        let tags = "<link rel=\"stylesheet\" data-sheet=\"main\" href=\"/m.css\">\n\
            <link rel=\"alternate\" type=\"text/css\" data-sheet=\"record\" href=\"/r.css\">\n\
            <link rel=\"stylesheet\" media=\"print\" href=\"/p.css\">\n<template id=\"program\">\n<link></template>";
        assert_eq!(
            with_small_sheet(tags),
            "<link rel=\"stylesheet\" data-sheet=\"record\" href=\"/r.css\">\n\
             <link rel=\"stylesheet\" media=\"print\" href=\"/p.css\">\n<template id=\"program\">\n\
             <link rel=\"stylesheet\" data-sheet=\"main\" href=\"/m.css\">\n\
             <link rel=\"stylesheet\" media=\"print\" href=\"/p.css\">\n<link></template>"
        );
    }

    #[test]
    fn the_files_of_a_language_are_found_below_the_base() -> Result<(), DocumentError> {
        let data = Document::parse(HTML)?.data("de")?;
        assert_eq!(
            (data.catalogue.as_str(), data.settings.as_str()),
            ("data/c.json", "s.json")
        );
        Ok(())
    }

    #[test]
    fn a_mould_without_its_marks_says_what_is_missing() {
        let fault = Document::parse("<html>").err().map(|fault| fault.to_string());
        assert_eq!(
            fault.as_deref(),
            Some("the built index.html has no <!--page head-->")
        );
    }
}
