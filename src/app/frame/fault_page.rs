//! What a person sees when the data did not come: what happened, a way to try again, and the original files.

use leptos::prelude::*;

use super::super::fault::Fault;
use crate::{
    components::{Anchor, Notice, NoticeKind, PageHead, Retry},
    route::Links,
};

/// The original files that can be read without the program.
const FILES: [&str; 3] = ["cities.json", "projects.json", "programmes.json"];

/// In the place of a page, once the program has taken over.
pub(super) fn fault_page(links: &Links, fault: &Fault, retry: Callback<()>) -> AnyView {
    let words = &links.lang().words().faults;
    view! { <PageHead title=words.data_title/> {notice(links, fault, retry)} }.into_any()
}

/// Above the served page, which stays: the program has not taken over.
pub(crate) fn fault_notice(links: &Links, fault: &Fault, retry: Callback<()>) -> AnyView {
    notice(links, fault, retry)
}

fn notice(links: &Links, fault: &Fault, retry: Callback<()>) -> AnyView {
    let words = &links.lang().words().faults;
    let text = [&fault.sentence(links.lang()), " ", words.meanwhile].concat();
    let file = |name: &'static str| Anchor::new(name, links.file(&["data/", name].concat()));
    let files = FILES.map(file).to_vec();
    let retry = Some(Retry {
        text: words.retry.to_owned(),
        action: retry,
    });
    view! { <Notice kind=NoticeKind::Error title=words.data_title text retry links=files/> }.into_any()
}
