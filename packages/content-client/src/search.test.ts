import type { SearchAnswer } from '@shoal/content-schema';
import { expect, test } from 'vitest';
import { createContentClient } from './index.js';
import { exampleArticle, notFoundProblem } from './testing/examples.js';
import { answering, serve, type CannedAnswer } from './testing/serve.js';

const found: SearchAnswer = {
  data: [
    {
      article: exampleArticle,
      title: [
        { text: 'Our first ', marked: false },
        { text: 'year', marked: true },
      ],
      snippet: [{ text: 'We started with a map.', marked: false }],
    },
  ],
  meta: {
    ...{ page: 2, limit: 5, total: 1000, more: true, pages: 100 },
    ...{ query: 'years & "maps"', corrected: null, onlyCommonWords: false },
  },
  facets: {
    topics: [{ id: 't1', slug: 'data', name: 'Data', count: 7 }],
    organisations: [],
    years: [{ year: 2026, count: 7 }],
  },
  links: { self: 'https://blog.example.org/api/v1/search?q=years', next: null, prev: null },
};

async function clientOf(answer: CannedAnswer) {
  const server = await serve(answering(answer));
  return { client: createContentClient({ baseUrl: server.url, retries: 0 }), ...server };
}

test('a search is asked as it is given, and its marked texts come as they are', async () => {
  const { client, requests } = await clientOf({ body: found });
  const params = {
    q: 'years & "maps"',
    topic: 'data',
    organisation: undefined,
    year: 2026,
    page: 2,
    limit: 5,
  };
  const answer = await client.search(params);
  expect(answer?.data[0]?.title).toEqual(found.data[0]?.title);
  expect(answer?.meta).toEqual(found.meta);
  expect(requests).toEqual(['/api/v1/search?q=years+%26+%22maps%22&topic=data&year=2026&page=2&limit=5']);
});

test('a search narrowed to what does not exist finds null', async () => {
  const { client } = await clientOf({ status: 404, body: notFoundProblem });
  expect(await client.search({ q: 'map', topic: 'tides' })).toBeNull();
});

test('a search that the API refuses is an error that says why', async () => {
  const problem = {
    type: 'urn:shoal:problem:invalid-request',
    title: 'The request is not valid',
    status: 400,
    errors: [{ parameter: 'q', detail: 'expected words to look for' }],
  };
  const { client } = await clientOf({ status: 400, body: problem });
  await expect(client.search({ q: ' ' })).rejects.toMatchObject({
    code: 'status',
    message: expect.stringContaining('q: expected words to look for') as string,
  });
});

test('an answer that breaks the contract is not passed on', async () => {
  const broken = { ...found, data: [{ ...found.data[0], snippet: '<b>map</b>' }] };
  const { client } = await clientOf({ body: broken });
  await expect(client.search({ q: 'map' })).rejects.toMatchObject({ code: 'contract' });
});
