//! The head of every page.

use leptos::prelude::*;

use crate::{
    charts::glyph::{DrawnSize, House, HouseGlyph},
    locale::Lang,
};

/// A place in the main navigation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NavItem {
    /// What it is called.
    pub text: String,
    /// Where it leads.
    pub href: String,
    /// Whether the reader is there.
    pub here: Here,
}

/// Where the reader stands, seen from a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Here {
    /// Somewhere else.
    #[default]
    No,
    /// On this very page.
    Page,
    /// On a page below it.
    Within,
}

impl Here {
    /// The value of `aria-current`.
    pub(in crate::components) const fn aria_current(self) -> Option<&'static str> {
        match self {
            Self::No => None,
            Self::Page => Some("page"),
            Self::Within => Some("true"),
        }
    }
}

/// The same view in the other language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LanguageLink {
    /// The name of that language in that language.
    pub text: String,
    /// The address of this view in it.
    pub href: Signal<String>,
    /// That language.
    pub lang: Lang,
}

/// The first thing the keyboard reaches.
#[component]
pub fn SkipLink(
    /// Where it leads: `#` and the id of the main content.
    #[prop(into)]
    href: String,
    /// What it says.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    // "external" keeps the router away: it would only scroll, the browser moves the focus as well.
    view! { <a class="skip-link" href=href rel="external">{text}</a> }
}

/// Name, ways and language of the site. Children stand beside the language (theme switch).
#[component]
pub fn SiteHeader(
    /// Name of the site.
    #[prop(into)]
    name: String,
    /// Address of the start page.
    #[prop(into)]
    home: String,
    /// What the navigation is called.
    #[prop(into)]
    nav_label: String,
    /// The places.
    nav: Vec<NavItem>,
    /// The way to the other language.
    language: LanguageLink,
    /// What stands beside the language.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let item = |item: NavItem| {
        view! { <li><a href=item.href aria-current=item.here.aria_current()>{item.text}</a></li> }
    };
    view! {
        <header class="site-header">
            <a class="site-name" href=home>
                <HouseGlyph house=House::of_the_explorer() size=DrawnSize::Medium />
                <span>{name}</span>
            </a>
            <nav class="site-nav" aria-label=nav_label>
                <ul>{nav.into_iter().map(item).collect_view()}</ul>
            </nav>
            <div class="site-tools">
                <a class="language-link" href=move || language.href.get() lang=language.lang.tag() hreflang=language.lang.tag()>
                    {language.text}
                </a>
                {children.map(|children| children())}
            </div>
        </header>
    }
    .into_any()
}
