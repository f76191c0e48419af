//! Journeys through the built explorer.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop at once"
)]

mod accessible;
mod announcing;
mod below;
mod clean;
mod counting;
mod damage;
mod empty;
mod facts;
mod filtering;
mod guarded;
mod hostile;
mod keeping;
mod keyboard;
mod language;
mod lost;
mod moving;
mod narrow;
mod places;
mod reaching;
mod records;
mod scheme;
mod searching;
mod sharing;
mod taking_over;
mod unsupported;
mod without_script;
