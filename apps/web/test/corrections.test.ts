import { parseFeed } from '@rowanmanning/feed-parser';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { json, notices, type FixtureCms } from './fixture-cms';
import { siteUrl, tidewater } from './sample-content';
import type { RunningSite } from './start-site';
import { useSite } from './use-site';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started));

const read = async (path: string) => {
  const response = await web.get(path);
  const { status, headers } = response;
  const text = (await response.text()).replaceAll('<!-- -->', '');
  return { status, location: headers.get('location'), tags: headers.get('cache-tag')?.split(','), text };
};
const asked = () =>
  cms.requests.flatMap(({ url = '' }) => (url.startsWith('/api/v1/corrections') ? [url] : []));

describe('the page of corrections and withdrawals', () => {
  it('says of each what was wrong, when, and of which article', async () => {
    const { text, tags } = await read('/corrections');
    expect(text).toContain('<title>Corrections and withdrawals – Harbour Notes</title>');
    expect(text).toMatch(
      /<a href="\/articles\/the-booking-harbour".*<strong>Corrected<\/strong> <time[^>]*>2 April 2024<\/time><span[^>]*>A detail<.*It was &lt;twelve&gt;, not two\..*<strong>Withdrawn<\/strong> <time[^>]*>6 March 2024/,
    );
    expect(text).toContain('2 entries');
    expect(tags).toEqual(expect.arrayContaining(['list:article', 'text:article', 'site']));
  });

  it('is narrowed to an organisation, and offers the feed of it', async () => {
    const { text } = await read('/corrections?organisation=tidewater-health');
    expect(asked()).toEqual(['/api/v1/corrections?limit=20&organisation=tidewater-health&page=1']);
    expect(text).toContain(
      '<option value="tidewater-health" selected="">Tidewater Health Board (9)</option>',
    );
    expect(text).toContain('href="/corrections/feed.atom?organisation=tidewater-health"');
    expect(text).toContain('<meta name="robots" content="noindex"/>');
  });

  it('goes on from page to page, and leads back from beyond the last', async () => {
    cms.respond('/api/v1/corrections', notices([], { page: 3, total: 25, pages: 2 }));
    expect(await read('/corrections?page=3')).toMatchObject({ status: 307, location: '/corrections' });
  });

  it('says so when there is nothing', async () => {
    cms.respond('/api/v1/corrections', notices([], { total: 0, pages: 0 }));
    expect((await read('/corrections')).text).toContain('Nothing has been corrected or withdrawn yet.');
    expect((await read('/corrections?organisation=tidewater-health')).text).toContain(
      'No article of Tidewater Health Board has been corrected or withdrawn.',
    );
  });

  it('is not found for an organisation that is not there, and an outage is no empty list', async () => {
    expect((await read('/corrections?organisation=no-such')).status).toBe(404);
    cms.respond('/api/v1/corrections', json(503, {}));
    expect((await read('/corrections')).status).toBe(503);
  });

  it('is led to from the foot of every page and from the sitemap', async () => {
    expect((await read('/about')).text).toMatch(/<footer.*href="\/corrections"/);
    expect((await read('/sitemaps/pages.xml')).text).toContain(`<loc>${siteUrl}/corrections</loc>`);
  });
});

describe('the feed of corrections', () => {
  const by = `${siteUrl}/api/v1/articles/by-id`;
  const expected = [
    {
      id: `${by}/article-the-booking-harbour#correction-2`,
      title: 'Correction: What we learnt from the booking harbour',
      at: '2024-04-02T08:00:00.000Z',
      authors: [tidewater.name],
    },
    {
      id: `${by}/article-wrong-figures#withdrawal-2024-03-06T08:00:00.000Z`,
      title: 'Withdrawal: What we learnt from wrong figures',
      at: '2024-03-06T08:00:00.000Z',
      authors: [tidewater.name],
    },
  ];

  it.each(['atom', 'rss'])('says the same as %s to two readers', async (format) => {
    const { text } = await read(`/corrections/feed.${format}`);
    const { items, self } = parseFeed(text);
    expect(self).toBe(`${siteUrl}/corrections/feed.${format}`);
    const told = items.map(({ id, title, published, authors }) => ({
      ...{ id, title, at: published?.toISOString() },
      authors: authors.map(({ name }) => name),
    }));
    expect(told).toEqual(expected);
    const others = await new Parser().parseString(text);
    expect(others.items.map(({ title, isoDate }) => ({ title, at: isoDate }))).toEqual(
      expected.map(({ title, at }) => ({ title, at })),
    );
  });

  it('says the same as JSON Feed, the texts as text', async () => {
    const feed = JSON.parse((await read('/corrections/feed.json')).text) as {
      items: { id: string; content_html: string }[];
    };
    expect(feed.items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(feed.items[0]?.content_html).toBe('<p>It was &lt;twelve&gt;, not two.</p>');
  });

  it('is narrowed to an organisation', async () => {
    const { text } = await read('/corrections/feed.json?organisation=tidewater-health');
    const feed = JSON.parse(text) as { feed_url: string; title: string };
    expect(feed.feed_url).toBe(`${siteUrl}/corrections/feed.json?organisation=tidewater-health`);
    expect(feed.title).toBe('Corrections and withdrawals: Tidewater Health Board – Harbour Notes');
    expect(asked()[0]).toContain('organisation=tidewater-health');
    expect((await read('/corrections/feed.atom?organisation=no-such')).status).toBe(404);
  });
});
