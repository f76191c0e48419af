import { memo, use } from 'react';
import { engineFor, facetsOf } from '../engine.js';
import { Card } from '../parts/Cards.jsx';
import { Facet } from '../parts/Facet.jsx';
import { MapSlot } from '../parts/MapSlot.jsx';
import { useHead } from '../parts/useHead.js';
import { useSearch } from '../useSearch.js';

const PORTION = 24;
const words = {
  cities: {
    title: 'Städte',
    path: '/staedte',
    one: 'Ort',
    many: 'Orte',
    about: 'Alle Orte der kooperativen Stadtentwicklung, nach Land, Größe, Programm und Thema.',
  },
  projects: {
    title: 'Projekte',
    path: '/projekte',
    one: 'Projekt',
    many: 'Projekte',
    about: 'Alle Projekte der kooperativen Stadtentwicklung, nach Land, Stadt, Programm und Thema.',
  },
};

export function List({ kind }) {
  const engine = use(engineFor(kind));
  const { title, path, one, many, about } = words[kind];
  const { asked, result, toggle, setText, setSort, clear, more } = useSearch(kind, engine, PORTION);
  useHead(title, about);
  const { items, aggregations, allFilteredItems } = result.data;
  const { total } = result.pagination;
  const isFiltered = asked.text !== '' || Object.values(asked.filters).some((values) => values.length > 0);
  return (
    <>
      <h1>{title}</h1>
      <form role="search" className="search" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="search">{title} durchsuchen</label>
        <input
          id="search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={asked.text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
      <div className="find">
        <section className="facets" aria-label="Filter">
          {facetsOf(kind).map(({ name, title: heading }) => (
            <Facet
              key={name}
              name={name}
              title={heading}
              buckets={aggregations[name].buckets}
              chosen={asked.filters[name]}
              onToggle={toggle}
            />
          ))}
        </section>
        <section aria-labelledby="hits-title">
          <h2 id="hits-title" className="visually-hidden">
            Treffer
          </h2>
          <div className="hits-head">
            <p className="hits-count" role="status">
              {total.toLocaleString('de')} {total === 1 ? one : many}
            </p>
            {isFiltered && (
              <button type="button" onClick={clear}>
                Alle Filter löschen
              </button>
            )}
            <label>
              Sortieren{' '}
              <select value={asked.sort} onChange={(event) => setSort(event.target.value)}>
                <option value="">nach Treffergüte</option>
                <option value="title">nach Name</option>
              </select>
            </label>
          </div>
          {kind === 'cities' && <MapSlot cities={allFilteredItems} />}
          <Hits items={items} path={path} />
          {items.length < total && (
            <button type="button" className="more" onClick={more}>
              Mehr anzeigen
            </button>
          )}
        </section>
      </div>
    </>
  );
}

const Hits = memo(function Hits({ items, path }) {
  if (items.length === 0) {
    return <p>Nichts gefunden. Versuchen Sie es mit weniger Filtern.</p>;
  }
  return (
    <ul className="cards">
      {items.map((item) => (
        <Card
          key={item.id}
          to={`${path}/${item.id}`}
          title={item.title}
          place={item.cities ? item.cities.join(', ') : item.states.join(', ')}
          summary={item.summary}
          tags={item.topics}
        />
      ))}
    </ul>
  );
});
