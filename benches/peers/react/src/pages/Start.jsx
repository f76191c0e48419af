import { use, useMemo } from 'react';
import { Form, Link } from 'react-router';
import { loadAll } from '../data.js';
import { MapSlot } from '../parts/MapSlot.jsx';
import { useHead } from '../parts/useHead.js';

export function Start() {
  const [cities, projects, vocabulary] = use(loadAll('cities', 'projects', 'vocabulary'));
  const places = useMemo(() => cities.map((city) => ({ ...city, title: city.name })), [cities]);
  useHead('Start', 'Wo Städte und ihre Leute gemeinsam bauen: Orte, Projekte und Programme in Deutschland.');
  return (
    <div className="start">
      <div>
        <h1>Wo Städte und ihre Leute gemeinsam bauen</h1>
        <p className="lead">
          {cities.length} Orte und {projects.length} Projekte der kooperativen Stadtentwicklung in Deutschland, jede
          Angabe mit Quelle.
        </p>
        <Form action="/projekte" role="search" className="search">
          <label htmlFor="start-search">Projekte durchsuchen</label>
          <div className="search-row">
            <input id="start-search" type="search" name="q" autoComplete="off" />
            <button type="submit">Suchen</button>
          </div>
        </Form>
        <h2>Themen</h2>
        <ul className="tags">
          {vocabulary.topics.map(({ id, label }) => (
            <li key={id}>
              <Link to={`/projekte?topics=${encodeURIComponent(label)}`}>{label}</Link>
            </li>
          ))}
        </ul>
      </div>
      <MapSlot cities={places} />
    </div>
  );
}
