//! The foot of every page.

use leptos::prelude::*;

use super::super::shown::Shown;
use crate::{
    components::{Anchor, SiteFooter},
    locale::day_in_words,
    pages,
    route::{Links, Route, TextPage},
};

/// The foot; it says the state of the data where the data came.
pub(super) fn foot(links: &Links, shown: &Shown) -> AnyView {
    let words = links.lang().words();
    let as_of = match shown {
        Shown::Page { loaded, .. } => {
            let day = day_in_words(links.lang(), loaded.collection.catalogue.edition.as_of);
            [words.shell.data_as_of, " ", &day].concat()
        }
        Shown::Fault { .. } => String::new(),
    };
    let link = |page: TextPage| Anchor::new(pages::chapter(words, page).title, links.to(&Route::Text(page)));
    view! {
        <SiteFooter
            about=words.shell.footer_claim
            as_of
            nav_label=words.shell.footer_navigation
            links=TextPage::ALL.map(link).to_vec()
        >
            <p>{words.shell.population_credit}</p>
            <p>{words.shell.licence}</p>
        </SiteFooter>
    }
    .into_any()
}
