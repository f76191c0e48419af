//! Journeys through the built explorer in a real browser, and the harness that makes them.
//!
//! A [`Journey`] serves a built folder with the project's own server, puts a probe into every page, starts the
//! browser of `KOOP_BROWSER`, and hands the test a [`Visitor`] who speaks the words of the domain. At its end
//! it fails on anything the probe or the browser reported: a console message, a panic, a breach of the
//! Content-Security-Policy, a request to another host, a cookie, a key in storage.
//!
//! ```no_run
//! use koopstadt_e2e::Journey;
//!
//! Journey::at_root().run(async |visitor| {
//!     visitor.goto("/").await?;
//!     assert!(!visitor.title().await?.is_empty());
//!     Ok(())
//! });
//! ```
//!
//! How to run one journey by hand, and where failures leave their traces: `README.md` of this package.

mod engine;
mod evidence;
mod journey;
mod known;
mod served;
mod session;
mod surroundings;
mod trouble;
mod visitor;
mod wait;

pub use journey::Journey;
pub use known::Known;
pub use served::{Damage, Finding, Kind, Probe, Served};
pub use session::Conditions;
pub use surroundings::{axe, browser, dist};
pub use thirtyfour::Key;
pub use trouble::Trouble;
pub use visitor::{FacetPanel, Focus, Inspection, List, Offered, Program, Seen, Violation, Visitor};
pub use wait::{eventually, holds};
pub use xtask::tools::Browser;
