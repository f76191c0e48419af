//! What stands on the image of each record, in the words of a language.

use super::{Sheet, cities};
use crate::{
    catalogue::{Catalogue, City, Event, EventStatus, Period, Programme, Project, Record, RecordKind, Theme},
    charts::glyph::House,
    locale::{Lang, counted, day_in_words, joiner, period_in_words},
    route::Route,
    view_state::Mode,
};

/// The images of one language, each with the route whose page it belongs to: the start page first, then the
/// records by kind and id. The catalogue must be of the same language.
#[must_use]
pub fn sheets(catalogue: &Catalogue, lang: Lang) -> Vec<(Route, Sheet)> {
    let scribe = Scribe { catalogue, lang };
    let record = |kind, id: &str| Route::Record(kind, id.to_owned());
    let mut sheets = vec![(Route::Start, scribe.start())];
    sheets.extend(
        catalogue
            .cities
            .iter()
            .map(|city| (record(RecordKind::City, city.id()), scribe.city(city))),
    );
    let projects = catalogue.projects.iter();
    sheets
        .extend(projects.map(|project| (record(RecordKind::Project, project.id()), scribe.project(project))));
    let programmes = catalogue.programmes.iter();
    sheets.extend(programmes.map(|one| (record(RecordKind::Programme, one.id()), scribe.programme(one))));
    sheets.extend(
        catalogue
            .themes
            .iter()
            .map(|theme| (record(RecordKind::Theme, theme.id()), scribe.theme(theme))),
    );
    sheets.extend(
        catalogue
            .events
            .iter()
            .map(|event| (record(RecordKind::Event, event.id()), scribe.event(event))),
    );
    sheets
}

/// Writes sheets in one language.
struct Scribe<'a> {
    catalogue: &'a Catalogue,
    lang: Lang,
}

