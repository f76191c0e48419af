//! The project's own commands, as a library: the end-to-end tests use the same server and the same tools.

pub mod bench;
pub mod budget;
pub mod data;
pub mod dist;
pub mod fingerprint;
pub mod hosting;
pub mod process;
pub mod project;
pub mod server;
mod table;
pub mod test_run;
pub mod tools;
