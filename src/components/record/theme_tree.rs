//! Themes as a tree drawn with rules.

use leptos::prelude::*;

use crate::components::Here;
use crate::locale::Lang;

/// A theme with those below it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ThemeNode {
    /// Its title.
    pub title: String,
    /// Language of the title, where it differs from the page.
    pub lang: Option<Lang>,
    /// Address of its record.
    pub href: String,
    /// A quiet word behind it ("7 Projekte"); empty for none.
    pub meta: String,
    /// Whether the reader is there.
    pub here: Here,
    /// The themes below it.
    pub children: Vec<ThemeNode>,
}

/// The tree.
#[component]
pub fn ThemeTree(
    /// What the tree is called.
    #[prop(into)]
    label: String,
    /// The themes without one above them.
    roots: Vec<ThemeNode>,
) -> AnyView {
    view! { <nav class="theme-tree" aria-label=label>{branch(roots)}</nav> }.into_any()
}

fn branch(nodes: Vec<ThemeNode>) -> AnyView {
    if nodes.is_empty() {
        return ().into_any();
    }
    let leaf = |node: ThemeNode| {
        let meta = (!node.meta.is_empty()).then(|| view! { " " <span class="theme-meta">{node.meta}</span> });
        view! {
            <li>
                <a href=node.href lang=node.lang.map(Lang::tag) aria-current=node.here.aria_current()>{node.title}</a>
                {meta}
                {branch(node.children)}
            </li>
        }
    };
    view! { <ul role="list">{nodes.into_iter().map(leaf).collect_view()}</ul> }.into_any()
}