impl Scribe<'_> {
    /// A sheet with what is the same on all.
    fn blank(&self) -> Sheet {
        let words = self.lang.words();
        Sheet {
            site_name: words.shell.site_name.to_owned(),
            motto: words.share.motto.to_owned(),
            ..Sheet::default()
        }
    }

    fn start(&self) -> Sheet {
        let pages = &self.lang.words().pages;
        let (cities, projects) = (self.catalogue.cities.len(), self.catalogue.projects.len());
        Sheet {
            title: pages.claim.to_owned(),
            claim: phrase([
                self.some_of(RecordKind::City, cities),
                self.some_of(RecordKind::Project, projects),
            ]),
            text: self.lang.words().share.description.to_owned(),
            houses: cities::of_all(self.catalogue),
            ..self.blank()
        }
    }

    fn city(&self, city: &City) -> Sheet {
        let (vocabulary, words) = (&self.catalogue.vocabulary, self.lang.words());
        let house = House::of(self.catalogue, city);
        let name = match self.lang {
            Lang::De => &city.name,
            Lang::En => &city.name_en,
        };
        let projects = self.catalogue.projects_in(city).count();
        Sheet {
            kicker: vec![
                vocabulary.label(city.kind).to_owned(),
                vocabulary.label(city.state).to_owned(),
            ],
            title: name.clone(),
            claim: phrase([
                house.size.map(|size| vocabulary.size_label(size).to_owned()),
                house.honour.map(|honour| words.lists.honour(honour).to_owned()),
                house.network.then(|| words.share.network.to_owned()),
                self.some_of(RecordKind::Project, projects),
            ]),
            text: city.summary.clone(),
            houses: vec![house],
            ..self.blank()
        }
    }

    fn project(&self, project: &Project) -> Sheet {
        let cities = project
            .cities
            .iter()
            .filter_map(|id| self.catalogue.cities.get(id.as_str()));
        let names = cities.map(|city| match self.lang {
            Lang::De => city.name.as_str(),
            Lang::En => city.name_en.as_str(),
        });
        let programmes = project
            .programmes
            .iter()
            .filter_map(|id| self.programme_title(id.as_str()));
        let kind = self.kind(RecordKind::Project);
        Sheet {
            kicker: [kind].into_iter().chain(programmes).collect(),
            title: project.title.clone(),
            claim: phrase([
                Some(self.enumeration(&names.collect::<Vec<_>>())),
                period_in_words(self.lang, project.period),
            ]),
            text: project.summary.clone(),
            houses: cities::of_ids(self.catalogue, project.cities.iter()),
            ..self.blank()
        }
    }

    fn programme(&self, programme: &Programme) -> Sheet {
        let cities = self.catalogue.cities_of_programme(programme);
        let projects = self.catalogue.projects_of_programme(programme).count();
        Sheet {
            kicker: vec![
                self.kind(RecordKind::Programme),
                self.catalogue.vocabulary.label(programme.kind).to_owned(),
            ],
            title: programme.title.clone(),
            claim: phrase([
                period_in_words(self.lang, programme.period),
                self.some_of(
                    RecordKind::City,
                    self.catalogue.cities_of_programme(programme).count(),
                ),
                self.some_of(RecordKind::Project, projects),
            ]),
            text: programme.summary.clone(),
            houses: cities::of_many(self.catalogue, cities),
            ..self.blank()
        }
    }

    fn theme(&self, theme: &Theme) -> Sheet {
        let kind = self.catalogue.vocabulary.label(theme.kind).to_owned();
        let programme = self.programme_title(theme.programme.as_str());
        let projects = self.catalogue.projects_of_theme(theme).count();
        Sheet {
            kicker: [kind].into_iter().chain(programme).collect(),
            title: theme.title.clone(),
            claim: phrase([self.some_of(RecordKind::Project, projects)]),
            text: theme.summary.clone(),
            houses: cities::of_projects(self.catalogue, self.catalogue.projects_of_theme(theme)),
            ..self.blank()
        }
    }

    fn event(&self, event: &Event) -> Sheet {
        let vocabulary = &self.catalogue.vocabulary;
        let format = vocabulary.label(event.format).to_owned();
        let programme = self.programme_title(event.programme.as_str());
        let start = event.start;
        let date = event.end.and_then(|end| {
            let whole = Period {
                start: Some(start),
                end: Some(end),
            };
            period_in_words(self.lang, whole)
        });
        // What took place needs no word; what may not have taken place does.
        let doubtful = [
            EventStatus::Planned,
            EventStatus::Announced,
            EventStatus::Cancelled,
        ];
        let status = event.status.filter(|status| doubtful.contains(status));
        Sheet {
            kicker: [self.kind(RecordKind::Event), format]
                .into_iter()
                .chain(programme)
                .collect(),
            title: event.title.clone(),
            claim: phrase([
                Some(date.unwrap_or_else(|| day_in_words(self.lang, start))),
                event.place.clone(),
                status.map(|status| vocabulary.label(status).to_lowercase()),
            ]),
            text: event.summary.clone().unwrap_or_default(),
            houses: cities::of_ids(self.catalogue, event.host.iter().chain(&event.cities)),
            ..self.blank()
        }
    }

    /// `Projekt`.
    fn kind(&self, kind: RecordKind) -> String {
        self.catalogue.vocabulary.label(kind).to_owned()
    }

    fn programme_title(&self, id: &str) -> Option<String> {
        Some(self.catalogue.programmes.get(id)?.title.clone())
    }

    /// `5 Projekte`; nothing where there is none.
    fn some_of(&self, kind: RecordKind, count: usize) -> Option<String> {
        (count > 0).then(|| counted(self.lang, kind, count).replace(' ', TOGETHER))
    }

    /// `Bremen, Leipzig und Nürnberg`.
    fn enumeration(&self, names: &[&str]) -> String {
        match names {
            [before @ .., last] if !before.is_empty() => {
                [&before.join(", "), " ", joiner(self.lang, Mode::All), " ", last].concat()
            }
            _ => names.concat(),
        }
    }
}

/// Keeps a number and its noun on one line.
const TOGETHER: &str = "\u{a0}";

/// Parts with commas between them.
fn phrase(parts: impl IntoIterator<Item = Option<String>>) -> String {
    let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}
