import { use } from 'react';
import { label, loadAll } from '../data.js';
import { Card } from '../parts/Cards.jsx';
import { useHead } from '../parts/useHead.js';

export function Programmes() {
  const [programmes, vocabulary] = use(loadAll('programmes', 'vocabulary'));
  useHead('Programme', 'Preise, Netzwerke und Förderprogramme der kooperativen Stadtentwicklung.');
  return (
    <>
      <h1>Programme</h1>
      <h2 className="visually-hidden">Alle Programme</h2>
      <ul className="cards">
        {programmes.map(({ id, title, kind, summary }) => (
          <Card
            key={id}
            to={`/programme/${id}`}
            title={title}
            summary={summary}
            tags={[label(vocabulary, 'programme_kinds', kind)]}
          />
        ))}
      </ul>
    </>
  );
}
