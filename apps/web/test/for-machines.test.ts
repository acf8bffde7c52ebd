import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { describe, expect, it } from 'vitest';
import { article, site, siteUrl, summarise } from './sample-content';
import { item, json, list, type FixtureCms, type Responder } from './fixture-cms';
import type { RunningSite } from './start-site';
import { useSite } from './use-site';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started));

const read = async (address: string) => {
  const response = await web.get(address);
  return { response, text: await response.text() };
};

const on = (slug: string, day: string) =>
  summarise(article(slug, { date: `${day}T10:00:00.000Z`, changedAt: `${day}T11:00:00.000Z` }));
const published = [on('newest', '2024-03-05'), on('middle', '2022-07-01'), on('oldest', '2022-01-31')];

/** A list of articles that takes years and orders seriously. */
const articles: Responder = (request, response) => {
  const { searchParams } = new URL(request.url ?? '/', siteUrl);
  const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? '9'];
  const found = published.filter(({ date }) => date >= from && date.slice(0, 10) <= to);
  const inOrder = searchParams.get('sort') === 'date' ? found.toReversed() : found;
  const limit = Number(searchParams.get('limit'));
  const tags = ['list:article', ...inOrder.map(({ id }) => id)];
  return list(inOrder.slice(0, limit), tags, { total: inOrder.length, limit })(request, response);
};

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location]) => location?.replace(siteUrl, ''));

const require = createRequire(import.meta.url);

const schema = async () =>
  readFile(path.join(path.dirname(require.resolve('sitemap')), '../../schema/sitemap.xsd'), 'utf8');

describe('sitemaps', () => {
  it('name every year that has articles, with its last change', async () => {
    cms.respond('/api/v1/articles', articles);
    const { response, text } = await read('/sitemap.xml');
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(locations(text)).toEqual([
      '/sitemaps/pages.xml',
      '/sitemaps/articles/2024.xml',
      '/sitemaps/articles/2022.xml',
    ]);
    expect(text).toContain('2022.xml</loc><lastmod>2022-07-01T11:00:00.000Z</lastmod>');
  });

  it('of a year name its articles, and depend on lists alone', async () => {
    cms.respond('/api/v1/articles', articles);
    const { response, text } = await read('/sitemaps/articles/2022.xml');
    expect(locations(text)).toEqual(['/articles/oldest', '/articles/middle']);
    expect(text).toContain('oldest</loc><lastmod>2022-01-31T11:00:00.000Z</lastmod>');
    expect(response.headers.get('cache-tag')).toBe('list:article');
  });

  it('keep to the schema of sitemaps.org', async () => {
    cms.respond('/api/v1/articles', articles);
    for (const address of ['/sitemaps/articles/2022.xml', '/sitemaps/pages.xml']) {
      const { errors } = await validateXML({ xml: (await read(address)).text, schema: await schema() });
      expect(errors).toEqual([]);
    }
    const { valid } = await validateXML({ xml: '<urlset/>', schema: await schema() });
    expect(valid).toBe(false);
  });

  it('of the other pages name subjects, and the standing pages that the site leads to', async () => {
    const links = [
      { label: 'About', url: `${siteUrl}/about` },
      { label: 'Elsewhere', url: 'https://example.org/' },
    ];
    cms.respond('/api/v1/site', item({ ...site, navigation: links, footer: links }, ['site']));
    const { text } = await read('/sitemaps/pages.xml');
    expect(locations(text).filter((location) => location === '/about')).toHaveLength(1);
    expect(text).not.toContain('//example.org/');
    expect(locations(text)).toEqual(
      expect.arrayContaining([
        '/',
        '/feeds',
        '/topics/design',
        '/organisations/tidewater-health',
        '/authors/ines-okoro',
      ]),
    );
  });

  it('that hold nothing are not there, and failed reads are failures', async () => {
    cms.respond('/api/v1/articles', articles);
    expect((await read('/sitemaps/articles/2023.xml')).response.status).toBe(404);
    expect((await read('/sitemaps/articles/2022')).response.status).toBe(404);
    cms.respond('/api/v1/articles', list([], ['list:article']));
    await cms.tell({ expire: ['list:article'], refresh: [], purge: [] });
    expect(locations((await read('/sitemap.xml')).text)).toEqual(['/sitemaps/pages.xml']);
    cms.respond('/api/v1/topics', json(503, {}));
    expect((await read('/sitemaps/pages.xml')).response.status).toBe(503);
  });
});

describe('for programs', () => {
  it('robots.txt says where the sitemap is, and that published articles may be read', async () => {
    const { response, text } = await read('/robots.txt');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
    expect(text).not.toContain('Disallow: /\n');
  });

  it('security.txt names a contact, for less than a year', async () => {
    cms.respond('/api/v1/site', item({ ...site, contact: 'editors@blog.example.org' }, ['site']));
    const { text } = await read('/.well-known/security.txt');
    expect(text).toContain('Contact: mailto:editors@blog.example.org\n');
    const expires = Date.parse(/Expires: (.*)/.exec(text)?.[1] ?? '');
    expect(expires - Date.now()).toBeGreaterThan(30 * 86_400_000);
    expect(expires - Date.now()).toBeLessThan(365 * 86_400_000);
  });

  it('security.txt is not there while the site has no contact', async () => {
    cms.respond('/api/v1/site', item({ ...site, contact: null }, ['site']));
    expect((await read('/.well-known/security.txt')).response.status).toBe(404);
  });
});
