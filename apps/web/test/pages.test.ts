import { describe, expect, it } from 'vitest';
import { article, closedOrganisation, saltmarsh, site } from './sample-content';
import { item, list, problem, type FixtureCms } from './fixture-cms';
import type { RunningSite } from './start-site';
import { useSite } from './use-site';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started));

const read = async (path: string) => {
  const response = await web.get(path);
  return { response, html: (await response.text()).replaceAll('<!-- -->', '') };
};

describe('a page that is there', () => {
  it.each([
    ['/', 'Harbour Notes – How public services'],
    ['/articles', 'Articles – Harbour Notes'],
    [
      '/articles/the-booking-harbour',
      'What we learnt from moving a booking service to the open – Harbour Notes',
    ],
    ['/authors', 'Authors – Harbour Notes'],
    ['/authors/ines-okoro', 'Inés Okoro – Authors – Harbour Notes'],
    ['/organisations', 'Organisations – Harbour Notes'],
    ['/organisations/tidewater-health', 'Tidewater Health Board – Organisations – Harbour Notes'],
    ['/topics', 'Topics – Harbour Notes'],
    ['/topics/design', 'Design – Topics – Harbour Notes'],
    ['/about', 'About this site – Harbour Notes'],
  ])('%s has a title, one main heading, a language and its cache tags', async (path, title) => {
    const { response, html } = await read(path);
    expect(response.status).toBe(200);
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toContain(title);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).toContain('<html lang="en-GB">');
    expect(html.match(/<main id="maincontent"/g)).toHaveLength(1);
    expect(response.headers.get('cache-tag')?.split(',')).toContain('site');
  });

  it('holds no script but the inline line that the CSP knows, data and our own module', async () => {
    const { response, html } = await read('/articles/the-booking-harbour');
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts).toHaveLength(4);
    expect(scripts.filter((tag) => /type="(module|application\/ld\+json)"/.test(tag))).toHaveLength(3);
    expect(html).not.toMatch(/as="script"|rel="modulepreload"|__next_f/);
    const csp = response.headers.get('content-security-policy');
    expect(csp).toContain("script-src 'self' 'sha256-tDOvXJi1PXbg0CWjLCCYSNHRXtps26K4JXkE3M6u/c0='");
    expect(csp).not.toContain('unsafe');
    expect(html).not.toMatch(/ style="/);
  });

  it('shows nothing of the NHS brand', async () => {
    const { html } = await read('/');
    const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(html)?.[1] ?? '';
    const css = await (await web.get(style)).text();
    expect(css).toContain('@container');
    for (const text of [html, css])
      expect(text).not.toMatch(/assets\.nhs\.uk|© NHS England|www\.nhs\.uk\/search|Frutiger|M200 0v80H0V0/);
  });

  it('names its one address, whatever the query holds', async () => {
    const { html } = await read('/articles/the-booking-harbour?utm_source=x&page=3');
    expect(html).toContain('rel="canonical" href="https://blog.example.org/articles/the-booking-harbour"');
    expect(html).toContain('<meta property="og:type" content="article"/>');
  });

  it('says in which language the words of an article are, and leaves its own in that of the site', async () => {
    cms.respond('/api/v1/articles/cymraeg', item(article('cymraeg', { language: 'cy' }), ['article:cy']));
    const { html } = await read('/articles/cymraeg');
    for (const tag of ['<h1', '<p class="nhsuk-lede-text', '<div class="shoal-body"'])
      expect(html).toMatch(new RegExp(`${tag}[^>]* lang="cy"`));
    expect(html).not.toMatch(/<article[^>]* lang=/);
  });

  it('shows all it knows of where an article comes from', async () => {
    const given = article('old', {
      date: '2018-08-06T00:00:00.000Z',
      bylines: [
        {
          name: 'Tom Ashgrove',
          role: null,
          author: null,
          organisations: [{ name: saltmarsh.name, organisation: saltmarsh }],
        },
      ],
      originallyPublished: {
        on: '2018-08-06',
        url: 'https://example.org/old',
        publisher: 'The Coastal Gazette',
      },
      publicUpdatedAt: '2024-06-30T23:30:00.000Z',
      disclosures: [{ kind: 'supplier', text: 'Lantern Digital is paid by Tidewater.' }],
    });
    cms.respond('/api/v1/articles/old', item(given, ['article:old']));
    const { html } = await read('/articles/old');
    expect(html).toContain('6 August 2018');
    expect(html).toContain('<a href="https://example.org/old">The Coastal Gazette</a>');
    expect(html).toContain('5 March 2024');
    expect(html).toContain('1 July 2024'); // half past midnight in London
    expect(html).toContain('<strong>Supplier:</strong> Lantern Digital is paid by Tidewater.');
    expect(html).toContain(
      'This was written when Saltmarsh Care Trust still existed. Saltmarsh Care Trust became part of Tidewater Health Board in April 2019.',
    );
    expect(html).toContain('rel="canonical" href="https://example.org/old"');
  });

  it('says since when and why an article is withdrawn', async () => {
    const withdrawal = { at: '2024-03-05T09:30:00.000Z', explanation: 'Its figures were <wrong>.' };
    const withdrawn = article('withdrawn', { status: 'withdrawn', withdrawal });
    cms.respond('/api/v1/articles/withdrawn', item(withdrawn, ['article:withdrawn']));
    const { response, html } = await read('/articles/withdrawn');
    expect(response.status).toBe(200);
    expect(html).toContain('This article has been withdrawn.');
    expect(html).toContain('5 March 2024</time>: Its figures were &lt;wrong&gt;.');
  });

  it('marks a closed organisation and names its successor', async () => {
    const { html } = await read(`/organisations/${closedOrganisation.slug}`);
    expect(html).toContain('Saltmarsh Care Trust was merged in April 2019.');
    expect(html).toMatch(/Also known as<\/dt><dd[^>]*>SCT, Saltmarsh Community Care</);
    expect(html).toContain('<a href="/organisations/tidewater-health">Tidewater Health Board</a>');
  });

  it('says so when there is nothing in a list', async () => {
    cms.respond('/api/v1/articles', list([], ['articles']));
    for (const path of ['/', '/articles', '/topics/design'])
      expect((await read(path)).html).toContain('No articles yet.');
    const closed = await read(`/organisations/${closedOrganisation.slug}`);
    expect(closed.html).toContain('It published no articles here.');
  });
});

