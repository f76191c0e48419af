//! Facts of a record: each value leads to the records that share it.

use leptos::prelude::*;

use crate::components::{Anchor, LinkOrText, SourceMark, SourceMarks};

/// A value of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FactValue {
    /// What it says and the list of records that share it; an empty address for plain words.
    pub anchor: Anchor,
    /// A remark behind it ("abgeleitet"); empty for none.
    pub note: String,
    /// Its sources.
    pub marks: Vec<SourceMark>,
}

impl From<Anchor> for FactValue {
    fn from(anchor: Anchor) -> Self {
        Self {
            anchor,
            ..Self::default()
        }
    }
}

/// A fact.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fact {
    /// What it is about.
    pub term: String,
    /// Its values; none is shown as not known by a value that says so.
    pub values: Vec<FactValue>,
}

/// Facts as terms and values.
#[component]
pub fn FactList(
    /// The facts in their order.
    facts: Vec<Fact>,
) -> AnyView {
    let fact = |fact: Fact| {
        view! {
            <div>
                <dt>{fact.term}</dt>
                {fact.values.into_iter().map(value).collect_view()}
            </div>
        }
    };
    view! { <dl class="fact-list">{facts.into_iter().map(fact).collect_view()}</dl> }.into_any()
}

fn value(value: FactValue) -> AnyView {
    let note = (!value.note.is_empty()).then(|| view! { " " <span class="fact-note">{value.note}</span> });
    view! {
        <dd>
            <LinkOrText anchor=value.anchor />
            <SourceMarks marks=value.marks />
            {note}
        </dd>
    }
    .into_any()
}
