//! What frames every page.

mod notice;
mod page_head;
mod site_footer;
mod site_header;
mod theme_switch;

pub use notice::{IgnoredNotice, Notice, NoticeKind, Retry};
pub use page_head::{Breadcrumbs, PageHead, PageSection};
pub use site_footer::SiteFooter;
pub use site_header::{Here, LanguageLink, NavItem, SiteHeader, SkipLink};
pub use theme_switch::{ThemeChoice, ThemeSwitch, ThemeWords};
