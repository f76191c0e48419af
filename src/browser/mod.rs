//! The browser: the only room with web-sys. Everything here answers with values, never with a panic, and does
//! nothing where there is no browser (the static pages are rendered without one).
//!
//! Never enters: rules of the domain.

mod document;
mod fetch;
mod focus;
mod mount;
mod pace;
mod task;
mod timer;

pub use document::{base_path, data_file, location, set_lang, set_theme, set_title};
pub use fetch::{FetchFault, Freshness, fetch_text};
pub use focus::{focus_heading, rescue_focus};
pub use mount::{mount_fault, mount_over};
pub use pace::Pace;
pub use task::spawn;
pub use timer::{Debounce, each_frame};
