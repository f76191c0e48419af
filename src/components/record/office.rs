//! An office as it was.

use leptos::prelude::*;

use crate::{
    components::{SourceMark, SourceMarks},
    locale::Lang,
};

/// A historical contact.
#[component]
pub fn Office(
    /// Its name.
    #[prop(into)]
    name: String,
    /// The lines of its address.
    address: Vec<String>,
    /// Language of the address, where it differs from the page.
    #[prop(optional_no_strip)]
    lang: Option<Lang>,
    /// Its mail address, shown as text: it is history; empty for none.
    #[prop(optional, into)]
    email: String,
    /// That it is a contact of the past: "Stand 2012, kein aktueller Kontakt".
    #[prop(into)]
    as_of: String,
    /// Its sources.
    #[prop(optional)]
    marks: Vec<SourceMark>,
) -> AnyView {
    let line = |line: String| view! { <span>{line}</span> };
    view! {
        <div class="office">
            <p class="office-name">{name} <SourceMarks marks /></p>
            <p class="office-address" lang=lang.map(Lang::tag)>
                {address.into_iter().map(line).collect_view()}
                {(!email.is_empty()).then(|| view! { <span>{email}</span> })}
            </p>
            <p class="office-as-of">{as_of}</p>
        </div>
    }
    .into_any()
}
