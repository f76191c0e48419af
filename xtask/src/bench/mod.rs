//! `bench`: how the explorer fares beside what others would put up from the same dataset.
//!
//! [`page`] lets Lighthouse judge pages, [`inp`] measures how long a click or a key takes until its result is
//! painted. Both serve the explorer and its peers from the project's own server, in one run, in turns, so that
//! whatever slows the machine down hits all of them. They report; they never judge a time. How to run and read
//! them: `benches/README.md`.

mod chromium;
mod error;
pub mod inp;
pub mod page;
mod peers;
mod raw_file;
pub mod records;
mod site;
mod stage;
mod statistics;

pub use error::BenchError;
pub use site::Site;
