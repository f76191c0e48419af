//! The static pages as `prerender::write` writes them from a built folder, read back by other libraries than those
//! that wrote them: an HTML parser, an XML parser, the vocabulary of schema.org.
#![cfg(all(feature = "check", feature = "ssr"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod hostile;
mod json_ld;
mod schema_org;
mod site;
mod stopped;
