import { parseFeed } from '@rowanmanning/feed-parser';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { article, authorRef, inés, site, siteUrl } from './sample-content';
import { item, list, problem, type FixtureCms } from './fixture-cms';
import type { RunningSite } from './start-site';
import { useSite } from './use-site';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started));

const formats = ['atom', 'rss', 'json'] as const;
const subjects = ['', '/topics/design', '/organisations/tidewater-health', '/authors/ines-okoro'];

const bylineOf = ({ name, ...author }: typeof inés) => ({
  name,
  role: null,
  author: { name, ...author },
  organisations: [],
});

/** Two that differ in every way that matters to whoever follows, the second with what XML cannot hold. */
const news = [
  article('tides', {
    title: 'Tides & <times>',
    firstPublishedAt: '2024-03-05T09:30:00.000Z',
    publicUpdatedAt: '2024-04-01T08:00:00.000Z',
    bylines: [bylineOf(inés), bylineOf(authorRef('bo-ek', 'Bo Ek'))],
    originallyPublished: null,
    bodyHtml: '<p>High &amp; low ]]&gt; water</p>',
  }),
  article('currents', {
    title: 'Currents\u000bunder the ice',
    firstPublishedAt: '2024-02-01T07:00:00.000Z',
    publicUpdatedAt: '2024-02-01T07:00:00.000Z',
    bylines: [bylineOf(inés)],
    originallyPublished: null,
    bodyHtml: '<p>Under\u0001 the ice</p>',
  }),
];

const read = async (path: string) => {
  const response = await web.get(path);
  return { response, text: await response.text() };
};

const readAll = async () => {
  const [atom = '', rss = '', json = ''] = await Promise.all(
    formats.map(async (format) => (await read(`/feed.${format}`)).text),
  );
  return [atom, rss, json] as const;
};

interface JsonFeed {
  title: string;
  feed_url: string;
  home_page_url: string;
  items: {
    id: string;
    title: string;
    url: string;
    date_published: string;
    content_html: string;
    authors: { name: string }[];
  }[];
}

/** What a feed reader makes of a feed; no reader of note takes all three formats. */
function readFeed(text: string) {
  if (!text.startsWith('{')) {
    const { title, self, url, items } = parseFeed(text);
    const entries = items.map((entry) => ({
      id: entry.id,
      title: entry.title,
      url: entry.url,
      content: entry.content,
      published: entry.published?.toISOString(),
      authors: entry.authors.map(({ name }) => name),
    }));
    return { title, self, url, entries };
  }
  const { title, feed_url: self, home_page_url: url, items } = JSON.parse(text) as JsonFeed;
  const entries = items.map(({ authors, date_published: published, content_html: content, ...entry }) => ({
    ...entry,
    published,
    content,
    authors: authors.map(({ name }) => name),
  }));
  return { title, self, url, entries };
}

const readEntries = (text: string) => readFeed(text).entries;

