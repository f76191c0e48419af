import { use } from 'react';
import { Link, useParams } from 'react-router';
import { label, loadAll, sizeLabel } from '../data.js';
import { Facts, LinkList, Links, Sources } from '../parts/record.jsx';
import { useHead } from '../parts/useHead.js';
import { NotFound } from './NotFound.jsx';

const everything = () => loadAll('cities', 'projects', 'programmes', 'vocabulary', 'sources');
const period = ({ start, end }) => [start, end].filter(Boolean).join(' bis ') || 'nicht bekannt';

export function City() {
  const { id } = useParams();
  const [cities, projects, programmes, vocabulary, sources] = use(everything());
  const city = cities.find((one) => one.id === id);
  useHead(city?.name ?? 'Nicht gefunden', city?.summary);
  if (!city) {
    return <NotFound />;
  }
  const { name, kind, state, population, website, summary, memberships = [] } = city;
  const programmeTitle = (programme) => programmes.find((one) => one.id === programme)?.title ?? programme;
  return (
    <article className="record">
      <h1>{name}</h1>
      <p className="lead">{summary}</p>
      <Facts
        facts={[
          ['Art', label(vocabulary, 'city_kinds', kind)],
          ['Land', label(vocabulary, 'states', state)],
          ['Einwohner', population ? `${population.value.toLocaleString('de')} (${population.year})` : 'nicht bekannt'],
          ['Größe', sizeLabel(vocabulary, population)],
        ]}
      />
      {website && (
        <p>
          <a href={website}>Website: {name}</a>
        </p>
      )}
      <h2>Programme</h2>
      <ul>
        {memberships.map(({ programme, role, year, note }) => (
          <li key={`${programme}-${role}-${year}-${note}`}>
            <Link to={`/programme/${programme}`}>{programmeTitle(programme)}</Link>:{' '}
            {label(vocabulary, 'membership_roles', role)}
            {year && `, ${year}`}
            {note && `. ${note}`}
          </li>
        ))}
      </ul>
      <LinkList
        title="Projekte"
        path="/projekte"
        entries={projects.filter((project) => project.cities.includes(id))}
      />
      <Sources ids={[...city.sources, ...memberships.flatMap((one) => one.sources)]} sources={sources} />
    </article>
  );
}

export function Project() {
  const { id } = useParams();
  const [cities, projects, programmes, vocabulary, sources] = use(everything());
  const project = projects.find((one) => one.id === id);
  useHead(project?.title ?? 'Nicht gefunden', project?.summary);
  if (!project) {
    return <NotFound />;
  }
  const { title, summary, topics, instruments, form, actors = [], links = [] } = project;
  const join = (list, ids) => ids.map((one) => label(vocabulary, list, one)).join(', ');
  return (
    <article className="record">
      <h1>{title}</h1>
      <p className="lead">{summary}</p>
      <Facts
        facts={[
          ['Zeitraum', period(project.period)],
          ['Themen', join('topics', topics)],
          ['Instrumente', join('instruments', instruments)],
          ...(form ? [['Form', form]] : []),
        ]}
      />
      <LinkList
        title="Orte"
        path="/staedte"
        entries={cities.filter((city) => project.cities.includes(city.id)).map((city) => ({ ...city, title: city.name }))}
      />
      <LinkList
        title="Programme"
        path="/programme"
        entries={programmes.filter((one) => (project.programmes ?? []).includes(one.id))}
      />
      <h2>Beteiligte</h2>
      <ul>
        {actors.map(({ name, kind }) => (
          <li key={name}>
            {name} ({label(vocabulary, 'actor_kinds', kind)})
          </li>
        ))}
      </ul>
      <Links links={links} />
      <Sources ids={project.sources} sources={sources} />
    </article>
  );
}

export function Programme() {
  const { id } = useParams();
  const [cities, projects, programmes, vocabulary, sources] = use(everything());
  const programme = programmes.find((one) => one.id === id);
  useHead(programme?.title ?? 'Nicht gefunden', programme?.summary);
  if (!programme) {
    return <NotFound />;
  }
  const { title, summary, kind, organisers = [], figures = [], sections = [], links = [] } = programme;
  const items = sections.flatMap((section) => section.items);
  const isMember = (city) => (city.memberships ?? []).some((one) => one.programme === id);
  return (
    <article className="record">
      <h1>{title}</h1>
      <p className="lead">{summary}</p>
      <Facts
        facts={[
          ['Art', label(vocabulary, 'programme_kinds', kind)],
          ['Zeitraum', period(programme.period)],
          ['Träger', organisers.join(', ') || 'nicht bekannt'],
          ...figures.map((figure) => [figure.label, Number(figure.value).toLocaleString('de')]),
        ]}
      />
      {sections.map((section) => (
        <section key={section.id}>
          <h2>{section.title}</h2>
          {section.items.map((item) => (
            <p key={item.text}>
              {item.title && <strong>{item.title}: </strong>}
              {item.text}
            </p>
          ))}
        </section>
      ))}
      <LinkList
        title="Orte"
        path="/staedte"
        entries={cities.filter(isMember).map((city) => ({ ...city, title: city.name }))}
      />
      <LinkList
        title="Projekte"
        path="/projekte"
        entries={projects.filter((project) => (project.programmes ?? []).includes(id))}
      />
      <Links links={links} />
      <Sources
        ids={[...programme.sources, ...figures.flatMap((one) => one.sources), ...items.flatMap((one) => one.sources)]}
        sources={sources}
      />
    </article>
  );
}
