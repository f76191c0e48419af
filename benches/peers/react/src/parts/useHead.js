import { useEffect } from 'react';

/** Title and description of the page. */
export function useHead(title, description) {
  useEffect(() => {
    document.title = `${title} – Kooperative Städte`;
    if (description) {
      document.querySelector('meta[name="description"]').content = description;
    }
  }, [title, description]);
}