describe('a feed', () => {
  it.each(subjects.flatMap((subject) => formats.map((format) => `${subject}/feed.${format}`)))(
    '%s is read by feed readers, and kept until something in it changes',
    async (path) => {
      const { response, text } = await read(path);
      expect(response.status).toBe(200);
      const type = path.endsWith('json') ? 'feed+json' : `${path.split('.')[1] ?? ''}+xml`;
      expect(response.headers.get('content-type')).toBe(`application/${type}; charset=utf-8`);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('cache-tag')?.split(',')).toEqual(
        expect.arrayContaining(['articles', 'site']),
      );
      const feed = readFeed(text);
      expect(feed.title).toContain(site.name);
      expect(feed.self).toBe(siteUrl + path);
      expect(feed.url).toBe(siteUrl + (path.replace(/\/feed\.\w+$/, '') || '/'));
      expect(feed.entries.length).toBeGreaterThan(5);
      expect(feed.entries[0]?.content).toContain('<p>');
    },
  );

  it('says the same in each format, to readers that have nothing in common', async () => {
    cms.respond('/api/v1/articles', list(news, ['articles']));
    const expected = news.map(({ title, url, firstPublishedAt, bylines }) => ({
      title: title.replace('\u000b', ''),
      url,
      published: firstPublishedAt,
      authors: bylines.map(({ name }) => name),
    }));
    for (const format of formats) {
      const { text } = await read(`/feed.${format}`);
      expect(readEntries(text).map(({ id }) => id)).toEqual(
        news.map(({ id }) => `${siteUrl}/api/v1/articles/by-id/${id}`),
      );
      const told = readEntries(text).map(({ title, url, published, authors }) => ({
        title: title?.replace('\u000b', ''),
        url,
        published,
        authors,
      }));
      expect(told, format).toEqual(expected);
    }
    for (const format of ['atom', 'rss']) {
      const { items } = await new Parser().parseString((await read(`/feed.${format}`)).text);
      const told = items.map(({ title, link, isoDate }) => ({ title, url: link, published: isoDate }));
      expect(told, format).toEqual(expected.map(({ title, url, published }) => ({ title, url, published })));
    }
  });

  it('says when an article last changed in a way that readers should know of', async () => {
    cms.respond('/api/v1/articles', list(news, ['articles']));
    const [atom, rss, json] = await readAll();
    expect(atom).toContain('<updated>2024-04-01T08:00:00.000Z</updated>');
    expect(rss).toContain('<atom:updated>2024-04-01T08:00:00.000Z</atom:updated>');
    expect(json).toContain('"date_modified":"2024-04-01T08:00:00.000Z"');
  });

  it('holds the whole text and the terms of reuse', async () => {
    cms.respond('/api/v1/articles', list(news, ['articles']));
    const [atom, rss, json] = await readAll();
    const [entry] = (await new Parser().parseString(atom)).items;
    const [rssItem] = (await new Parser().parseString(rss)).items as { 'content:encoded'?: string }[];
    expect([entry?.content, rssItem?.['content:encoded'], readEntries(json)[0]?.content]).toEqual(
      Array.from(formats, () => news[0]?.bodyHtml),
    );
    for (const text of [atom, rss, json]) expect(text).toContain(news[0]?.attribution);
    expect(atom).toContain('rel="license"');
    expect(rss).toContain('creativeCommons:license');
  });

  it('leaves out what came out elsewhere before', async () => {
    const [first] = news;
    const old = article('old', {
      originallyPublished: { on: '2012-05-01', url: 'https://example.org/old', publisher: 'Old Pier' },
    });
    cms.respond('/api/v1/articles', list([old, first], ['articles']));
    expect(readEntries((await read('/feed.atom')).text).map(({ title }) => title)).toEqual([first?.title]);
  });

  it('of nothing yet is a feed without entries', async () => {
    cms.respond('/api/v1/articles', list([], ['articles']));
    for (const format of formats) expect(readEntries((await read(`/feed.${format}`)).text)).toEqual([]);
  });

  it('of what never was, was removed, moved or cannot be read says which', async () => {
    expect((await read('/topics/nowhere/feed.atom')).response.status).toBe(404);
    const facts = { removedAt: '2024-03-05T09:30:00.000Z', reason: null, explanation: null };
    const removed = { ...facts, replacement: null, digest: null };
    cms.respond('/api/v1/topics/gone', problem(410, 'removed', removed, ['topic:1']));
    expect((await read('/topics/gone/feed.rss')).response.status).toBe(410);
    cms.respond('/api/v1/topics/old', (_request, response) => {
      response.writeHead(308, {
        location: `${siteUrl}/api/v1/topics/design`,
        'content-type': 'application/json',
        'cache-tag': 'topic:1',
      });
      response.end(
        JSON.stringify({ data: { type: 'moved', slug: 'design', url: `${siteUrl}/api/v1/topics/design` } }),
      );
    });
    const { response } = await read('/topics/old/feed.json');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/topics/design/feed.json']);
    cms.respond('/api/v1/articles', problem(503, 'unavailable'));
    expect((await read('/authors/ines-okoro/feed.atom')).response.status).toBe(503);
  });
});

describe('a page', () => {
  it.each([
    ['/', '/'],
    ['/articles', '/'],
    ['/topics/design', '/topics/design'],
    ['/organisations/tidewater-health', '/organisations/tidewater-health'],
    ['/authors/ines-okoro', '/authors/ines-okoro'],
  ])('%s tells programs of its feeds', async (path, own) => {
    const { text } = await read(path);
    const head = text.slice(0, text.indexOf('</head>'));
    const offered = [...head.matchAll(/<link rel="alternate" type="([^"]+)"[^>]*href="([^"]+)"/g)].map(
      ([, type, href]) => `${type ?? ''} ${href ?? ''}`,
    );
    const root = siteUrl + (own === '/' ? '' : own);
    expect(offered).toEqual(
      expect.arrayContaining([
        `application/atom+xml ${root}/feed.atom`,
        `application/rss+xml ${root}/feed.rss`,
        `application/feed+json ${root}/feed.json`,
      ]),
    );
  });

  it('about feeds leads to them', async () => {
    cms.respond('/api/v1/articles/x', item(article('x'), ['article:x']));
    const { text } = await read('/feeds');
    expect(text).toContain('href="/feed.atom"');
    expect(text).toContain('href="/topics/design/feed.rss"');
    expect((await read('/articles/x')).text).toContain('href="/feeds"');
  });
});
