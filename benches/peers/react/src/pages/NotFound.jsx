import { Link } from 'react-router';
import { useHead } from '../parts/useHead.js';

export function NotFound() {
  useHead('Nicht gefunden');
  return (
    <>
      <h1>Diese Seite gibt es nicht</h1>
      <p>
        Weiter zu den <Link to="/staedte">Städten</Link> oder den <Link to="/projekte">Projekten</Link>.
      </p>
    </>
  );
}
