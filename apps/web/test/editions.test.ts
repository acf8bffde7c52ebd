import type { ArticleEditionSummary } from '@shoal/content-schema';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editions, item, problem, startFixtureCms, type FixtureCms } from './fixture-cms';
import { article, prose, site } from './sample-content';
import { edition, fullEdition } from './sample-editions';
import { startSite, type RunningSite } from './start-site';

let cms: FixtureCms;
let web: RunningSite;

const withheld = { reason: 'privacy' as const, explanation: 'It named <somebody>.' };
const kept: ArticleEditionSummary[] = [
  edition('tides', { number: 3 }),
  edition('tides', { number: 2, note: null, digest: null, withheld }),
  edition('tides'),
];

beforeAll(async () => {
  cms = await startFixtureCms();
  web = await startSite(cms.url);
});
beforeEach(() => {
  const body = (words: string) => ({ bodyBlocks: [prose('It stayed.'), prose(words)] });
  const now = body('High water came once <today>.');
  cms.respond('/api/v1/articles/tides', item(article('tides', now), ['article:tides']));
  cms.respond('/api/v1/articles/tides/editions', editions('tides', kept));
  const answerEdition = (number: number, said: object) =>
    cms.respond(
      `/api/v1/articles/tides/editions/${number}`,
      item(fullEdition('tides', said, kept[3 - number]), ['article:tides', `edition:${number}`]),
    );
  answerEdition(3, now);
  answerEdition(1, body('High water came twice.'));
  const gone = { edition: 2, publishedAt: '2024-03-05T09:30:00.000Z', ...withheld };
  cms.respond('/api/v1/articles/tides/editions/2', problem(410, 'withheld', gone, ['article:tides']));
});
afterEach(() => cms.reset());
afterAll(async () => {
  await web.stop();
  await cms.stop();
});

const read = async (path: string) => {
  const response = await web.get(path);
  return { response, html: (await response.text()).replaceAll('<!-- -->', '') };
};

describe('an edition of an article', () => {
  it('is readable as it was, under a notice that there is a newer one', async () => {
    const { response, html } = await read('/articles/tides/editions/1');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-tag')?.split(',')).toEqual(
      expect.arrayContaining(['article:tides', 'edition:1', 'site']),
    );
    expect(html).toContain('High water came twice.');
    expect(html).toContain('This is an older edition of this article, number 1 of 3.');
    expect(html).toContain('<a href="/articles/tides">Read the article as it is now</a>');
    expect(html).toContain('href="/articles/tides/compare?from=1&amp;to=3"');
    expect(html).toContain('rel="canonical" href="https://blog.example.org/articles/tides"');
    expect(html).toContain('name="robots" content="noindex"');
    expect(html).toContain('(edition 1) – Harbour Notes</title>');
  });

  it('says so when it is the newest, and compares with the one before that readers have', async () => {
    const { html } = await read('/articles/tides/editions/3');
    expect(html).toContain('This is the newest edition of this article, number 3.');
    expect(html).toContain('href="/articles/tides/compare?from=1&amp;to=3">Compare it with edition 1</a>');
    expect(html).not.toContain('Compare it with the newest edition');
  });

  it('is gone where it is withheld, and says why', async () => {
    for (const path of ['editions/2', 'compare?from=1&to=2', 'compare?from=2&to=3']) {
      const { response, html } = await read(`/articles/tides/${path}`);
      expect(response.status).toBe(410);
      expect(html).toContain('This edition is withheld</h1>');
      expect(html).toContain('It is withheld to protect somebody’s privacy.');
      expect(html).toContain('It named &lt;somebody&gt;.');
    }
  });

  it.each(['4', '0', '01', 'x', '1.0', '999999'])('is absent as number %s', async (number) => {
    cms.respond('/api/v1/articles/tides/editions/4', problem(404, 'not-found', {}, ['article:tides']));
    expect((await read(`/articles/tides/editions/${number}`)).response.status).toBe(404);
  });

  it('tells only what changed where the site publishes no more', async () => {
    cms.respond('/api/v1/site', item({ ...site, publicEditions: 'notes' }, ['site']));
    const { document: _, ...noted } = fullEdition('tides', {}, kept[0]);
    cms.respond('/api/v1/articles/tides/editions/3', item({ ...noted, document: null }, ['article:tides']));
    const { response, html } = await read('/articles/tides/editions/3');
    expect(response.status).toBe(200);
    expect(html).toContain('What changed with edition 3.');
    expect(html).not.toContain('It stayed.');
    expect((await read('/articles/tides/compare')).response.status).toBe(404);
    expect((await read('/articles/tides')).html).not.toContain('/editions/');
  });

  it('moves with its article', async () => {
    const moved = { type: 'moved', slug: 'ebb', url: 'https://blog.example.org/api/v1/articles/ebb' };
    for (const path of ['', '/editions', '/editions/1'])
      cms.respond(`/api/v1/articles/old-tides${path}`, (_, response) => {
        response.writeHead(308, {
          location: moved.url,
          'content-type': 'application/json',
          'cache-tag': 'a',
        });
        response.end(JSON.stringify({ data: moved }));
      });
    for (const path of ['/editions/1', '/compare']) {
      const { response } = await read(`/articles/old-tides${path}`);
      expect([response.status, response.headers.get('location')]).toEqual([308, `/articles/ebb${path}`]);
    }
  });
});

