//! Why a journey could not be made, apart from what the explorer did wrong.

use std::{io, path::PathBuf};

/// Why a journey could not be made or did not get where it should.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The command that runs the tests did not say what is needed.
    #[error("{0}")]
    Surroundings(String),
    /// A driver or the virtual screen did not start.
    #[error("{program} did not start; its last words stand in {log}")]
    Start {
        /// The program.
        program: String,
        /// What it wrote.
        log: PathBuf,
    },
    /// The browser refused a command.
    #[error("the browser says: {0}")]
    Browser(Box<thirtyfour::error::WebDriverError>),
    /// The page gave something else than was asked for.
    #[error("the page answers what was not asked for: {0}")]
    Answer(#[from] serde_json::Error),
    /// Something did not happen in time.
    #[error("waited in vain until {what}; last seen: {seen}")]
    Late {
        /// What should have happened.
        what: String,
        /// What was there instead.
        seen: String,
    },
    /// The page lacks something that a visitor needs.
    #[error("there is no {what} on {address}")]
    Lacking {
        /// What was looked for.
        what: String,
        /// Where.
        address: String,
    },
    /// The project's server did not start.
    #[error(transparent)]
    Server(#[from] xtask::server::ServerError),
    /// The files of the built explorer cannot be read.
    #[error("the data of the built explorer: {0}")]
    Data(#[from] koopstadt_explorer::catalogue::FileError),
    /// The system refused a file or a program.
    #[error("the system says: {0}")]
    System(#[from] io::Error),
}

impl From<thirtyfour::error::WebDriverError> for Trouble {
    fn from(error: thirtyfour::error::WebDriverError) -> Self {
        Self::Browser(Box::new(error))
    }
}