describe('a list of several pages', () => {
  const many = (page: number) => list([], ['articles'], { page, total: 95 });

  it('says which page it is, in the title too', async () => {
    cms.respond('/api/v1/articles', many(3));
    const { html } = await read('/articles?page=3&junk=1');
    expect(html).toContain('<title>Articles (page 3 of 5) – Harbour Notes</title>');
    expect(html).toContain('href="/articles?page=3" aria-label="Page 3" aria-current="page"');
    expect(html).toContain('rel="canonical" href="https://blog.example.org/articles?page=3"');
    expect(cms.requests.filter(({ url }) => url?.includes('page=3'))).toHaveLength(1);
  });

  it('leads to the first page from one beyond the last', async () => {
    cms.respond('/api/v1/articles', many(9));
    const { response } = await read('/articles?page=9');
    expect([response.status, response.headers.get('location')]).toEqual([307, '/articles']);
  });

  it.each(['0', '1', '-1', '1e3', 'x', '501', '2&page=3'])(
    'leads from page %s to the one it means',
    async (page) => {
      const { response } = await read(`/articles?page=${page}`);
      const meant = page.startsWith('2') ? '/articles?page=2' : '/articles';
      expect([response.status, response.headers.get('location')]).toEqual([308, meant]);
    },
  );
});

describe('an announcement', () => {
  const announce = (until: string | null) =>
    cms.respond(
      '/api/v1/site',
      item({ ...site, announcement: { text: 'Closed on Friday', until } }, ['site']),
    );

  it('is shown until its time is over', async () => {
    announce('2999-01-01T00:00:00.000Z');
    expect((await read('/about')).html).toContain('Closed on Friday');
    announce('2020-01-01T00:00:00.000Z');
    await cms.tell({ expire: ['site'] });
    expect((await read('/about')).html).not.toContain('Closed on Friday');
  });
});

describe('an address without an item', () => {
  it.each(['/articles/never-was', '/articles/no%20slug', '/nothing', '/no/such/route', '/feed.xml'])(
    '%s is a 404 with words of its own',
    async (path) => {
      const { response, html } = await read(path);
      expect(response.status).toBe(404);
      expect(html).toContain('<html lang="en-GB">');
      expect(html).toContain('<title>Page not found – Harbour Notes</title>');
      expect(html).toMatch(/<main id="maincontent".*<h1[^>]*>Page not found<\/h1>/);
      expect(html).toContain('name="robots" content="noindex');
    },
  );

  it('is a 410 that says when and why, when it was removed', async () => {
    const facts = {
      removedAt: '2024-03-05T09:30:00.000Z',
      reason: 'privacy',
      explanation: 'It named <b>somebody</b>.',
      replacement: null,
      digest: null,
    };
    cms.respond('/api/v1/articles/gone', problem(410, 'removed', facts, ['article:1']));
    const { response, html } = await read('/articles/gone');
    expect(response.status).toBe(410);
    expect(response.headers.get('cache-tag')).toContain('article:1');
    expect(html).toContain('This article has been removed</h1>');
    expect(html).toContain('5 March 2024');
    expect(html).toContain('It was removed to protect somebody’s privacy.');
    expect(html).toContain('It named &lt;b&gt;somebody&lt;/b&gt;.');
  });

  it('leads on for ever, when the item has moved', async () => {
    cms.respond('/api/v1/authors/old-name', (_, response) => {
      const location = 'https://blog.example.org/api/v1/authors/new-name';
      response.writeHead(308, { location, 'content-type': 'application/json', 'cache-tag': 'author:1' });
      response.end(JSON.stringify({ data: { type: 'moved', slug: 'new-name', url: location } }));
    });
    const { response } = await read('/authors/old-name');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/authors/new-name']);
    expect(response.headers.get('cache-tag')).toContain('author:1');
  });
});
