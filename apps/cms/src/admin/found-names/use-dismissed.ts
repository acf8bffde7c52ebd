import { useCallback, useEffect, useState } from 'react';
import { keepDismissed, readDismissed } from './dismissed-names';

interface Dismissed {
  article: string | null;
  names: readonly string[];
}

/** Whom the editor does not want offered in this article; kept in this browser once the article was saved. */
export function useDismissed(
  article: string | null,
): [names: readonly string[], dismiss: (id: string) => void] {
  const [dismissed, setDismissed] = useState(() => readOf(article));
  if (dismissed.article !== article) {
    const { names } = readOf(article);
    // A new article has its id since it was saved.
    const own = dismissed.article === null ? dismissed.names : [];
    setDismissed({ article, names: [...names, ...own] });
  }
  const dismiss = useCallback((id: string) => {
    setDismissed((before) => ({ ...before, names: [...before.names, id] }));
  }, []);
  useEffect(() => {
    const { article: id, names } = dismissed;
    if (id !== null && names.length > 0) keepDismissed(id, names);
  }, [dismissed]);
  return [dismissed.names, dismiss];
}

const readOf = (article: string | null): Dismissed => ({
  article,
  names: article === null ? [] : readDismissed(article),
});
