import { answered, refused, type Attempt, type Attempts } from './attempt.js';
import type { TheirContent } from './their-content.js';

const route = '/publishing/:type/:id';

const acted = (theirs: TheirContent): [type: string, id: string][] => [
  ['article', theirs.published],
  ['article', theirs.draft],
  ['article', theirs.deleted],
  ['author', theirs.author],
  ['organisation', theirs.organisation],
  ['topic', theirs.topic],
  ['page', theirs.page],
];

const refusedForEach =
  (action: string, body: object): Attempts =>
  (theirs) =>
    acted(theirs).map(([type, id]) => refused(`/publishing/${type}/${id}${action}`, body));

const records = new Set(['author', 'organisation', 'topic']);
const publicRecord = 'How an author, an organisation or a topic stands for readers is public.';

const read =
  (rest: string, answers: (type: string) => boolean): Attempts =>
  (theirs) =>
    acted(theirs).map(([type, id]): Attempt => {
      const path = `/publishing/${type}/${id}${rest}`;
      return answers(type) ? answered(path, publicRecord) : refused(path);
    });

const notTheirs = 'It answers for articles of one’s own alone, and leaves the others out.';

/** What is tried where administrators act on what is published. */
export const actionAttempts: Record<string, Attempts> = {
  'GET /publishing/standings': ({ published, draft, deleted }) => [
    answered(`/publishing/standings?ids=${published},${draft},${deleted}`, notTheirs),
    refused('/publishing/standings'),
  ],
  [`GET ${route}`]: read('', (type) => records.has(type)),
  [`GET ${route}/history`]: read('/history', (type) => records.has(type)),
  [`GET ${route}/comparison`]: read('/comparison', () => false),
  [`POST ${route}/publish`]: refusedForEach('/publish', { seen: '', edition: null }),
  [`POST ${route}/correct`]: refusedForEach('/correct', {
    severity: 'detail',
    text: 'Ours now.',
    title: 'Ours',
  }),
  [`POST ${route}/reuse`]: refusedForEach('/reuse', { edition: 1 }),
  [`POST ${route}/withdraw`]: refusedForEach('/withdraw', { explanation: 'Ours now.' }),
  [`POST ${route}/restore`]: refusedForEach('/restore', {}),
  [`POST ${route}/remove`]: refusedForEach('/remove', { reason: 'legal', text: null }),
  [`POST ${route}/move`]: refusedForEach('/move', { slug: 'elsewhere' }),
  [`POST ${route}/withhold`]: refusedForEach('/withhold', { edition: 1, reason: 'privacy', text: null }),
  [`POST ${route}/release`]: refusedForEach('/release', { edition: 1 }),
  [`POST ${route}/rename`]: refusedForEach('/rename', { name: 'Somebody Else', slug: 'somebody-else' }),
  [`PUT ${route}/next-edition`]: refusedForEach('/next-edition', { kind: 'minor', note: null }),
  [`DELETE ${route}/next-edition`]: refusedForEach('/next-edition', {}),
};
