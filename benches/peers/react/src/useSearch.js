// What a person asks of a list. The address follows a moment later, as InstantSearch does it.
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { facetsOf } from './engine.js';

const WRITE_DELAY = 400;

function read(kind, params) {
  const filters = Object.fromEntries(facetsOf(kind).map(({ name }) => [name, params.getAll(name)]));
  return { text: params.get('q') ?? '', sort: params.get('sort') ?? '', filters };
}

function write({ text, sort, filters }) {
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  if (sort) params.set('sort', sort);
  for (const [name, values] of Object.entries(filters)) {
    values.forEach((value) => params.append(name, value));
  }
  return params;
}

export function useSearch(kind, engine, portion) {
  const [params, setParams] = useSearchParams();
  const [asked, setAsked] = useState(() => read(kind, params));
  const [count, setCount] = useState(portion);

  // The field and the boxes answer at once; the hits may come a frame later.
  const answered = useDeferredValue(asked);
  const result = useMemo(
    () =>
      engine.search({
        query: answered.text,
        filters: answered.filters,
        sort: answered.sort || undefined,
        per_page: count,
        // The map shows all hits, not only those of this page.
        is_all_filtered_items: kind === 'cities',
      }),
    [kind, engine, answered, count],
  );

  useEffect(() => {
    const next = write(asked);
    const timer = setTimeout(() => {
      if (next.toString() !== params.toString()) {
        setParams(next, { replace: true, preventScrollReset: true });
      }
    }, WRITE_DELAY);
    return () => clearTimeout(timer);
  }, [asked, params, setParams]);

  const change = useCallback(
    (next) => {
      setAsked((old) => ({ ...old, ...next(old) }));
      setCount(portion);
    },
    [portion],
  );
  const toggle = useCallback(
    (name, value) =>
      change(({ filters }) => {
        const old = filters[name];
        const values = old.includes(value) ? old.filter((one) => one !== value) : [...old, value];
        return { filters: { ...filters, [name]: values } };
      }),
    [change],
  );
  return {
    asked,
    result,
    toggle,
    setText: (text) => change(() => ({ text })),
    setSort: (sort) => change(() => ({ sort })),
    clear: () => setAsked(read(kind, new URLSearchParams())),
    more: () => setCount((now) => now + portion),
  };
}
