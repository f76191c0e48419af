//! Journeys through the built explorer.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at once")]

mod filtering;
mod language;
mod lost;
mod moving;
mod searching;
mod sharing;
