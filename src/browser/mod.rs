//! The browser: the only room with web-sys. What can fail answers with a value. To be called from events and
//! effects only, which do not run where static pages are rendered without a browser.
//!
//! Never enters: rules of the domain.

mod carry;
mod cells;
mod click;
mod document;
mod fetch;
mod focus;
mod keep;
mod mount;
mod pace;
mod task;
mod timer;

pub use carry::{count_in, drop_carried};
pub use cells::Cells;
pub use click::answer_click;
pub use document::{
    base_path, data_file, is_served, location, push_address, reload, set_lang, set_theme, set_title,
};
pub use fetch::{FetchFault, Freshness, fetch_text};
pub use focus::{focus_heading, rescue_focus};
pub use mount::{mount_fault, mount_over, released, unmount_fault, watch_failure};
pub use pace::Pace;
pub use task::spawn;
pub use timer::{Debounce, after_paint, pause};
