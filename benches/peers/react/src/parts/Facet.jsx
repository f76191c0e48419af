import { memo, useState } from 'react';

const SHORT = 8;

/** A facet as a list of check boxes, the most frequent values first. */
export const Facet = memo(function Facet({ name, title, buckets, chosen, onToggle }) {
  const [all, setAll] = useState(false);
  const shown = all ? buckets : buckets.slice(0, SHORT);
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <ul>
        {shown.map(({ key, doc_count: count }) => (
          <li key={key}>
            <label className="facet-value">
              <input type="checkbox" checked={chosen.includes(key)} onChange={() => onToggle(name, key)} />
              <span className="facet-label">{key}</span>
              <span className="facet-count">{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {buckets.length > SHORT && (
        <button type="button" className="facet-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Weniger' : `${buckets.length - SHORT} weitere`}
        </button>
      )}
    </fieldset>
  );
});
