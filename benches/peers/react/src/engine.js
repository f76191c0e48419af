// Search and facets with itemsjs, over rows that carry the words people see.
import itemsjs from 'itemsjs';
import { label, loadAll, sizeLabel } from './data.js';

const facet = (title) => ({ title, size: 100, conjunction: false, sort: 'count', hide_zero_doc_count: false });

const kinds = {
  cities: {
    searchableFields: ['title', 'summary', 'programmes', 'states'],
    aggregations: {
      states: facet('Land'),
      sizes: facet('Größe'),
      programmes: facet('Programm'),
      topics: facet('Thema'),
      instruments: facet('Instrument'),
    },
  },
  projects: {
    searchableFields: ['title', 'summary', 'cities', 'programmes', 'topics', 'actors'],
    aggregations: {
      states: facet('Land'),
      cities: facet('Stadt'),
      programmes: facet('Programm'),
      topics: facet('Thema'),
      instruments: facet('Instrument'),
      actorKinds: facet('Beteiligte'),
    },
  },
};

const unique = (values) => [...new Set(values)];

function rows(kind, cities, projects, programmes, vocabulary) {
  const programmeTitle = new Map(programmes.map(({ id, title }) => [id, title]));
  const cityById = new Map(cities.map((city) => [city.id, city]));
  const topic = (id) => label(vocabulary, 'topics', id);
  const instrument = (id) => label(vocabulary, 'instruments', id);
  if (kind === 'projects') {
    return projects.map((project) => {
      const places = project.cities.map((id) => cityById.get(id));
      return {
        id: project.id,
        title: project.title,
        summary: project.summary,
        cities: places.map(({ name }) => name),
        states: unique(places.map(({ state }) => label(vocabulary, 'states', state))),
        programmes: (project.programmes ?? []).map((id) => programmeTitle.get(id)),
        topics: project.topics.map(topic),
        instruments: project.instruments.map(instrument),
        actors: (project.actors ?? []).map(({ name }) => name),
        actorKinds: unique((project.actors ?? []).map((actor) => label(vocabulary, 'actor_kinds', actor.kind))),
      };
    });
  }
  const projectsOf = Map.groupBy(
    projects.flatMap((project) => project.cities.map((city) => [city, project])),
    ([city]) => city,
  );
  return cities.map((city) => {
    const own = (projectsOf.get(city.id) ?? []).map(([, project]) => project);
    return {
      id: city.id,
      title: city.name,
      summary: city.summary,
      lat: city.lat,
      lon: city.lon,
      states: [label(vocabulary, 'states', city.state)],
      sizes: [sizeLabel(vocabulary, city.population)],
      programmes: unique((city.memberships ?? []).map(({ programme }) => programmeTitle.get(programme))),
      topics: unique(own.flatMap((project) => project.topics.map(topic))),
      instruments: unique(own.flatMap((project) => project.instruments.map(instrument))),
    };
  });
}

const engines = new Map();

/** The search engine over a kind of record; the same promise every time. */
export function engineFor(kind) {
  if (!engines.has(kind)) {
    const engine = loadAll('cities', 'projects', 'programmes', 'vocabulary').then((data) =>
      itemsjs(rows(kind, ...data), {
        ...kinds[kind],
        // The stemmer and the stop words are English ones.
        isExactSearch: true,
        removeStopWordFilter: true,
        sortings: { title: { field: 'title', order: 'asc' } },
      }),
    );
    engines.set(kind, engine);
  }
  return engines.get(kind);
}

/** The facets of a kind, in their order, with their headings. */
export function facetsOf(kind) {
  return Object.entries(kinds[kind].aggregations).map(([name, { title }]) => ({ name, title }));
}
