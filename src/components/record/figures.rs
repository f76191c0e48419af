//! Big numbers with what they count and where they stand.

use leptos::prelude::*;

use crate::components::{SourceMark, SourceMarks};

/// A number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FigureItem {
    /// What is before it ("über", "rund"); empty for nothing.
    pub qualifier: String,
    /// The number, written as the language writes it.
    pub value: String,
    /// What is behind it ("Euro"); empty for nothing.
    pub unit: String,
    /// What it counts.
    pub label: String,
    /// Its sources.
    pub marks: Vec<SourceMark>,
}

/// Numbers in columns.
#[component]
pub fn Figures(
    /// The numbers in their order.
    figures: Vec<FigureItem>,
) -> AnyView {
    let figure = |figure: FigureItem| {
        let small = |text: String| (!text.is_empty()).then(|| view! { <small>{text}</small> });
        view! {
            <div>
                <dt>
                    {figure.label}
                    <SourceMarks marks=figure.marks />
                </dt>
                <dd>{small(figure.qualifier)} " " {figure.value} " " {small(figure.unit)}</dd>
            </div>
        }
    };
    view! { <dl class="figures">{figures.into_iter().map(figure).collect_view()}</dl> }.into_any()
}
