import { expect, test } from 'vitest';
import { createContentClient } from './index.js';
import { exampleArticle, exampleEdition, notFoundProblem, removedProblem } from './testing/examples.js';
import { answering, serve, type CannedAnswer } from './testing/serve.js';

async function clientOf(answer: CannedAnswer) {
  const { url, requests } = await serve(answering(answer));
  return { ...createContentClient({ baseUrl: url, retries: 0 }).articles.editions, requests };
}

test('the editions of an article are listed', async () => {
  const { list, requests } = await clientOf({ body: { data: [exampleEdition] } });
  expect(await list('our-first-year')).toMatchObject([
    { number: 1, digest: exampleEdition.digest, withheld: null },
  ]);
  expect(requests).toEqual(['/api/v1/articles/our-first-year/editions']);
});

test('one edition is read as it was published', async () => {
  const { get, requests } = await clientOf({ body: { data: exampleEdition } });
  expect(await get('our-first-year', 1)).toEqual(exampleEdition);
  expect(requests).toEqual(['/api/v1/articles/our-first-year/editions/1']);
});

test('a withheld edition says why, and when it was published', async () => {
  const problem = { type: 'urn:shoal:problem:withheld', title: 'Withheld', status: 410 };
  const said = { edition: 2, publishedAt: removedProblem.removedAt, reason: 'privacy', explanation: null };
  const { get } = await clientOf({ status: 410, body: { ...problem, ...said } });
  expect(await get('our-first-year', 2)).toEqual({ type: 'withheld', slug: 'our-first-year', ...said });
});

test('the article that it is of may be absent, removed or moved', async () => {
  const absent = await clientOf({ status: 404, body: notFoundProblem });
  expect(await absent.get('none', 1)).toBeNull();
  const removed = await clientOf({ status: 410, body: removedProblem });
  expect(await removed.get('our-first-year', 1)).toMatchObject({
    type: 'removed',
    digest: removedProblem.digest,
  });
  expect(await removed.list('our-first-year')).toMatchObject({ type: 'removed' });
  const to = { type: 'moved', slug: 'new', url: 'https://blog.example.org/api/v1/articles/new/editions/1' };
  const moved = await clientOf({ status: 308, body: { data: to } });
  expect(await moved.get('our-first-year', 1)).toEqual(to);
});

test('the new slug is learnt where redirects are hidden, as in a browser', async () => {
  const { url } = await serve(answering({ body: { data: [exampleEdition] } }));
  const hidden = new Response(null, { status: 200 });
  Object.defineProperty(hidden, 'status', { value: 0 });
  const fetch: typeof globalThis.fetch = (input, init) =>
    init?.redirect === 'manual' ? Promise.resolve(hidden) : globalThis.fetch(input, init);
  const { editions } = createContentClient({ baseUrl: url, retries: 0, fetch }).articles;
  expect(await editions.list('old')).toMatchObject({ type: 'moved', slug: 'our-first-year' });
});

test.each([0, 1.5, Number.NaN])('%s is no number of an edition', async (number) => {
  const { get, requests } = await clientOf({ body: '' });
  await expect(get('our-first-year', number)).rejects.toThrow(TypeError);
  expect(requests).toEqual([]);
});

const { verify } = createContentClient({ baseUrl: 'https://nowhere.example.org' });

test('a copy is proved by its digest, whatever was joined to it since', async () => {
  expect(await verify(exampleArticle)).toBe(true);
  expect(await verify({ ...exampleArticle, ...{ slug: 'moved', topics: [], changedAt: 'later' } })).toBe(
    true,
  );
});

test.each([
  ['title', { title: 'Our worst year' }],
  ['summary', { summary: 'Nothing was learnt at all.' }],
  ['text', { bodyText: `${exampleArticle.bodyText} Not.` }],
  ['byline', { bylines: exampleArticle.bylines.map((byline) => ({ ...byline, name: 'Somebody Else' })) }],
  ['picture', { leadImage: null }],
  ['digest', { digest: `sha256:${'0'.repeat(64)}` }],
])('a copy with another %s is not', async (_what, change) => {
  expect(await verify({ ...exampleArticle, ...change })).toBe(false);
});
