import { slugSchema } from '@shoal/content-schema';
import { z } from 'zod';
import { filterTypes, type FilterType } from '../../content-store/list-items.js';

/** How far people may page: beyond that, follow the changes instead. */
const deepest = 10_000;

/** One wrong parameter. */
export interface ParameterFault {
  parameter: string;
  detail: string;
}

/** What a list was asked for. */
export interface ListParameters {
  page: number;
  limit: number;
  filters: Partial<Record<FilterType, string>>;
}

export type Parsed<T> = { ok: true; parameters: T } | { ok: false; faults: ParameterFault[] };

const whole = (most: number, fallback: number) =>
  z
    .string()
    .regex(/^[1-9][0-9]{0,5}$/, `expected a whole number from 1 to ${most}`)
    .transform(Number)
    .pipe(z.number().max(most, `expected a whole number from 1 to ${most}`))
    .default(fallback);

const slug = slugSchema.optional();

const shape = {
  page: whole(deepest, 1),
  limit: whole(100, 20),
  topic: slug,
  organisation: slug,
  author: slug,
};

/** The parameters of a list; each that is unknown, repeated or malformed is named. */
export function parseListParameters(query: string, allowed: readonly FilterType[]): Parsed<ListParameters> {
  const names = ['page', 'limit', ...allowed];
  const given = new URLSearchParams(query);
  const faults = listUnexpected(given, names);
  const parsed = z.object(shape).safeParse(Object.fromEntries(given));
  if (!parsed.success) faults.push(...parsed.error.issues.filter(isNot(faults)).map(toFault));
  if (faults.length > 0 || !parsed.success) return { ok: false, faults };
  const { page, limit, ...filters } = parsed.data;
  if (page * limit > deepest) {
    const detail = `page × limit may be ${deepest} at most`;
    return { ok: false, faults: [{ parameter: 'page', detail }] };
  }
  const set = filterTypes.flatMap((type) => (filters[type] === undefined ? [] : [[type, filters[type]]]));
  return { ok: true, parameters: { page, limit, filters: Object.fromEntries(set) } };
}

/** Items take no parameters. */
export function parseItemParameters(query: string): Parsed<null> {
  const faults = listUnexpected(new URLSearchParams(query), []);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, parameters: null };
}

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
