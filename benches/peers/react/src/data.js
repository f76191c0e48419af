// The dataset: one JSON file per kind of record, fetched once each.
import citiesUrl from './data/cities.json?url';
import programmesUrl from './data/programmes.json?url';
import projectsUrl from './data/projects.json?url';
import sourcesUrl from './data/sources.json?url';
import vocabularyUrl from './data/vocabulary.json?url';

const urls = {
  cities: citiesUrl,
  programmes: programmesUrl,
  projects: projectsUrl,
  sources: sourcesUrl,
  vocabulary: vocabularyUrl,
};
const files = new Map();

/** The content of a file; the same promise every time, as `use` wants it. */
export function load(name) {
  if (!files.has(name)) {
    const file = fetch(urls[name]).then((response) => {
      if (!response.ok) {
        throw new Error(`${urls[name]}: ${response.status}`);
      }
      return response.json();
    });
    files.set(name, file);
  }
  return files.get(name);
}

const combined = new Map();

/** Several files at once; the same promise every time. */
export function loadAll(...names) {
  const key = names.join();
  if (!combined.has(key)) {
    combined.set(key, Promise.all(names.map(load)));
  }
  return combined.get(key);
}

/** What a value of a vocabulary is called. */
export function label(vocabulary, list, id) {
  return vocabulary[list].find((term) => term.id === id)?.label ?? id;
}

/** What the class of a number of inhabitants is called. */
export function sizeLabel(vocabulary, population) {
  if (!population) {
    return 'nicht bekannt';
  }
  const size = vocabulary.size_classes.find(
    ({ min, max }) => min <= population.value && (max === undefined || population.value <= max),
  );
  return size?.label ?? 'nicht bekannt';
}
