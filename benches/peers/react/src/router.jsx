// Every page is a chunk of its own.
import { createBrowserRouter } from 'react-router';
import { Failed, Frame } from './parts/Frame.jsx';

const list = (kind) => async () => {
  const { List } = await import('./pages/List.jsx');
  return { Component: () => <List key={kind} kind={kind} /> };
};
const record = (name) => async () => {
  const pages = await import('./pages/records.jsx');
  return { Component: pages[name] };
};

export const router = createBrowserRouter([
  {
    Component: Frame,
    ErrorBoundary: Failed,
    HydrateFallback: () => null,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./pages/Start.jsx')).Start }) },
      { path: 'staedte', lazy: list('cities') },
      { path: 'staedte/:id', lazy: record('City') },
      { path: 'projekte', lazy: list('projects') },
      { path: 'projekte/:id', lazy: record('Project') },
      { path: 'programme', lazy: async () => ({ Component: (await import('./pages/Programmes.jsx')).Programmes }) },
      { path: 'programme/:id', lazy: record('Programme') },
      { path: '*', lazy: async () => ({ Component: (await import('./pages/NotFound.jsx')).NotFound }) },
    ],
  },
]);
