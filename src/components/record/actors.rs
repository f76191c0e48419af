//! Who took part, by kind.

use leptos::prelude::*;

use crate::{
    components::{Anchor, LinkOrText},
    locale::Lang,
};

/// All of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActorGroup {
    /// The kind; leads to all projects with such actors.
    pub kind: Anchor,
    /// The names; each leads to their other projects, or nowhere with an empty address.
    pub names: Vec<Anchor>,
}

/// Who took part.
#[component]
pub fn ActorList(
    /// The kinds in their order.
    groups: Vec<ActorGroup>,
    /// Language of the names, where it differs from the page.
    #[prop(optional_no_strip)]
    lang: Option<Lang>,
) -> AnyView {
    let name = move |anchor: Anchor| {
        view! {
            <dd lang=lang.map(Lang::tag)>
                <LinkOrText anchor />
            </dd>
        }
    };
    let group = |group: ActorGroup| {
        view! {
            <div>
                <dt>
                    <LinkOrText anchor=group.kind />
                </dt>
                {group.names.into_iter().map(name).collect_view()}
            </div>
        }
    };
    view! { <dl class="actor-list">{groups.into_iter().map(group).collect_view()}</dl> }.into_any()
}
