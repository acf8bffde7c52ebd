import fc from 'fast-check';
import type { Route } from '../src/api/content/route.js';

/** Texts that a parameter or a part of an address may be given: what is there, what could be, and what could not. */
const texts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .nat(60)
      .chain((n) => fc.constantFrom(`topic-${n}`, `author-${n}`, `organisation-${n}`, `article-${n}`)),
  },
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 20_000 }).map(String) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        'include',
        'body',
        'live',
        'withdrawn',
        'live,withdrawn',
        '-date',
        'date',
        '-changedAt',
        'reviewBy',
        'name',
      ],
      ...[
        'document',
        'linked',
        'article',
        'topic',
        'site',
        'now',
        '0a1b2c3d.7',
        '0',
        '1',
        'true',
        'letter',
        '"a letter"',
      ],
      ...[
        'by-id',
        'editions',
        'json-ld',
        'Article',
        'Problem',
        '__proto__',
        'constructor',
        '..',
        '%00',
        '%ff',
        '\u0000',
        '',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()) },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('-date', 'date', '-changedAt', 'reviewBy', 'name'),
        fc.integer({ min: 0, max: 100 }),
        fc.oneof(fc.constant('2025-12-20T00:00:00.123000Z'), fc.string({ maxLength: 10 })),
        fc.string({ maxLength: 10 }),
      )
      .map((token) => Buffer.from(JSON.stringify(token)).toString('base64url')),
  },
);

/** Mostly one text, sometimes several parted by commas. */
const values = fc.oneof(
  { weight: 5, arbitrary: texts },
  {
    weight: 1,
    arbitrary: fc.array(texts, { minLength: 2, maxLength: 4 }).map((several) => several.join(',')),
  },
);

/** What may be said of waiting that makes nobody wait. */
const waits = ['0', '', '00', '-1', '26', '0.5', '1e0', 'x', '0,1', '%20'];

/** Mostly as a browser writes them, sometimes as they are. */
const written = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.integer({ min: 0, max: 19 }))
    .map(([value, dice]) => (dice === 0 ? value.replace(/[^\x21-\x7e]/g, '%') : encode(value)));

/** A lone surrogate has no encoding. */
const encode = (text: string) => encodeURIComponent(Buffer.from(text).toString());

/** Targets of requests: every route with its own parameters and others, well and badly written. */
export function generatedTargets(routes: readonly Route[]): fc.Arbitrary<string> {
  const names = [...new Set(routes.flatMap(({ query }) => Object.keys(query.shape)))];
  // What takes no parameters answers the same each time, and a snapshot is the whole store.
  const weighed = routes.map((route) => ({
    weight: route.answer.format === 'ndjson' || isFixed(route) ? 1 : 10,
    arbitrary: fc.constant(route),
  }));
  return fc.oneof(...weighed).chain((route) => {
    const own = Object.keys(route.query.shape);
    const name =
      own.length > 0
        ? fc.oneof(
            { weight: 9, arbitrary: fc.constantFrom(...own) },
            { weight: 1, arbitrary: fc.constantFrom(...names) },
          )
        : fc.constantFrom('page', 'x');
    const pair = fc
      .tuple(name, written(values), fc.constantFrom(...waits))
      .map(([key, value, wait]) => `${key}=${key === 'wait' ? wait : value}`);
    const query = fc.array(pair, { maxLength: own.length > 0 ? 3 : 1 });
    const parts = Object.keys(route.parts.shape).map(() => written(texts));
    return fc.tuple(fc.tuple(...parts), query).map(([given, pairs]) => {
      let next = 0;
      const path = route.path.replace(/\{\w+\}/g, () => given[next++] ?? '');
      return `/api/v1${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
    });
  });
}

const isFixed = ({ path, query }: Route) =>
  Object.keys(query.shape).length === 0 && (!path.includes('{') || path.startsWith('/schemas'));
