//! Links to records and to the lists that share a fact, with the language of their words.

use crate::{
    catalogue::{City, Event, Named, Programme, Project, Record, RecordKind, Source, Theme},
    components::Anchor,
    locale::Lang,
    pages::{Site, labels::city_name},
    view_state::Facet,
};

impl Site {
    /// German words on an English page say so, for those who listen.
    #[must_use]
    pub fn german(&self) -> Option<Lang> {
        (self.lang() != Lang::De).then_some(Lang::De)
    }

    /// Language of a city's name where it differs from the page: most names are the German ones.
    #[must_use]
    pub fn lang_of_name(&self, city: &City) -> Option<Lang> {
        if city.name == city.name_en {
            self.german()
        } else {
            None
        }
    }

    /// A city by its name.
    #[must_use]
    pub fn city(&self, city: &City) -> Anchor {
        let anchor = Anchor::new(
            city_name(self.lang(), city),
            self.links.record(RecordKind::City, city.id()),
        );
        Anchor {
            lang: self.lang_of_name(city),
            ..anchor
        }
    }

    /// A project by its title.
    #[must_use]
    pub fn project(&self, project: &Project) -> Anchor {
        Anchor::new(
            &project.title,
            self.links.record(RecordKind::Project, project.id()),
        )
    }

    /// A programme by its title.
    #[must_use]
    pub fn programme(&self, programme: &Programme) -> Anchor {
        Anchor::new(
            &programme.title,
            self.links.record(RecordKind::Programme, programme.id()),
        )
    }

    /// A theme by its title.
    #[must_use]
    pub fn theme(&self, theme: &Theme) -> Anchor {
        Anchor::new(&theme.title, self.links.record(RecordKind::Theme, theme.id()))
    }

    /// An event by its title.
    #[must_use]
    pub fn event(&self, event: &Event) -> Anchor {
        Anchor::new(&event.title, self.links.record(RecordKind::Event, event.id()))
    }

    /// A source by its title, which is German with few exceptions.
    #[must_use]
    pub fn source(&self, source: &Source) -> Anchor {
        let anchor = Anchor::new(&source.title, self.links.record(RecordKind::Source, source.id()));
        Anchor {
            lang: self.german(),
            ..anchor
        }
    }

    /// The record of a kind with an id.
    #[must_use]
    pub fn any(&self, kind: RecordKind, id: &str) -> Option<Anchor> {
        let catalogue = self.catalogue();
        match kind {
            RecordKind::City => catalogue.cities.get(id).map(|record| self.city(record)),
            RecordKind::Project => catalogue.projects.get(id).map(|record| self.project(record)),
            RecordKind::Programme => catalogue.programmes.get(id).map(|record| self.programme(record)),
            RecordKind::Theme => catalogue.themes.get(id).map(|record| self.theme(record)),
            RecordKind::Event => catalogue.events.get(id).map(|record| self.event(record)),
            RecordKind::Source => self
                .evidence
                .as_ref()?
                .sources
                .get(id)
                .map(|record| self.source(record)),
        }
    }

    /// A value of a vocabulary that leads to the list of records that share it (vis-5).
    #[must_use]
    pub fn shared<K: Named>(&self, kind: RecordKind, facet: Facet, value: K, id: &str) -> Anchor {
        Anchor::new(
            self.catalogue().vocabulary.label(value),
            self.links.sharing(kind, facet, id),
        )
    }
}

/// Words that lead nowhere.
#[must_use]
pub(super) fn words(text: impl Into<String>) -> Anchor {
    Anchor::new(text, String::new())
}
