import { describe, expect, it } from 'vitest';
import { facets, item, list, problem, type FixtureCms } from './fixture-cms';
import { article, summarise, tidewater } from './sample-content';
import type { RunningSite } from './start-site';
import { readPage, useSite } from './use-site';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started));

const read = (path: string) => readPage(web, path);
const asked = (path: string) =>
  cms.requests.flatMap(({ url = '' }) => (url.startsWith(`/api/v1/${path}?`) ? [url] : []));
const hrefs = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);

const many = (page: number) => list([summarise(article('tide'))], ['articles'], { page, total: 95 });

describe('a list of articles', () => {
  it.each([
    ['/', '/articles', ['topic', 'organisation', 'year']],
    ['/articles', '/articles', ['topic', 'organisation', 'year']],
    ['/topics/design', '/topics/design', ['organisation', 'year']],
    ['/organisations/tidewater-health', '/organisations/tidewater-health', ['topic', 'year', 'role']],
    ['/authors/ines-okoro', '/authors/ines-okoro', ['topic', 'organisation', 'year']],
  ])('%s offers filters with counts, in a form that needs no script', async (path, action, names) => {
    cms.respond('/api/v1/facets', (request, response) => {
      const of = new URL(request.url ?? '', 'http://cms').searchParams.get('of')?.split(',');
      const given = (name: string) => of?.includes(name) ?? true;
      const { topics, organisations, years } = facets;
      const asked = {
        topics: given('topic') ? topics : null,
        organisations: given('organisation') ? organisations : null,
        years: given('year') ? years : null,
      };
      return item(asked, ['count:article'])(request, response);
    });
    const { html } = await read(path);
    const form = new RegExp(`<form class="shoal-filter" action="${action}" method="get">.*?</form>`).exec(
      html,
    )?.[0];
    expect([...(form ?? '').matchAll(/<select[^>]* name="(\w+)"/g)].map(([, name]) => name)).toEqual(names);
    if (names.includes('topic')) {
      expect(form).toMatch(/All topics<\/option><option value="design">Design \(7\).*Open source \(10\)/);
    }
    expect(form).toMatch(/<option value="2024">2024 \(8\).*<option value="2022">2022 \(2\)/);
  });

  it('is narrowed by what its address says, and can be widened again', async () => {
    const path = '/articles?organisation=tidewater-health&topic=design&year=2024';
    const { html } = await read(path);
    expect(asked('articles')).toEqual([
      '/api/v1/articles?limit=20&topic=design&organisation=tidewater-health&from=2024-01-01&to=2024-12-31&page=1',
    ]);
    expect(asked('facets')[0]).toContain('of=topic%2Corganisation%2Cyear&topic=design');
    expect(html).toContain('<option value="design" selected="">');
    expect(hrefs(html)).toEqual(
      expect.arrayContaining([
        '/articles?organisation=tidewater-health&year=2024',
        '/articles?topic=design&year=2024',
        '/articles?organisation=tidewater-health&topic=design',
        '/articles',
      ]),
    );
    expect(html).toContain('<title>Articles: Design, Tidewater Health Board, 2024 – Harbour Notes</title>');
    expect(html).toContain(`rel="canonical" href="https://blog.example.org${path}"`);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
  });

  it('keeps its filters from page to page', async () => {
    cms.respond('/api/v1/articles', many(2));
    const { html } = await read('/topics/design?organisation=tidewater-health&page=2');
    expect(html).toContain(
      '<title>Design: Tidewater Health Board (page 2 of 5) – Topics – Harbour Notes</title>',
    );
    expect(html).toContain('21 to 40 of 95 articles');
    expect(hrefs(html)).toEqual(
      expect.arrayContaining([
        '/topics/design?organisation=tidewater-health',
        '/topics/design?organisation=tidewater-health&page=3',
      ]),
    );
  });

  it('leads to the first page, still narrowed, from one beyond the last', async () => {
    cms.respond('/api/v1/articles', many(9));
    expect(await read('/articles?page=9&topic=design')).toMatchObject({
      status: 307,
      location: '/articles?topic=design',
    });
  });

  it('explains why it is empty, and how it would not be', async () => {
    cms.respond('/api/v1/articles', list([], ['articles']));
    cms.respond('/api/v1/facets', item({ topics: [], organisations: [], years: [] }, ['count:article']));
    const { status, html } = await read('/articles?topic=design&year=2019');
    expect(status).toBe(200);
    expect(html).toContain('No articles match all of these filters.');
    expect(html).toContain('<option value="2019" selected="">2019 (0)</option>');
    expect(html).toContain('Remove or change one, or <a href="/articles">see the whole list</a>');
  });

  it('longer than can be paged through says so, and leads no further', async () => {
    cms.respond('/api/v1/articles', list([summarise(article('tide'))], ['articles'], { total: 90_000 }));
    const { html } = await read('/articles');
    expect(html).toContain('Only the first 500 pages can be shown.');
    expect(html).toContain('aria-label="Page 500"');
    expect(html).not.toContain('page=4500');
    expect(html).toContain('<title>Articles (page 1 of 500) – Harbour Notes</title>');
  });

  it('is made anew when its counts or the names in it change', async () => {
    const { tags } = await read('/articles?topic=design');
    expect(tags).toEqual(expect.arrayContaining(['count:article', 'topics:design', 'list:articles']));
  });
});

describe('an address of a list', () => {
  it.each([
    ['/articles?topic=&organisation=lantern-digital&year=', '/articles?organisation=lantern-digital'],
    ['/articles?topic=No%20slug&utm_source=x', '/articles'],
    ['/articles?year=99', '/articles'],
    ['/articles?topic=design&topic=open-source', '/articles?topic=design'],
  ])('%s has one spelling', async (path, location) => {
    expect(await read(path)).toMatchObject({ status: 308, location });
  });

  it.each([
    ['topic', 'no-such', '/articles'],
    ['organisation', 'no-such', '/articles'],
  ])('narrowed by a %s that is not there is not found, and says how to go on', async (name, value, way) => {
    const { status, html, tags } = await read(`/articles?${name}=${value}`);
    expect(status).toBe(404);
    expect(html).toContain(`There is no ${name} at the address “${value}”.`);
    expect(hrefs(html)).toContain(way);
    expect(tags).toContain(`${name}s:${value}`);
  });

  it('narrowed by what was removed is not found', async () => {
    const facts = { removedAt: '2024-03-05T09:30:00.000Z', reason: null, explanation: null };
    cms.respond(
      '/api/v1/topics/gone',
      problem(410, 'removed', { ...facts, replacement: null, digest: null }, ['topic:1']),
    );
    expect((await read('/articles?topic=gone&year=2024')).status).toBe(404);
  });

  it('narrowed by an old name leads to the new one', async () => {
    cms.respond('/api/v1/organisations/old', (_, response) => {
      const location = `https://blog.example.org/api/v1/organisations/${tidewater.slug}`;
      response.writeHead(308, {
        location,
        'content-type': 'application/json',
        'cache-tag': 'organisation:1',
      });
      response.end(JSON.stringify({ data: { type: 'moved', slug: tidewater.slug, url: location } }));
    });
    expect(await read('/articles?organisation=old&page=2')).toMatchObject({
      status: 308,
      location: '/articles?organisation=tidewater-health&page=2',
    });
  });

  it('is an outage, not an empty list, where counts cannot be had', async () => {
    cms.respond('/api/v1/facets', (_, response) => void response.destroy());
    expect((await read('/articles')).status).toBe(503);
  });
});
