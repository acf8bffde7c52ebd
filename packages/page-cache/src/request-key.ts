/** Which query parameters of a path count: the others are taken out before rendering. */
export type QueryRule = (path: string) => 'all' | readonly string[];

const origin = /^https?:\/\/[^/?#]*/i;

/** The one name of everything that is answered alike: path and counted parameters, sorted. Null: not a target. */
export function getKey(target: string, rule: QueryRule): string | null {
  const local = target.replace(origin, '');
  if (local.includes('#') || !(local.startsWith('/') || local !== target)) return null;
  const mark = local.indexOf('?');
  const path = (mark < 0 ? local : local.slice(0, mark)) || '/';
  if (mark < 0) return path;
  const query = local
    .slice(mark + 1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => ({ pair, name: getName(pair) }));
  const counted = rule(path);
  const kept = counted === 'all' ? query : query.filter(({ name }) => counted.includes(name));
  // Values of one name keep their order, which may mean something.
  kept.sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1));
  return kept.length > 0 ? `${path}?${kept.map(({ pair }) => pair).join('&')}` : path;
}

function getName(pair: string): string {
  const [raw = ''] = pair.split('=', 1);
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    // Not valid percent-encoding: a name all the same, equal only to itself.
    return raw;
  }
}
