//! What the page has to say about itself.

use leptos::prelude::*;

use crate::components::Anchor;

/// How much a notice matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NoticeKind {
    /// Good to know.
    #[default]
    Info,
    /// Something did not work.
    Error,
}

/// A way to try again.
#[derive(Debug, Clone)]
pub struct Retry {
    /// What the button says.
    pub text: String,
    /// What it does.
    pub action: Callback<()>,
}

/// A message with what can be done about it.
#[component]
pub fn Notice(
    /// How much it matters.
    #[prop(optional)]
    kind: NoticeKind,
    /// What happened, in a few words.
    #[prop(into)]
    title: String,
    /// The same in a sentence or two.
    #[prop(optional, into)]
    text: String,
    /// A button that tries again.
    #[prop(optional_no_strip)]
    retry: Option<Retry>,
    /// Ways that lead on.
    #[prop(optional)]
    links: Vec<Anchor>,
) -> AnyView {
    let (class, role) = match kind {
        NoticeKind::Info => ("notice", None),
        NoticeKind::Error => ("notice notice-error", Some("alert")),
    };
    let retry = retry.map(|Retry { text, action }| {
        view! { <button type="button" class="button" on:click=move |_| action.run(())>{text}</button> }
    });
    let link = |anchor: Anchor| view! { <a href=anchor.href>{anchor.text}</a> };
    let links = links.into_iter().map(link).collect_view();
    view! {
        <div class=class role=role>
            <p class="notice-title">{title}</p>
            {(!text.is_empty()).then(|| view! { <p>{text}</p> })}
            <p class="notice-ways">{retry} {links}</p>
        </div>
    }
    .into_any()
}

/// One quiet line: what in the address was not understood.
#[component]
pub fn IgnoredNotice(
    /// The sentence.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <p class="ignored-notice">{text}</p> }
}
