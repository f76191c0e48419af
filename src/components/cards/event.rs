//! An event in a list, with as much of its date as is known.

use leptos::prelude::*;

use super::card::{meta, summary, title};
use crate::{
    components::{Anchor, Segment},
    locale::Lang,
};

/// A date of the precision that is known: what is not known is left out, never filled.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EventDate {
    /// The day ("14.") or days ("14.–15."); `None` where only month or year is known.
    pub day: Option<String>,
    /// The month in words; `None` where only the year is known.
    pub month: Option<String>,
    /// The year.
    pub year: String,
    /// A later end that does not fit in the day ("bis 3. Mai").
    pub until: Option<String>,
    /// The start for machines: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub machine: String,
}

/// An event.
#[component]
pub fn EventItem(
    /// When.
    date: EventDate,
    /// Its title, with hits marked.
    name: Vec<Segment>,
    /// Language of the title, where it differs from the page.
    #[prop(optional_no_strip)]
    lang: Option<Lang>,
    /// Address of its record.
    #[prop(into)]
    href: String,
    /// Kind, place, programme.
    #[prop(optional)]
    meta: Vec<Anchor>,
    /// Whether it took place, as far as sources say; empty where they do not.
    #[prop(optional, into)]
    status: String,
    /// Its sentences, with hits marked.
    #[prop(optional)]
    summary: Vec<Segment>,
) -> AnyView {
    let status = (!status.is_empty()).then(|| view! { <p class="card-counts">{status}</p> });
    view! {
        <li class="card event-item">
            <p class="event-date">
                <time datetime=date.machine>
                    {date.day.map(|day| view! { <span class="event-day">{day}</span> " " })}
                    {date.month.map(|month| view! { <span class="event-month">{month}</span> " " })}
                    <span class="event-year">{date.year}</span>
                </time>
                {date.until.map(|until| view! { " " <span class="event-until">{until}</span> })}
            </p>
            <div class="card-words">
                {title(name, href, lang)} {self::meta(meta)} {self::summary(summary)} {status}
            </div>
        </li>
    }
    .into_any()
}
