// One page with every record in a table that can be searched and sorted.
import './trusted.js';
import DataTable from 'datatables.net-dt';
import 'datatables.net-dt/css/dataTables.dataTables.min.css';
import './style.css';

const names = ['cities', 'projects', 'programmes', 'events', 'sources', 'themes', 'vocabulary'];
const files = await Promise.all(names.map(async (name) => (await fetch(`/data/${name}.json`)).json()));
const data = Object.fromEntries(names.map((name, at) => [name, files[at]]));

const titles = new Map(
  [...data.cities, ...data.programmes, ...data.themes].map(({ id, name, title }) => [id, name ?? title.de]),
);
const term = (list, id) => data.vocabulary[list].find((one) => one.id === id)?.label.de ?? '';
const join = (ids, name) => ids.map(name).join(', ');
const title = (id) => titles.get(id) ?? id;
const period = ({ start, end }) => [start, end].filter(Boolean).join(' bis ');

const columns = {
  cities: [
    ['Name', (row) => row.name],
    ['Land', (row) => term('states', row.state)],
    ['Einwohner', (row) => row.population?.value ?? ''],
    ['Programme', (row) => join([...new Set(row.memberships.map(({ programme }) => programme))], title)],
    ['Beschreibung', (row) => row.summary.de],
  ],
  projects: [
    ['Titel', (row) => row.title.de],
    ['Orte', (row) => join(row.cities, title)],
    ['Programme', (row) => join(row.programmes, title)],
    ['Themen', (row) => join(row.topics, (id) => term('topics', id))],
    ['Instrumente', (row) => join(row.instruments, (id) => term('instruments', id))],
    ['Zeitraum', (row) => period(row.period)],
    ['Beschreibung', (row) => row.summary.de],
  ],
  programmes: [
    ['Titel', (row) => row.title.de],
    ['Art', (row) => term('programme_kinds', row.kind)],
    ['Zeitraum', (row) => period(row.period)],
    ['Träger', (row) => row.organisers.join(', ')],
    ['Beschreibung', (row) => row.summary.de],
  ],
  events: [
    ['Titel', (row) => row.title.de],
    ['Programm', (row) => title(row.programme)],
    ['Format', (row) => term('event_formats', row.format)],
    ['Beginn', (row) => row.start],
    ['Orte', (row) => join(row.cities, title)],
  ],
  sources: [
    ['Titel', (row) => row.title],
    ['Herausgeber', (row) => row.publisher],
    ['Datum', (row) => row.published ?? ''],
    ['Adresse', (row) => row.url ?? ''],
  ],
};

const language = {
  search: 'Suchen:',
  lengthMenu: '_MENU_ Einträge zeigen',
  info: '_START_ bis _END_ von _TOTAL_ Einträgen',
  infoEmpty: 'Keine Einträge',
  infoFiltered: '(aus _MAX_)',
  zeroRecords: 'Nichts gefunden',
};

for (const table of document.querySelectorAll('table')) {
  const { kind } = table.dataset;
  new DataTable(table, {
    data: data[kind],
    columns: columns[kind].map(([heading, value]) => ({
      title: heading,
      data: value,
      // The texts are plain text.
      render: DataTable.render.text(),
    })),
    language,
    pageLength: 25,
  });
}
