//! The texts of a programme.

use leptos::prelude::*;

use crate::components::{PageSection, SourceMark, SourceMarks};

/// A paragraph with its heading and its sources.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SectionItem {
    /// Its heading; empty for none.
    pub title: String,
    /// The text.
    pub text: String,
    /// Its sources.
    pub marks: Vec<SourceMark>,
}

/// A section of several paragraphs.
#[component]
pub fn SectionText(
    /// The id of its heading.
    #[prop(into)]
    id: String,
    /// The heading.
    #[prop(into)]
    title: String,
    /// The paragraphs in reading order.
    items: Vec<SectionItem>,
) -> AnyView {
    let class = if items.iter().any(|item| !item.title.is_empty()) {
        "prose prose-items"
    } else {
        "prose"
    };
    let item = |item: SectionItem| {
        let title = (!item.title.is_empty()).then(|| view! { <h3>{item.title}</h3> });
        view! {
            <div class="prose-item">
                {title}
                <p>
                    {item.text}
                    <SourceMarks marks=item.marks />
                </p>
            </div>
        }
    };
    view! {
        <PageSection id title>
            <div class=class>{items.into_iter().map(item).collect_view()}</div>
        </PageSection>
    }
    .into_any()
}
