//! The data in the formats of other programs. Pure: a catalogue goes in, a text or a value comes out.
//!
//! Never enters: web-sys, Leptos, files.

pub mod json_ld;
