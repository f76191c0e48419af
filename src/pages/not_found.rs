//! There is nothing at this address: says so, and names what is nearest.

use leptos::prelude::*;

use super::{Site, list};
use crate::{
    catalogue::RecordKind,
    components::{Anchor, PageHead, PageSection},
    locale::Lang,
    route::Route,
    search::nearest,
};

/// How many near names are offered.
const SHOWN: usize = 6;

/// The page for an address without a page; `wanted` is what was looked for, `kind` what it would have been.
pub(super) fn page(site: &Site, kind: Option<RecordKind>, wanted: &str) -> AnyView {
    let words = &site.words().faults;
    let vocabulary = &site.catalogue().vocabulary;
    let near: Vec<_> = nearest(site.catalogue(), site.evidence.as_deref(), kind, wanted, SHOWN)
        .into_iter()
        .filter_map(|near| Some((near.kind, site.any(near.kind, &near.id)?)))
        .collect();
    let item = |(kind, anchor): (RecordKind, Anchor)| {
        let kind = vocabulary.label(kind).to_owned();
        view! {
            <li>
                <a href=anchor.href lang=anchor.lang.map(Lang::tag)>{anchor.text}</a>
                " "
                <span class="fact-note">{kind}</span>
            </li>
        }
    };
    let some = !near.is_empty();
    let near = near.into_iter().map(item).collect_view();
    let nearest = some.then(|| {
        view! {
            <PageSection id="nearest" title=words.nearest>
                <ul class="link-list" role="list">{near}</ul>
            </PageSection>
        }
    });
    let body = view! {
        <PageHead title=words.not_found_title lead=words.not_found_text/>
        {nearest}
        {lists(site)}
    };
    body.into_any()
}

fn lists(site: &Site) -> AnyView {
    let lists = RecordKind::ALL.iter().map(|&kind| {
        view! { <li><a href=site.links.to(&Route::List(kind))>{list::title(site.words(), kind)}</a></li> }
    });
    let lists = lists.collect_view();
    view! {
        <PageSection id="lists" title=site.words().pages.lists>
            <ul class="link-list" role="list">
                {lists}
            </ul>
        </PageSection>
    }
    .into_any()
}
