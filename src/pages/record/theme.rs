//! The page of a theme, with its place in the tree of its programme.

use leptos::prelude::*;

use super::{Citations, all_as_list, fact, foot, side, trail, values};
use crate::{
    catalogue::{Record, RecordKind, Theme, ThemeKind},
    components::{
        Anchor, Cards, CardsLook, Fact, Here, PageHead, PageSection, RecordLayout, SourceMarks, ThemeNode,
        ThemeTree,
    },
    locale::counted,
    pages::{Site, anchors::words, cards, detail::Detail},
    view_state::Facet,
};

pub(super) fn page(site: &Site, theme: &Theme) -> AnyView {
    let mut citations = Citations::new(site);
    let words = &site.words().record;
    let kicker = site.catalogue().vocabulary.label(theme.kind).to_owned();
    let marks = citations.marks(&theme.sources);
    let side = side(site, facts(site, theme));
    let opening = view! { <p class="summary">{theme.summary.clone()} <SourceMarks marks/></p> }.into_any();
    let text = view! {
        {tree(site, theme)}
        {projects(site, theme)}
        {events(site, theme)}
        {foot(site, theme, citations)}
    };
    let text = text.into_any();
    let body = view! {
        {trail(site, RecordKind::Theme)}
        <PageHead title=theme.title.clone() kicker/>
        <RecordLayout opening side side_label=words.facts>{text}</RecordLayout>
    };
    body.into_any()
}

fn facts(site: &Site, theme: &Theme) -> Vec<Fact> {
    let (catalogue, record) = (site.catalogue(), &site.words().record);
    let kind = site.shared(
        RecordKind::Theme,
        Facet::Kind,
        theme.kind,
        ThemeKind::id(theme.kind),
    );
    let programme = catalogue
        .programmes
        .get(theme.programme.as_str())
        .map(|programme| site.programme(programme));
    let parent = theme
        .parent
        .as_ref()
        .and_then(|id| catalogue.themes.get(id.as_str()));
    let earlier = |name: &String| Anchor {
        lang: site.german(),
        ..words(name)
    };
    [
        fact(record.kind, values([kind])),
        fact(record.programme, values(programme)),
        fact(record.above, values(parent.map(|parent| site.theme(parent)))),
        fact(
            record.earlier_names,
            values(theme.earlier_names.iter().map(earlier)),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A theme with those below it; `here` is the theme of the page.
pub(super) fn node(site: &Site, theme: &Theme, here: Option<&Theme>) -> ThemeNode {
    let catalogue = site.catalogue();
    let Anchor { text, href, lang } = site.theme(theme);
    let projects = catalogue.projects_of_theme(theme).count();
    let children = catalogue
        .children_of_theme(theme)
        .into_iter()
        .map(|child| node(site, child, here))
        .collect();
    ThemeNode {
        title: text,
        lang,
        href,
        meta: if projects > 0 {
            counted(site.lang(), RecordKind::Project, projects)
        } else {
            String::new()
        },
        here: if here.is_some_and(|here| here.id == theme.id) {
            Here::Page
        } else {
            Here::No
        },
        children,
    }
}

fn tree(site: &Site, theme: &Theme) -> Option<AnyView> {
    let programme = site.catalogue().programmes.get(theme.programme.as_str())?;
    let roots: Vec<_> = site
        .catalogue()
        .root_themes(programme)
        .into_iter()
        .map(|root| node(site, root, Some(theme)))
        .collect();
    let words = &site.words().record;
    Some(
        view! { <PageSection id="themes" title=words.theme_tree><ThemeTree label=words.theme_tree roots/></PageSection> }
            .into_any(),
    )
}

fn projects(site: &Site, theme: &Theme) -> Option<AnyView> {
    let words = &site.words().record;
    let projects: Vec<_> = site.catalogue().projects_of_theme(theme).collect();
    let inferred = projects
        .iter()
        .any(|project| super::project::is_inferred(project));
    let detail = Detail::among(projects.len());
    let card = |project| cards::project_card(site, project, &cards::unmarked, detail);
    let cards: Vec<_> = projects.into_iter().map(card).collect();
    let (title, count) = (words.projects_of, cards.len());
    let hint = inferred.then(|| view! { <p class="fact-note">{words.some_inferred}</p> });
    let all = all_as_list(
        site,
        site.links.sharing(RecordKind::Project, Facet::Theme, theme.id()),
    );
    (count > 0).then(|| {
        view! {
            <PageSection id="projects" title count=count.to_string()>
                {hint}
                <Cards look=CardsLook::Rows>{cards}</Cards>
                {all}
            </PageSection>
        }
        .into_any()
    })
}

fn events(site: &Site, theme: &Theme) -> Option<AnyView> {
    let events = site.catalogue().events_of_theme(theme);
    let detail = Detail::among(events.len());
    let item = |event| cards::event_item(site, event, &cards::unmarked, detail);
    let items: Vec<_> = events.into_iter().map(item).collect();
    let (title, count) = (site.words().record.events, items.len());
    (count > 0).then(|| {
        view! {
            <PageSection id="events" title count=count.to_string()>
                <Cards look=CardsLook::Rows>{items}</Cards>
            </PageSection>
        }
        .into_any()
    })
}
