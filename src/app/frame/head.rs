//! The head of every page.

use leptos::prelude::*;

use crate::{
    catalogue::RecordKind,
    components::{Here, LanguageLink, NavItem, SiteHeader, ThemeChoice, ThemeSwitch, ThemeWords},
    pages::Step,
    route::{Links, Route},
    view_state::{AnyValue, Scheme, ViewState},
};

/// The head for a route; follows the query.
pub(super) fn head(links: &Links, route: &Route, query: Signal<String>, step: Callback<Step>) -> AnyView {
    let words = &links.lang().words().shell;
    let state = move || query.with(|query| ViewState::from_query(query, &AnyValue).state);
    let other = links.in_lang(links.lang().other());
    let (other_lang, route_there) = (other.lang(), route.clone());
    let language = LanguageLink {
        text: words.other_language.to_owned(),
        href: Signal::derive(move || other.with_state(&route_there, &state())),
        lang: other_lang,
    };
    let theme = ThemeWords {
        legend: words.theme,
        auto: words.theme_auto,
        light: words.theme_light,
        dark: words.theme_dark,
    };
    let on_choose = Callback::new(move |choice: ThemeChoice| {
        step.run(Step::Replace(
            untrack(state).with_scheme(scheme(choice)).to_query(),
        ));
    });
    let chosen = choice(links.scheme());
    view! {
        <SiteHeader
            name=words.site_name
            home=links.to(&Route::Start)
            nav_label=words.navigation
            nav=nav(links, route)
            language
        >
            <ThemeSwitch words=theme chosen on_choose/>
        </SiteHeader>
    }
    .into_any()
}

fn nav(links: &Links, route: &Route) -> Vec<NavItem> {
    let words = &links.lang().words().shell;
    let item = |(kind, text): (RecordKind, &str)| NavItem {
        text: text.to_owned(),
        href: links.to(&Route::List(kind)),
        here: match route {
            Route::List(here) if *here == kind => Here::Page,
            Route::Record(here, _) if *here == kind => Here::Within,
            _ => Here::No,
        },
    };
    [
        (RecordKind::City, words.cities),
        (RecordKind::Project, words.projects),
        (RecordKind::Programme, words.programmes),
        (RecordKind::Theme, words.themes),
        (RecordKind::Event, words.events),
        (RecordKind::Source, words.sources),
    ]
    .map(item)
    .into_iter()
    .collect()
}

const fn choice(scheme: Scheme) -> ThemeChoice {
    match scheme {
        Scheme::Auto => ThemeChoice::Auto,
        Scheme::Light => ThemeChoice::Light,
        Scheme::Dark => ThemeChoice::Dark,
    }
}

const fn scheme(choice: ThemeChoice) -> Scheme {
    match choice {
        ThemeChoice::Auto => Scheme::Auto,
        ThemeChoice::Light => Scheme::Light,
        ThemeChoice::Dark => Scheme::Dark,
    }
}
