//! A file that is not JSON: where it goes wrong, and the likely slip.

/// The place where a text stops being JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxFault {
    /// Line, from 1.
    pub line: usize,
    /// Character within the line, from 1.
    pub column: usize,
    /// The likely cause.
    pub slip: Slip,
}

/// A slip of the hand that makes a file unreadable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// There is nothing in the file.
    Empty,
    /// The file begins with a byte order mark.
    ByteOrderMark,
    /// A comma before a closing bracket.
    TrailingComma,
    /// No comma between two entries.
    MissingComma,
    /// A comma where a value should stand.
    CommaTooMany,
    /// No colon between name and value.
    MissingColon,
    /// A text whose closing quotation mark is missing.
    UnclosedQuote,
    /// A quotation mark inside a text, without a backslash.
    QuoteInText,
    /// Typographic or single quotation marks around a text.
    WrongQuotes,
    /// A name without quotation marks.
    NameWithoutQuotes,
    /// A bracket that is never closed.
    UnclosedBracket,
    /// Something stands after the end.
    AfterEnd,
    /// A backslash with a letter that means nothing.
    Escape,
    /// Something that looks like a number and is none.
    Number,
    /// A comment.
    Comment,
    /// Marks that a merge left behind.
    MergeMarks,
    /// Brackets within brackets, deeper than any file needs.
    TooDeep,
    /// Not known.
    Unknown,
}

impl SyntaxFault {
    /// Places the fault and guesses its cause.
    pub(super) fn guess(text: &str, fault: &serde_json::Error) -> Self {
        let line_start = start_of_line(text, fault.line());
        let offset = (line_start + fault.column().saturating_sub(1)).min(text.len());
        let offset = text.floor_char_boundary(offset);
        let slip = slip(text, offset, &fault.to_string());
        let offset = match slip {
            // What is missing belongs, and what is too many stands, right after the last thing before the place.
            Slip::MissingComma | Slip::TrailingComma | Slip::MissingColon => last_before(text, offset),
            Slip::Empty | Slip::ByteOrderMark => 0,
            _ => offset,
        };
        let (line, column) = place(text, offset);
        Self { line, column, slip }
    }
}

fn slip(text: &str, offset: usize, message: &str) -> Slip {
    let (before, rest) = text.split_at_checked(offset).unwrap_or((text, ""));
    let found = rest.chars().next();
    let says = |words: &str| message.starts_with(words);
    if text.trim().is_empty() {
        Slip::Empty
    } else if text.starts_with('\u{feff}') {
        Slip::ByteOrderMark
    } else if ["<<<<<<<", "=======", ">>>>>>>"]
        .iter()
        .any(|marks| rest.starts_with(marks))
    {
        Slip::MergeMarks
    } else if says("EOF while parsing a string") || says("control character") {
        Slip::UnclosedQuote
    } else if says("EOF") {
        Slip::UnclosedBracket
    } else if says("trailing comma") {
        Slip::TrailingComma
    } else if says("trailing characters") {
        Slip::AfterEnd
    } else if says("recursion limit") {
        Slip::TooDeep
    } else if says("invalid escape") || says("invalid unicode") || message.contains("surrogate") {
        Slip::Escape
    } else if says("invalid number") || says("number out of range") {
        Slip::Number
    } else if found == Some('/') || found == Some('#') {
        Slip::Comment
    } else if matches!(found, Some('\'' | '‘' | '’' | '„' | '“' | '”' | '«' | '»')) && !says("expected `,`")
    {
        Slip::WrongQuotes
    } else if says("expected `:`") {
        Slip::MissingColon
    } else if says("expected `,`") {
        if before.ends_with('"')
            || before.trim_end_matches(' ').ends_with('"') && found.is_some_and(char::is_alphabetic)
        {
            Slip::QuoteInText
        } else {
            Slip::MissingComma
        }
    } else if found == Some(',') {
        Slip::CommaTooMany
    } else if says("key must be a string") {
        Slip::NameWithoutQuotes
    } else {
        Slip::Unknown
    }
}

fn start_of_line(text: &str, line: usize) -> usize {
    text.split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum()
}

/// Where the last character before `offset` stands that is not a blank.
fn last_before(text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or(text).trim_end();
    before.char_indices().next_back().map_or(0, |(at, _)| at)
}

/// Line and character within the line, both from 1.
fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::super::json::parse;
    use super::*;

    fn fault(text: &str) -> (usize, usize, Slip) {
        match parse(text) {
            Ok(parsed) => unreachable!("this is JSON: {}", parsed.value),
            Err(fault) => (fault.line, fault.column, fault.slip),
        }
    }

    #[test]
    fn the_usual_slips_are_recognised_where_they_are() {
        assert_eq!(fault(" \n "), (1, 1, Slip::Empty));
        assert_eq!(fault("\u{feff}{}"), (1, 1, Slip::ByteOrderMark));
        assert_eq!(fault("[\n 1,\n 2,\n]"), (3, 3, Slip::TrailingComma));
        assert_eq!(fault("{\n \"a\": 1,\n}"), (2, 8, Slip::TrailingComma));
        assert_eq!(
            fault("{\n \"ä\": \"ö\"\n \"b\": 2\n}"),
            (2, 9, Slip::MissingComma)
        );
        assert_eq!(fault("[{}\n{}]"), (1, 3, Slip::MissingComma));
        assert_eq!(fault("[1,,2]"), (1, 4, Slip::CommaTooMany));
        assert_eq!(fault("{\"a\" 1}"), (1, 4, Slip::MissingColon));
        assert_eq!(fault("{\"a\": \"b\n}").2, Slip::UnclosedQuote);
        assert_eq!(fault("{\"a\": \"b").2, Slip::UnclosedQuote);
        assert_eq!(
            fault("{\"a\": \"er sagte \"ja\" laut\"}"),
            (1, 18, Slip::QuoteInText)
        );
        assert_eq!(fault("{„a“: 1}"), (1, 2, Slip::WrongQuotes));
        assert_eq!(fault("{'a': 1}"), (1, 2, Slip::WrongQuotes));
        assert_eq!(fault("{a: 1}"), (1, 2, Slip::NameWithoutQuotes));
        assert_eq!(fault("[[1]").2, Slip::UnclosedBracket);
        assert_eq!(fault("[1]]"), (1, 4, Slip::AfterEnd));
        assert_eq!(fault("[\"\\x\"]").2, Slip::Escape);
        assert_eq!(fault("[01]").2, Slip::Number);
        assert_eq!(fault("[1, // zwei\n 2]"), (1, 5, Slip::Comment));
        assert_eq!(fault("[1,\n<<<<<<< HEAD\n2]"), (2, 1, Slip::MergeMarks));
        assert_eq!(fault(&"[".repeat(1000)).2, Slip::TooDeep);
        assert_eq!(fault("[1, wahr]").2, Slip::Unknown);
    }
}
