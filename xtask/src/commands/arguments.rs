//! What was typed after the command.

use lexopt::{Arg, Parser, ValueExt};
use std::ffi::OsString;

/// The words of the command line that are not yet read.
pub(crate) struct Arguments {
    parser: Parser,
}

/// A word after the command.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// `--name`, without the dashes.
    Option(String),
    /// Anything else.
    Value(String),
}

impl Arguments {
    pub(crate) fn new(words: impl Iterator<Item = OsString>) -> Self {
        Self {
            parser: Parser::from_args(words),
        }
    }

    /// The command, or nothing when a person asks for help or types nothing.
    pub(crate) fn command(&mut self) -> Result<Option<String>, lexopt::Error> {
        match self.parser.next()? {
            None | Some(Arg::Long("help") | Arg::Short('h')) => Ok(None),
            Some(Arg::Value(name)) => Ok(Some(name.string()?)),
            Some(other) => Err(other.unexpected()),
        }
    }

    /// The next word after the command.
    pub(crate) fn next(&mut self) -> Result<Option<Word>, lexopt::Error> {
        Ok(match self.parser.next()? {
            None => None,
            Some(Arg::Long(name)) => Some(Word::Option(name.to_owned())),
            Some(Arg::Value(value)) => Some(Word::Value(value.string()?)),
            Some(short @ Arg::Short(_)) => return Err(short.unexpected()),
        })
    }

    /// The value that follows an option.
    pub(crate) fn value(&mut self) -> Result<String, lexopt::Error> {
        self.parser.value()?.string()
    }

    /// The number that follows an option.
    pub(crate) fn number<T>(&mut self) -> Result<T, lexopt::Error>
    where
        T: std::str::FromStr,
        T::Err: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.parser.value()?.parse()
    }

    /// Nothing more may follow.
    pub(crate) fn end(&mut self) -> Result<(), lexopt::Error> {
        match self.next()? {
            None => Ok(()),
            Some(word) => Err(word.unexpected()),
        }
    }
}

impl Word {
    /// The error that this word has no place here.
    pub(crate) fn unexpected(&self) -> lexopt::Error {
        match self {
            Self::Option(name) => lexopt::Error::UnexpectedOption(format!("--{name}")),
            Self::Value(value) => lexopt::Error::UnexpectedArgument(value.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(words: &[&str]) -> Arguments {
        Arguments::new(words.iter().map(OsString::from).collect::<Vec<_>>().into_iter())
    }

    #[test]
    fn options_take_their_value_with_or_without_an_equals_sign() -> Result<(), lexopt::Error> {
        for words in [&["serve", "--port", "8080"] as &[_], &["serve", "--port=8080"]] {
            let mut arguments = typed(words);
            assert_eq!(arguments.command()?.as_deref(), Some("serve"));
            assert_eq!(arguments.next()?, Some(Word::Option("port".to_owned())));
            assert_eq!(arguments.number::<u16>()?, 8080);
            arguments.end()?;
        }
        Ok(())
    }

    #[test]
    fn help_and_nothing_name_no_command() -> Result<(), lexopt::Error> {
        assert_eq!(typed(&[]).command()?, None);
        assert_eq!(typed(&["--help"]).command()?, None);
        Ok(())
    }

    #[test]
    fn an_unknown_word_is_an_error_that_repeats_it() -> Result<(), lexopt::Error> {
        let mut arguments = typed(&["build", "--fast"]);
        arguments.command()?;
        let error = arguments
            .end()
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default();
        assert!(error.contains("--fast"), "{error}");
        Ok(())
    }
}
