import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articles, json, startFixtureCms, type FixtureCms } from './fixture-cms';
import { page } from './sample-content';
import { startSite, type RunningSite } from './start-site';

const cmsUrl = 'https://cms.example.org';
const token = 'eyJ0eXBlIjoiYXJ0aWNsZSJ9.c2lnbmF0dXJl';
const address = `/preview/${token}`;

let cms: FixtureCms;
let site: RunningSite;
beforeAll(async () => {
  cms = await startFixtureCms();
  site = await startSite(cms.url);
});
afterEach(() => cms.reset());
afterAll(async () => {
  await site.stop();
  await cms.stop();
});

const open = {
  outcome: 'open',
  type: 'article',
  shows: 'draft',
  version: '2026-11-23T10:42:00.000Z',
  token: 'cmVuZXdlZA.c2lnbmF0dXJl',
  until: '2026-11-23T11:12:00.000Z',
  cmsUrl,
  editUrl: `${cmsUrl}/admin/content-manager/collection-types/api::article.article/abc`,
};
const draft = { ...articles[0], slug: 'never-published', title: 'A draft of an article' };

function show(item: object = draft, more: object = {}): void {
  cms.respond('/preview/state', json(200, { ...open, ...more }));
  cms.respond('/preview/content', json(200, { ...open, ...more, item, problems: [], ...more }));
}

function refuse(status: number, outcome: string): void {
  cms.respond('/preview/state', json(status, { outcome }));
}

/** What has to hold of whatever an address of a preview answers. */
function expectPrivate({ headers }: Response): void {
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('etag')).toBeNull();
  expect(headers.get('cache-status')).toBeNull();
}

describe('a preview', () => {
  it('shows a draft in the real page, when it was saved and until when the link works', async () => {
    show();
    const response = await site.get(address);
    const html = await response.text();
    expect(response.status).toBe(200);
    expectPrivate(response);
    for (const part of [
      'A draft of an article</h1>',
      'readers cannot see it',
      '10:42',
      '11:12',
      open.editUrl,
    ])
      expect(html).toContain(part);
    expect(html).toContain(`href="/preview/${open.token}"`);
    expect(html).not.toContain(token);
    expect(html).toContain('name="robots" content="noindex, nofollow"');
    const asked = cms.requests.filter(({ url }) => url?.startsWith('/preview'));
    expect(asked.map(({ url }) => url)).toEqual(['/preview/state', '/preview/content']);
    expect(asked.every(({ headers }) => headers['x-preview-token'] === token)).toBe(true);
  });

  it('may be framed by the CMS alone, and other pages by nobody', async () => {
    show();
    const policyOf = async (target: string) =>
      (await site.get(target)).headers.get('content-security-policy') ?? '';
    expect(await policyOf(address)).toContain(`frame-ancestors ${cmsUrl}`);
    expect(await policyOf('/articles')).toContain("frame-ancestors 'none'");
  });

  it('leaves nothing behind: readers get a 404 at the same article, and the next save is shown at once', async () => {
    show();
    expect(await (await site.get(address)).text()).toContain('A draft of an article');
    const reader = await site.get('/articles/never-published');
    expect(reader.status).toBe(404);
    expect(await reader.text()).not.toContain('A draft of an article');
    show({ ...draft, title: 'Saved since' });
    expect(await (await site.get(address)).text()).toContain('Saved since</h1>');
    refuse(410, 'expired');
    expect((await site.get(address)).status).toBe(410);
  });

  it('has no token in the log', async () => {
    show();
    await site.get(address);
    cms.respond('/preview/content', json(500, {}));
    expect((await site.get(address)).status).toBe(500);
    await site.get(`${address}/elsewhere`);
    await expect.poll(() => site.log().some(({ message }) => message === 'preview failed')).toBe(true);
    expect(JSON.stringify(site.log())).not.toContain(token.slice(0, 12));
  });

  it('shows standing pages, and what readers have now', async () => {
    show({ ...page, title: 'A page in the making' }, { type: 'page' });
    expect(await (await site.get(address)).text()).toContain('A page in the making</h1>');
    show(draft, { shows: 'published' });
    expect(await (await site.get(address)).text()).toContain('This is what readers see now');
  });

  it('lists what is missing above what there is', async () => {
    const problems = ['Summary: Fill this in.', 'Topics: Add at least one.'];
    show({ ...draft, topics: [], bylines: [], title: '' }, { problems });
    const response = await site.get(address);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('2 things are missing');
    for (const problem of problems) expect(html).toContain(problem);
  });

  it('says whether it is still what was saved last, and gives the link new time', async () => {
    show();
    const response = await site.get(`${address}/state`);
    expectPrivate(response);
    const { version, token: renewed, until } = open;
    expect(await response.json()).toEqual({ outcome: 'open', version, token: renewed, until });
    expect(cms.requests.map(({ url }) => url)).toEqual(['/preview/state']);
  });

  it.each([
    [403, 'altered', 'This preview link does not work'],
    [410, 'expired', 'This preview link has ended'],
    [403, 'not-allowed', 'You may not see this draft'],
    [410, 'gone', 'There is nothing to preview here'],
  ])('answers %i in plain words where the link is %s', async (status, outcome, words) => {
    refuse(status, outcome);
    const response = await site.get(address);
    expect(response.status).toBe(status);
    expectPrivate(response);
    expect(await response.text()).toContain(words);
    expect(cms.requests.map(({ url }) => url)).toEqual(['/preview/state']);
    expect((await site.get(`${address}/state`)).status).toBe(status);
  });

  it('is a 503 while the CMS is out, and a 404 where the address is no link', async () => {
    cms.respond('/preview/state', (_, response) => void response.destroy());
    expect((await site.get(address)).status).toBe(503);
    for (const target of ['/preview', '/preview/abc', `${address}/elsewhere`]) {
      const response = await site.get(target);
      expect(response.status).toBe(404);
      expectPrivate(response);
    }
  });
});