describe('two editions', () => {
  it('are compared word by word, a sentence first, and only where they differ', async () => {
    const { response, html } = await read('/articles/tides/compare?from=1&to=3');
    expect(response.status).toBe(200);
    const main = html.slice(html.indexOf('<main'));
    const places = [
      'Changed: paragraph. 2 words added and 1 removed.',
      '<form',
      '<ol class="shoal-compared"',
    ];
    expect(
      places.map((part) => main.indexOf(part)).every((place, at, all) => place > (all[at - 1] ?? 0)),
    ).toBe(true);
    const hidden = (words: string) => `<span class="nhsuk-u-visually-hidden">${words}</span>`;
    expect(main).toContain(`<del>${hidden(' [removed: ')}twice${hidden('] ')}</del>`);
    expect(main).toContain(`<ins>${hidden(' [added: ')}once &lt;today&gt;${hidden('] ')}</ins>`);
    expect(main).not.toContain('It stayed.');
    expect(html).toContain('name="robots" content="noindex"');
  });

  it('are shown whole on request', async () => {
    const { html } = await read('/articles/tides/compare?from=1&to=3&whole=yes');
    expect(html).toContain('It stayed.');
    expect(html).toContain('href="/articles/tides/compare?from=1&amp;to=3">Show only what changed</a>');
  });

  it('are the last two that readers may read, where none are named', async () => {
    const { response } = await read('/articles/tides/compare');
    expect([response.status, response.headers.get('location')]).toEqual([
      307,
      '/articles/tides/compare?from=1&to=3',
    ]);
  });

  it('are chosen with a plain form', async () => {
    const { html } = await read('/articles/tides/compare?from=1&to=3');
    expect(html).toContain('What changed in “What we learnt from tides”</h1>');
    const form = /<form[^>]*\/compare"[^>]*>(.*?)<\/form>/.exec(html) ?? [];
    expect(form[0]).toContain('action="/articles/tides/compare" method="get"');
    expect(
      [...(form[1] ?? '').matchAll(/<option value="(\d)"( selected="")?/g)].map((found) => found[0]),
    ).toEqual([
      '<option value="3"',
      '<option value="1" selected=""',
      '<option value="3" selected=""',
      '<option value="1"',
    ]);
  });

  it('may be one and the same, in which nothing differs', async () => {
    const { response, html } = await read('/articles/tides/compare?from=1&to=1');
    expect(response.status).toBe(200);
    expect(html).toContain('Nothing that readers see differs.');
  });

  it.each([
    ['?from=01&to=3', '?to=3'],
    ['?from=1&to=3&whole=no', '?from=1&to=3'],
    ['?from=1&to=', '?from=1'],
  ])('have one address: %s is %s', async (given, meant) => {
    const { response } = await read(`/articles/tides/compare${given}`);
    expect([response.status, response.headers.get('location')]).toEqual([
      308,
      `/articles/tides/compare${meant}`,
    ]);
  });

  it('are absent where there is no such edition', async () => {
    expect((await read('/articles/tides/compare?from=1&to=9')).response.status).toBe(404);
    expect((await read('/articles/never-was/compare')).response.status).toBe(404);
  });
});
