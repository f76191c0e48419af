//! The parts a city has in programmes.

use leptos::prelude::*;

use crate::components::{Anchor, LinkOrText, SourceMark, SourceMarks};

/// One part in one programme.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MembershipItem {
    /// The year; empty where it is not known.
    pub year: String,
    /// The role; leads to all who have it.
    pub role: Anchor,
    /// The programme.
    pub programme: Anchor,
    /// A remark; empty for none.
    pub note: String,
    /// Its sources.
    pub marks: Vec<SourceMark>,
}

/// All parts, newest or most important first.
#[component]
pub fn MembershipList(
    /// The parts in their order.
    items: Vec<MembershipItem>,
    /// What stands for a year that is not known.
    #[prop(into)]
    no_year: String,
) -> AnyView {
    let item = |item: MembershipItem| {
        let year = if item.year.is_empty() {
            view! { <span class="membership-year membership-no-year">{no_year.clone()}</span> }.into_any()
        } else {
            view! { <span class="membership-year">{item.year}</span> }.into_any()
        };
        let note =
            (!item.note.is_empty()).then(|| view! { <span class="membership-note">{item.note}</span> });
        view! {
            <li>
                {year}
                <span class="membership-words">
                    <span class="membership-programme">
                        <LinkOrText anchor=item.programme />
                        <SourceMarks marks=item.marks />
                    </span>
                    <span class="membership-role">
                        <LinkOrText anchor=item.role />
                    </span>
                    {note}
                </span>
            </li>
        }
    };
    view! { <ul class="membership-list" role="list">{items.into_iter().map(item).collect_view()}</ul> }
        .into_any()
}
