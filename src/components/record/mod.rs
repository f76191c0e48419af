//! The pieces of a record.

mod actors;
mod conflict;
mod facts;
mod figures;
mod links;
mod memberships;
mod office;
mod record_layout;
mod related;
mod sections;
mod sources;
mod theme_tree;

pub use actors::{ActorGroup, ActorList};
pub use conflict::{ConflictBox, ConflictWords, Statement};
pub use facts::{Fact, FactList, FactValue};
pub use figures::{FigureItem, Figures};
pub use links::{ExternalLink, LinkList};
pub use memberships::{MembershipItem, MembershipList};
pub use office::Office;
pub use record_layout::RecordLayout;
pub use related::{RelatedItem, RelatedList};
pub use sections::{SectionItem, SectionText};
pub use sources::{SourceEntry, SourceList};
pub use theme_tree::{ThemeNode, ThemeTree};
