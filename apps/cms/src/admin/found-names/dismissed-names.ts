/** In this browser: whom an editor does not want offered, by article. */
const place = 'shoal-dismissed-names';
const mostArticles = 100;

/** The ids that were dismissed of an article. */
export function readDismissed(article: string): string[] {
  return readAll().find(([id]) => id === article)?.[1] ?? [];
}

/** Keeps what was dismissed of an article; of those not written in for long it is forgotten. */
export function keepDismissed(article: string, names: readonly string[]): void {
  const others = readAll().filter(([id]) => id !== article);
  localStorage.setItem(place, JSON.stringify([[article, names], ...others].slice(0, mostArticles)));
}

type Kept = [article: string, names: string[]];

function readAll(): Kept[] {
  const kept: unknown = parse(localStorage.getItem(place) ?? '[]');
  return Array.isArray(kept) ? kept.filter(isKept) : [];
}

function isKept(entry: unknown): entry is Kept {
  if (!Array.isArray(entry)) return false;
  const [article, names]: unknown[] = entry;
  return (
    typeof article === 'string' && Array.isArray(names) && names.every((name) => typeof name === 'string')
  );
}

/** What another version, or somebody's hand, has left there is no reason to show no form. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}
