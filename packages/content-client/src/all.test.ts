import { expect, test } from 'vitest';
import { createContentClient } from './index.js';
import { exampleArticle, notFoundProblem } from './testing/examples.js';
import { answering, serve, type CannedAnswer } from './testing/serve.js';

const root = 'https://blog.example.org/api/v1/articles';

/** A part of a list, and the address of what follows it. */
const part = (slugs: string[], self: string, next: string | null) => ({
  body: {
    data: slugs.map((slug) => ({ ...exampleArticle, slug })),
    meta: { page: 1, limit: 2, total: 5, pages: 3, cursor: '0a1b2c3d.7' },
    links: { self: root + self, next: next === null ? null : root + next, prev: null },
  },
});

async function clientOf(...answers: CannedAnswer[]) {
  const server = await serve(answering(...answers));
  return { client: createContentClient({ baseUrl: server.url, retries: 0 }), ...server };
}

async function slugsOf(entries: AsyncIterable<{ slug: string }> | null) {
  const slugs: string[] = [];
  for await (const { slug } of entries ?? []) slugs.push(slug);
  return slugs;
}

test('a whole list is read part by part, as the API says what follows, from the server that was given', async () => {
  const { client, requests } = await clientOf(
    part(['a', 'b'], '?topic=data', '?topic=data&after=x%3D1'),
    part(['c', 'd'], '?topic=data&after=x%3D1', '?topic=data&after=x%3D2'),
    part(['e'], '?topic=data&after=x%3D2', null),
  );
  expect(await slugsOf(await client.articles.all({ topic: 'data', limit: 2 }))).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
  ]);
  expect(requests).toEqual([
    '/api/v1/articles?limit=2&topic=data',
    '/api/v1/articles?topic=data&after=x%3D1',
    '/api/v1/articles?topic=data&after=x%3D2',
  ]);
});

test('who stops reading asks for nothing more', async () => {
  const { client, requests } = await clientOf(part(['a', 'b'], '', '?after=x'));
  for await (const entry of (await client.articles.all()) ?? []) if (entry.slug === 'b') break;
  expect(requests).toEqual(['/api/v1/articles?limit=100']);
});

test('a list filtered by what does not exist is null', async () => {
  const { client } = await clientOf({ status: 404, body: notFoundProblem });
  expect(await client.articles.all({ topic: 'tides' })).toBeNull();
});

test('an error on the way is not the end of the list', async () => {
  const { client } = await clientOf(part(['a'], '', '?after=x'), { status: 500, body: {} });
  await expect(slugsOf(await client.articles.all())).rejects.toMatchObject({ code: 'status', status: 500 });
});

test('what follows being gone is not the end of the list', async () => {
  const { client } = await clientOf(part(['a'], '', '?after=x'), { status: 404, body: notFoundProblem });
  await expect(slugsOf(await client.articles.all())).rejects.toMatchObject({ code: 'contract' });
});

test('a part that is followed by itself is not read for ever', async () => {
  const { client } = await clientOf(part(['a'], '?after=x', '?after=x'));
  await expect(slugsOf(await client.articles.all())).rejects.toMatchObject({ code: 'contract' });
});
