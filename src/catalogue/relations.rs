//! Relations between records, derived once after load and kept as positions in the tables.

use super::{
    Catalogue, City, CityId, Event, EventId, Instrument, MembershipRole, Programme, ProgrammeId, Project,
    Record, Table, Theme, ThemeId, Topic, with_those_above,
};
use crate::order::sorted_by;

/// For each position of one table the positions of the related records in another, ascending.
type Many = Vec<Vec<usize>>;

/// Who belongs to whom. Read it through the methods of [`Catalogue`].
#[derive(Debug, Clone, Default)]
pub struct Relations {
    city_projects: Many,
    city_events: Many,
    city_parts: Many,
    programme_cities: Many,
    programme_projects: Many,
    programme_themes: Many,
    programme_events: Many,
    theme_children: Many,
    theme_projects: Many,
    theme_events: Many,
    event_parts: Many,
}

impl Relations {
    /// Derives all relations. A reference to a record that does not exist relates nothing (the check names it).
    #[must_use]
    pub fn derive(
        cities: &Table<City>,
        projects: &Table<Project>,
        programmes: &Table<Programme>,
        themes: &Table<Theme>,
        events: &Table<Event>,
    ) -> Self {
        Self {
            city_projects: inverse(cities, projects, |p| {
                p.cities.iter().map(CityId::as_str).collect()
            }),
            city_events: inverse(cities, events, |e| {
                e.host.iter().chain(&e.cities).map(CityId::as_str).collect()
            }),
            city_parts: inverse(cities, cities, |c| c.part_of.iter().map(CityId::as_str).collect()),
            programme_cities: inverse(programmes, cities, |c| {
                c.memberships.iter().map(|m| m.programme.as_str()).collect()
            }),
            programme_projects: inverse(programmes, projects, |p| {
                p.programmes.iter().map(ProgrammeId::as_str).collect()
            }),
            programme_themes: inverse(programmes, themes, |t| vec![t.programme.as_str()]),
            programme_events: inverse(programmes, events, |e| vec![e.programme.as_str()]),
            theme_children: inverse(themes, themes, |t| t.parent.iter().map(ThemeId::as_str).collect()),
            theme_projects: theme_projects(themes, projects),
            theme_events: inverse(themes, events, |e| e.themes.iter().map(ThemeId::as_str).collect()),
            event_parts: inverse(events, events, |e| {
                e.part_of.iter().map(EventId::as_str).collect()
            }),
        }
    }
}

/// Turns references from `many` to `one` around: for each of `one` the positions in `many` that name it.
fn inverse<O: Record, M: Record>(one: &Table<O>, many: &Table<M>, names: impl Fn(&M) -> Vec<&str>) -> Many {
    let mut related: Many = vec![Vec::new(); one.len()];
    for (position, record) in many.iter().enumerate() {
        for id in names(record) {
            if let Some(list) = one.position(id).and_then(|at| related.get_mut(at))
                && list.last() != Some(&position)
            {
                list.push(position);
            }
        }
    }
    related
}

/// For each theme the projects that name it or a theme below it.
fn theme_projects(themes: &Table<Theme>, projects: &Table<Project>) -> Many {
    let mut related: Many = vec![Vec::new(); themes.len()];
    for (position, project) in projects.iter().enumerate() {
        for theme in with_those_above(themes, &project.themes) {
            if let Some(list) = themes.position(theme.id()).and_then(|at| related.get_mut(at))
                && list.last() != Some(&position)
            {
                list.push(position);
            }
        }
    }
    related
}

/// The records of `to` that relate to the record with `id` in `from`.
fn related<'a, F: Record, R: Record>(
    from: &Table<F>,
    id: &str,
    many: &'a Many,
    to: &'a Table<R>,
) -> impl Iterator<Item = &'a R> {
    let positions = from
        .position(id)
        .and_then(|at| many.get(at))
        .map_or(&[][..], Vec::as_slice);
    positions.iter().filter_map(|&at| to.at(at))
}

impl Catalogue {
    /// Projects in a city, by id.
    pub fn projects_in(&self, city: &City) -> impl Iterator<Item = &Project> {
        related(
            &self.cities,
            city.id(),
            &self.relations.city_projects,
            &self.projects,
        )
    }

    /// Events in a city or concerning it, by id.
    pub fn events_in(&self, city: &City) -> impl Iterator<Item = &Event> {
        related(&self.cities, city.id(), &self.relations.city_events, &self.events)
    }

