//! The harness itself: what it must see, and what must not disturb it. Needs no built explorer.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at once")]

mod guard;
mod journeys;
mod pages;
mod partners;
mod probe;
mod strangers;
mod unguarded;
