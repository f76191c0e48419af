//! What should not have happened on a page.

use serde::Deserialize;
use std::fmt;

/// What kind of thing should not have happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Something was written to the console as an error or a warning.
    Console,
    /// A script failed, a promise was rejected and nobody cared, or a file did not load.
    Error,
    /// The Content-Security-Policy stopped something.
    Policy,
    /// Another host was asked.
    Foreign,
    /// A cookie was set.
    Cookie,
    /// Something was stored on the device.
    Storage,
    /// A page was left without its report.
    Silent,
}

/// One thing that should not have happened.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Finding {
    /// Its kind.
    pub kind: Kind,
    /// What the page or the browser said.
    pub text: String,
    /// The address of the page.
    pub address: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, text, address } = self;
        let kind = match kind {
            Kind::Console => "console",
            Kind::Error => "failure",
            Kind::Policy => "breach of the Content-Security-Policy",
            Kind::Foreign => "request to another host",
            Kind::Cookie => "cookie",
            Kind::Storage => "storage",
            Kind::Silent => "page without a report",
        };
        write!(f, "{kind} on {address}: {text}")
    }
}