    /// Places that are a part of a city.
    pub fn parts_of_city(&self, city: &City) -> impl Iterator<Item = &City> {
        related(&self.cities, city.id(), &self.relations.city_parts, &self.cities)
    }

    /// Cities with a part in a programme, by id.
    pub fn cities_of_programme(&self, programme: &Programme) -> impl Iterator<Item = &City> {
        related(
            &self.programmes,
            programme.id(),
            &self.relations.programme_cities,
            &self.cities,
        )
    }

    /// Projects of a programme, by id.
    pub fn projects_of_programme(&self, programme: &Programme) -> impl Iterator<Item = &Project> {
        related(
            &self.programmes,
            programme.id(),
            &self.relations.programme_projects,
            &self.projects,
        )
    }

    /// Themes of a programme without one above them, in their order.
    #[must_use]
    pub fn root_themes(&self, programme: &Programme) -> Vec<&Theme> {
        let all = related(
            &self.programmes,
            programme.id(),
            &self.relations.programme_themes,
            &self.themes,
        );
        in_order(all.filter(|theme| theme.parent.is_none()))
    }

    /// Events of a programme, by time.
    #[must_use]
    pub fn events_of_programme(&self, programme: &Programme) -> Vec<&Event> {
        by_time(related(
            &self.programmes,
            programme.id(),
            &self.relations.programme_events,
            &self.events,
        ))
    }

    /// Themes right below a theme, in their order.
    #[must_use]
    pub fn children_of_theme(&self, theme: &Theme) -> Vec<&Theme> {
        in_order(related(
            &self.themes,
            theme.id(),
            &self.relations.theme_children,
            &self.themes,
        ))
    }

    /// Projects of a theme and of the themes below it, by id; as many as its facet lists.
    pub fn projects_of_theme(&self, theme: &Theme) -> impl Iterator<Item = &Project> {
        related(
            &self.themes,
            theme.id(),
            &self.relations.theme_projects,
            &self.projects,
        )
    }

    /// Events that dealt with a theme, by time.
    #[must_use]
    pub fn events_of_theme(&self, theme: &Theme) -> Vec<&Event> {
        by_time(related(
            &self.themes,
            theme.id(),
            &self.relations.theme_events,
            &self.events,
        ))
    }

    /// Events that were part of an event, by time.
    #[must_use]
    pub fn parts_of_event(&self, event: &Event) -> Vec<&Event> {
        by_time(related(
            &self.events,
            event.id(),
            &self.relations.event_parts,
            &self.events,
        ))
    }

    /// Events in whose place this one took place, by time.
    #[must_use]
    pub fn replaced_by_event(&self, event: &Event) -> Vec<&Event> {
        let replaced = |other: &&Event| other.replaced_by.as_ref() == Some(&event.id);
        by_time(self.events.iter().filter(replaced))
    }

    /// Kinds of instrument that at least one project of the city uses; the lit windows of its glyph.
    #[must_use]
    pub fn instruments_of(&self, city: &City) -> Vec<Instrument> {
        let used = |kind: &Instrument| self.projects_in(city).any(|p| p.instruments.contains(kind));
        Instrument::ALL.iter().copied().filter(used).collect()
    }

    /// Topics of the city's projects, in the order of the vocabulary.
    #[must_use]
    pub fn topics_of(&self, city: &City) -> Vec<Topic> {
        let used = |topic: &Topic| self.projects_in(city).any(|p| p.topics.contains(topic));
        Topic::ALL.iter().copied().filter(used).collect()
    }

    /// Whether the city has this role in the programme with this id.
    #[must_use]
    pub fn has_role(city: &City, programme: &str, role: MembershipRole) -> bool {
        city.memberships
            .iter()
            .any(|m| m.programme.as_str() == programme && m.role == role)
    }
}

fn in_order<'a>(themes: impl Iterator<Item = &'a Theme>) -> Vec<&'a Theme> {
    let by_id = |a: &&Theme, b: &&Theme| a.id.as_str().cmp(b.id.as_str());
    let order = |theme: &&Theme| theme.order.unwrap_or(u16::MAX);
    sorted_by(themes.collect(), |a, b| {
        order(a).cmp(&order(b)).then_with(|| by_id(a, b))
    })
}

fn by_time<'a>(events: impl Iterator<Item = &'a Event>) -> Vec<&'a Event> {
    let time = |event: &&Event| event.start.first_day();
    let by_id = |a: &&Event, b: &&Event| a.id.as_str().cmp(b.id.as_str());
    sorted_by(events.collect(), |a, b| {
        time(a).cmp(&time(b)).then_with(|| by_id(a, b))
    })
}
