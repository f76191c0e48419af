//! Where sources disagree: all values, the one kept, and why.

use leptos::prelude::*;

use crate::components::{SourceMark, SourceMarks};

/// What sources say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Statement {
    /// The value.
    pub text: String,
    /// Who says so.
    pub marks: Vec<SourceMark>,
}

/// The words around a disagreement.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ConflictWords {
    /// "Hier widersprechen sich Quellen".
    pub heading: String,
    /// "Wir zeigen".
    pub kept: String,
    /// "Warum".
    pub why: String,
}

/// A disagreement between sources.
#[component]
pub fn ConflictBox(
    /// The words around it.
    words: ConflictWords,
    /// What it is about.
    #[prop(into)]
    topic: String,
    /// What the sources say.
    statements: Vec<Statement>,
    /// What this site says.
    #[prop(into)]
    kept: String,
    /// Why.
    #[prop(into)]
    why: String,
) -> AnyView {
    let statement = |statement: Statement| {
        view! {
            <li>
                {statement.text}
                <SourceMarks marks=statement.marks />
            </li>
        }
    };
    view! {
        <div class="conflict">
            <h3>
                <span class="conflict-heading">{words.heading}</span>
                " "
                {topic}
            </h3>
            <ul role="list">{statements.into_iter().map(statement).collect_view()}</ul>
            <dl>
                <dt>{words.kept}</dt>
                <dd class="conflict-kept">{kept}</dd>
                <dt>{words.why}</dt>
                <dd>{why}</dd>
            </dl>
        </div>
    }
    .into_any()
}
