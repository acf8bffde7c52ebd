import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWatchedFetch } from './watch-saves';
import { onSave } from './save-events';

const origin = 'https://cms.example.org';
const path = '/content-manager/collection-types/api::article.article/abc';

/** A CMS with one entry, which refuses saves of versions that are not the latest. */
function createCms() {
  const cms = { version: 1, title: 'At first', asked: [] as string[], breaks: null as number | null };
  const versionOf = () => `2026-11-23T10:00:0${cms.version}.000Z`;
  const answer = (init: RequestInit | undefined): Response => {
    const given = new Headers(init?.headers).get('x-shoal-version');
    cms.asked.push(`${init?.method ?? 'GET'} ${given ?? '-'}`);
    if (cms.breaks === 0) throw new TypeError('Failed to fetch');
    if (init?.method === 'PUT') {
      if (cms.breaks)
        return Response.json({ error: { name: 'Broken', message: 'It broke.' } }, { status: cms.breaks });
      if (given !== null && given !== versionOf())
        return Response.json({ error: { details: { by: 'Amira' } } }, { status: 409 });
      cms.version += 1;
      cms.title = (JSON.parse(typeof init.body === 'string' ? init.body : '{}') as { title: string }).title;
    }
    return Response.json({ data: { title: cms.title, updatedAt: versionOf() } });
  };
  const send: typeof fetch = (_, init) => Promise.resolve(init).then(answer);
  return Object.assign(cms, { fetch: createWatchedFetch(send, origin) });
}

let told: string[] = [];
let stop = () => {};
beforeEach(() => {
  told = [];
  stop = onSave(({ id }, outcome) => void told.push(`${id ?? '-'} ${outcome}`));
});
afterEach(() => stop());

const save = (cms: ReturnType<typeof createCms>, title: string) =>
  cms.fetch(path, { method: 'PUT', body: JSON.stringify({ title }) });

describe('a save of the form', () => {
  it('says which version the form shows, and goes on from its own saves', async () => {
    const cms = createCms();
    await cms.fetch(path);
    expect((await save(cms, 'One')).status).toBe(200);
    expect((await save(cms, 'Two')).status).toBe(200);
    expect(cms.asked).toEqual(['GET -', 'PUT 2026-11-23T10:00:01.000Z', 'PUT 2026-11-23T10:00:02.000Z']);
    expect(told).toEqual(['abc saved', 'abc saved']);
  });

  it('over what somebody else saved writes nothing where nobody can be asked', async () => {
    const cms = createCms();
    await cms.fetch(path);
    Object.assign(cms, { version: 5, title: 'Theirs' });
    const answer = await save(cms, 'Mine');
    expect(answer.status).toBe(400);
    expect(cms.title).toBe('Theirs');
    expect(told).toEqual(['abc refused']);
  });

  it.each([
    ['breaks', 500, 'It broke.'],
    ['reaches nobody', 0, 'The CMS cannot be reached. Your text is still here: try again in a moment.'],
  ])('that %s is answered so that Strapi keeps the form as it is', async (_, breaks, message) => {
    const cms = createCms();
    await cms.fetch(path);
    cms.breaks = breaks;
    const answer = await save(cms, 'Mine');
    expect(await answer.json()).toMatchObject({ error: { name: 'ValidationError', message } });
    expect(told).toEqual(['abc refused']);
  });

  it('whose session has ended is left to Strapi, which asks its editor to sign in', async () => {
    const cms = createCms();
    cms.breaks = 401;
    expect((await save(cms, 'Mine')).status).toBe(401);
    expect(told).toEqual(['abc refused']);
  });
});

it('other requests go their way untouched', async () => {
  const cms = createCms();
  await cms.fetch('/admin/users/me');
  expect(cms.asked).toEqual(['GET -']);
  expect(told).toEqual([]);
});
