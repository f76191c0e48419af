// The pieces that all record pages share.
import { Link } from 'react-router';

export function Facts({ facts }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function LinkList({ title, path, entries }) {
  if (entries.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link to={`${path}/${entry.id}`}>{entry.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Links({ links }) {
  if (links.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>Im Netz</h2>
      <ul>
        {links.map(({ label, url }) => (
          <li key={url}>
            <a href={url}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Sources({ ids, sources }) {
  const cited = new Set(ids);
  return (
    <section>
      <h2>Quellen</h2>
      <ol className="sources">
        {sources
          .filter(({ id }) => cited.has(id))
          .map(({ id, title, publisher, url }) => (
            <li key={id}>
              {url ? <a href={url}>{title}</a> : title}, {publisher}
            </li>
          ))}
      </ol>
    </section>
  );
}
