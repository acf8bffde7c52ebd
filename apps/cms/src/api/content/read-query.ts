import type { z } from 'zod';

/** One wrong parameter. */
export interface ParameterFault {
  parameter: string;
  detail: string;
}

export type ReadQuery =
  | { ok: true; query: Record<string, unknown> }
  | { ok: false; faults: ParameterFault[] };

/** The query parameters of a request; each that is unknown, repeated or malformed is named. */
export function readQuery(query: string, schema: z.ZodObject): ReadQuery {
  const given = new URLSearchParams(query);
  const faults = [...listUnreadable(query), ...listUnexpected(given, Object.keys(schema.shape))];
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success) faults.push(...parsed.error.issues.filter(isNot(faults)).map(toFault));
  return faults.length > 0 || !parsed.success ? { ok: false, faults } : { ok: true, query: parsed.data };
}

/** Whether each `%` begins a byte in hexadecimal, and all bytes together are UTF-8. */
export function isPercentEncoded(text: string): boolean {
  try {
    return !decodeURIComponent(text).includes('\0');
  } catch {
    return false;
  }
}

/** Parameters that a lenient reader would take for others than were meant. */
const listUnreadable = (query: string): ParameterFault[] =>
  query
    .split('&')
    .filter((pair) => !isPercentEncoded(pair))
    .map((pair) => ({
      parameter: [...new URLSearchParams(pair).keys()].join(''),
      detail: 'expected percent-encoded UTF-8 without the character 0',
    }));

function listUnexpected(given: URLSearchParams, names: readonly string[]): ParameterFault[] {
  return [...new Set(given.keys())].flatMap((parameter) => {
    if (!names.includes(parameter)) {
      const expected = names.length > 0 ? `expected one of: ${names.join(', ')}` : 'this address takes none';
      return [{ parameter, detail: `not a parameter of this address; ${expected}` }];
    }
    return given.getAll(parameter).length > 1 ? [{ parameter, detail: 'given more than once' }] : [];
  });
}

const isNot = (faults: readonly ParameterFault[]) => (issue: z.core.$ZodIssue) =>
  !faults.some(({ parameter }) => parameter === issue.path[0]);

const toFault = ({ path, message }: z.core.$ZodIssue): ParameterFault => ({
  parameter: String(path[0]),
  detail: message,
});
