/** A person or organisation whose name was asked for. */
export interface Named {
  id: string;
  /** What of a query their name stands for. */
  lexemes: string[];
  /** Whether the name alone is what was asked for. */
  whole: boolean;
}

const lexeme = /'((?:[^'\\]|''|\\.)*)'/g;

/**
 * A query, as PostgreSQL writes it, that also finds what is linked to those named in it: each word of a name stands
 * for the word or for them. A phrase has no room for that: there they stand beside all of it.
 */
export function expandQuery(query: string, named: readonly Named[]): string {
  if (/<(-|\d+)>/.test(query)) {
    const ids = named.filter(({ whole }) => whole).map(({ id }) => id);
    return oneOf(`(${query})`, ids);
  }
  return query.replace(lexeme, (quoted, inner: string) => {
    const word = inner.replace(/''/g, "'").replace(/\\(.)/g, '$1');
    const ids = named.filter(({ lexemes }) => lexemes.includes(word)).map(({ id }) => id);
    return oneOf(quoted, ids);
  });
}

/** A part of a query that only our own marks fit: no word begins with a space. */
export const mark = (kind: 'e' | 't' | 'o' | 'y', value: string) =>
  `' ${kind}:${value.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;

const oneOf = (part: string, ids: readonly string[]) =>
  ids.length === 0 ? part : `(${[part, ...new Set(ids.map((id) => mark('e', id)))].join(' | ')})`;
