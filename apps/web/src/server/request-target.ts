/** The longest request target that is answered. */
const longestTarget = 2048;

/** What a request asks for: a path with its query, nothing sensible, or another spelling of an address. */
export type RequestTarget =
  | { type: 'path'; path: string; query: URLSearchParams }
  | { type: 'malformed' }
  | { type: 'moved'; location: string };

/** Reads the target of a request. Hosts named in it are ignored: nothing here depends on them. */
export function readRequestTarget(target: string): RequestTarget {
  if (target.length > longestTarget || !target.startsWith('/')) return { type: 'malformed' };
  const [rawPath = '', ...rest] = target.split('?');
  const query = rest.join('?');
  if (!isSound(rawPath)) return { type: 'malformed' };
  const path = tidyPath(rawPath);
  if (path !== rawPath) return { type: 'moved', location: path + (query && `?${query}`) };
  return { type: 'path', path, query: new URLSearchParams(query) };
}

// Encoded separators and dot segments mean one thing to us and may mean another to whoever is behind us.
function isSound(path: string): boolean {
  if (/%(2f|5c|00)|[\\\s#]|[^\x21-\x7e]/i.test(path)) return false;
  try {
    const segments = decodeURIComponent(path).split('/');
    return !segments.includes('..') && !segments.includes('.');
  } catch {
    return false;
  }
}

const keepsItsCase = /^\/(api|media|_next|assets|preview)\//;

/** The one spelling of a path. */
export function tidyPath(path: string): string {
  const single = path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  return keepsItsCase.test(single) ? single : single.replace(/%[0-9a-f]{2}|[A-Z]/gi, lowerLetters);
}

const lowerLetters = (found: string) => (found.startsWith('%') ? found : found.toLowerCase());
