//! The pages that were written at build time, read without any browser: they hold every fact, and every link in
//! them leads somewhere.
//!
//! The same in every browser; the run in Chromium stands for all.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop at once"
)]

mod facts;
mod folder;
mod links;
mod page;
