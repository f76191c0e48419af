import { Link } from 'react-router';

export function Card({ to, title, place, summary, tags }) {
  return (
    <li className="card">
      <h3>
        <Link to={to}>{title}</Link>
      </h3>
      {place && <p className="place">{place}</p>}
      <p>{summary}</p>
      {tags.length > 0 && (
        <ul className="tags" aria-label="Schlagwörter">
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
