//! Journeys through the built explorer.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop at once"
)]

mod announcing;
mod counting;
mod damage;
mod empty;
mod facts;
mod filtering;
mod hostile;
mod language;
mod lost;
mod moving;
mod searching;
mod sharing;
