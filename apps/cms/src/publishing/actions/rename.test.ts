import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAdministrator, readRefusal, type Acted, type Administrator } from '../../../test/acting.js';
import { readApi, readArticle } from '../../../test/read-api.js';
import { articleData, documentsOf, paragraph } from '../../../test/sample-content.js';
import { startCms, type RunningCms } from '../../../test/start-cms.js';
import { runStatement } from '../../../test/test-database.js';

const old = 'Wilhelmina Quockerwodger';
const present = 'William Quill';
const planted = /quockerwodger|wilhelmina/i;

let cms: RunningCms;
let admin: Administrator;
let article: Acted;
let id: string;
let slug: string;
let made = 0;

beforeAll(async () => {
  cms = await startCms({ LOG_LEVEL: 'debug' });
  admin = await createAdministrator(cms);
});
afterAll(() => cms.stop());
beforeEach(async () => {
  slug = `article-${(made += 1)}`;
  article = await admin.createArticle(slug);
  ({ id } = article);
});

const textOf = async (path: string) => (await fetch(`${cms.url}/api/v1${path}`)).text();
const prose = (text: string) => ({ __component: 'body.prose', content: paragraph(text) });

/** Plants a name in a record, bylines, texts of several editions, a withheld one, and in what others wrote. */
async function plant() {
  const authors = documentsOf(cms.strapi, 'author');
  const data = { kind: 'person', name: old, slug: 'wilhelmina-quockerwodger', bio: `${old} writes letters.` };
  const { documentId: author } = await authors.create({ data });
  const articles = documentsOf(cms.strapi, 'article');
  const publish = async (own: string, data: object) =>
    (await articles.create({ data: articleData(admin.records, own, { ...data }), status: 'published' }))
      .documentId;
  const own = await publish('planted', {
    title: `What ${old} saw`,
    summary: `A summary of what ${old} saw on a ward.`,
    bylines: [{ author }, { author, name: 'W. Quockerwodger' }],
    body: [prose(`${old}’s notes.`)],
  });
  const path = `/publishing/article/${own}`;
  await admin.request('PUT', `${path}/next-edition`, { kind: 'major', note: `${old} was asked again.` });
  await articles.update({ documentId: own, data: { body: [prose(`${old} again.`)] }, status: 'published' });
  await articles.update({
    documentId: own,
    data: { body: [prose('Nobody is named.')] },
    status: 'published',
  });
  await admin.request('POST', `${path}/withhold`, { edition: 2, reason: 'privacy', text: `For ${old}.` });
  await articles.update({ documentId: own, data: { title: `A draft on ${old}` } });
  await publish('by-others', { bylines: [{ name: old }], body: [prose(`We met ${old} there.`)] });
  return { author, own };
}

/** What says nothing of the person before: nobody's page has the new name yet, and these are not about people. */
const unnamed = ['/articles/by-others/editions', '/authors/william-quill', '/organisations', '/site'];

const readEverything = async () => {
  const items = ['planted', 'by-others'].flatMap((name) => [
    `/articles/${name}`,
    `/articles/${name}/json-ld`,
    `/articles/${name}/editions`,
    `/articles/${name}/editions/1`,
  ]);
  const paths = [
    ...items,
    '/articles/planted/editions/2',
    '/articles/planted/editions/3',
    '/articles?limit=100',
    '/authors',
    '/authors/william-quill',
    '/organisations',
    '/site',
    '/search?q=letters',
    '/changes?limit=100',
    '/changes?include=document',
    '/snapshot',
  ];
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await textOf(path)] as const)),
  );
};

/** A file as an upload leaves it, without bytes. */
async function addFile(): Promise<number> {
  const { hash, ...names } = {
    hash: 'a'.repeat(32),
    name: 'tides.pdf',
    ext: '.pdf',
    mime: 'application/pdf',
  };
  const data = { ...names, hash, size: 1, url: `/media/${hash}/tides.pdf`, provider: 'local' };
  const { id: row } = (await cms.strapi.db.query('plugin::upload.file').create({ data })) as { id: number };
  return row;
}

/** Waits until this many transactions wait for a lock. */
async function waitForBlocked(count: number): Promise<void> {
  const blocked = 'select pid from pg_locks where not granted group by pid';
  await expect
    .poll(async () => (await runStatement(cms.databaseUrl, blocked)).length, { timeout: 20_000 })
    .toBe(count);
}

describe('a person’s name that is changed everywhere', () => {
  it('is found in no answer, feed, search or log, nor comes back by a publish', async () => {
    const { author, own } = await plant();
    const before = await readEverything();
    // Where it was not before, finding nothing afterwards would show nothing.
    const without = Object.keys(before).filter((path) => !planted.test(before[path] ?? ''));
    expect(without.sort()).toEqual(unnamed);
    const logged: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((line) => logged.push(String(line)) > 0);

    const body = { name: present, slug: 'william-quill', alsoKnownAs: ['W. Quockerwodger'] };
    const answer = await admin.request('POST', `/publishing/author/${author}/rename`, body);
    spy.mockRestore();
    expect(answer).toMatchObject({ status: 200, body: { data: { slug: 'william-quill' } } });
    expect(logged.join('\n')).not.toMatch(planted);

    for (const [path, text] of Object.entries(await readEverything()))
      expect(text, path).not.toMatch(planted);
    expect((await readArticle(cms.url, 'planted')).bylines.map(({ name }) => name)).toEqual([
      present,
      present,
    ]);
    expect((await readArticle(cms.url, 'by-others')).bylines[0]?.name).toBe(present);
    expect((await readApi(cms.url, '/authors/wilhelmina-quockerwodger')).status).toBe(404);
    for (const asked of ['quockerwodger', 'quockerwodgar', 'wilhelmina']) {
      const answer: unknown = JSON.parse(await textOf(`/search?q=${asked}`));
      expect(answer).toMatchObject({ data: [], meta: { corrected: null } });
    }

    await documentsOf(cms.strapi, 'article').publish({ documentId: own });
    expect((await readArticle(cms.url, 'planted')).title).toBe(`A draft on ${present}`);
    for (const [path, text] of Object.entries(await readEverything()))
      expect(text, path).not.toMatch(planted);
  });

  it('waits for a publish that has read the old name', async () => {
    const authors = documentsOf(cms.strapi, 'author');
    const data = { kind: 'person', name: 'Peregrine Thistlewood', slug: 'peregrine-thistlewood' };
    const { documentId: author } = await authors.create({ data });
    // A file that readers have not been shown yet is written after the name was read and before the author is locked.
    const file = await addFile();
    const attachment = { __component: 'body.attachment', file, title: 'A tide table' };
    const slow = articleData(admin.records, 'slow-publish', { bylines: [{ author }], body: [attachment] });
    const blocker = new Client({ connectionString: cms.databaseUrl });
    await blocker.connect();
    await blocker.query('begin; lock table content.status in exclusive mode');
    const published = documentsOf(cms.strapi, 'article').create({ data: slow, status: 'published' });
    await waitForBlocked(1);
    const body = { name: 'Perry Thorn', slug: 'perry-thorn' };
    const renamed = admin.request('POST', `/publishing/author/${author}/rename`, body);
    await waitForBlocked(2);
    await blocker.end();
    await published;
    expect((await renamed).status).toBe(200);
    expect((await readArticle(cms.url, 'slow-publish')).bylines[0]?.name).toBe('Perry Thorn');
    expect(await textOf('/articles/slow-publish/editions/1')).not.toContain('Thistlewood');
  });

  it('leaves the same name of somebody else alone, and their addresses theirs', async () => {
    const authors = documentsOf(cms.strapi, 'author');
    const create = async (own: string) =>
      (await authors.create({ data: { kind: 'person', name: 'Sam Lee', slug: own } })).documentId;
    const [one, other] = [await create('sam-lee'), await create('sam-lee-two')];
    const bylines = [{ author: one }, { author: other }];
    await documentsOf(cms.strapi, 'article').create({
      data: articleData(admin.records, 'two-of-a-name', { bylines }),
      status: 'published',
    });
    const path = `/publishing/author/${one}/rename`;
    expect(
      readRefusal(await admin.request('POST', path, { name: 'Kim Lee', slug: 'sam-lee-two' })).paths,
    ).toEqual(['slug']);
    expect((await admin.request('POST', path, { name: 'Kim Lee', slug: 'kim-lee' })).status).toBe(200);
    const { bylines: told } = await readArticle(cms.url, 'two-of-a-name');
    expect(told.map(({ name }) => name)).toEqual(['Kim Lee', 'Sam Lee']);
    expect((await readApi(cms.url, '/authors/sam-lee-two')).body).toMatchObject({
      data: { name: 'Sam Lee' },
    });
    const third = authors.create({ data: { kind: 'person', name: 'New Sam', slug: 'sam-lee' } });
    await expect(third).rejects.toThrow('stays its own');
  });
});

describe('who may act', () => {
  it('is nobody who is not signed in', async () => {
    const path = `${cms.url}/publishing/article/${id}/remove`;
    const body = JSON.stringify({ reason: 'legal' });
    const headers = { 'Content-Type': 'application/json' };
    expect((await fetch(path, { method: 'POST', headers, body })).status).toBe(401);
    expect((await readApi(cms.url, `/articles/${slug}`)).status).toBe(200);
  });

  it('is written down where no reader can look', async () => {
    await article.act('withdraw', { explanation: 'Old' });
    const [entry] = await runStatement<{ by: string }>(
      cms.databaseUrl,
      'select action, by, details::json as details from content.action where item_id = $1',
      [id],
    );
    expect(entry).toEqual({
      action: 'POST withdraw',
      by: expect.any(String) as string,
      details: { explanation: 'Old' },
    });
    await expect(
      runStatement(cms.databaseUrl, 'set role shoal_content_read; select 1 from content.action'),
    ).rejects.toThrow('permission denied');
  });
});

describe('two administrators at once', () => {
  it('act one after the other', async () => {
    const answers = await Promise.all([
      article.act('withdraw', { explanation: 'One' }),
      article.act('withdraw', { explanation: 'Two' }),
      article.act('remove', { reason: 'legal' }),
    ]);
    const kept = answers.map(({ status }) => status);
    expect(kept.filter((status) => status === 200).length).toBeGreaterThanOrEqual(1);
    const events = await runStatement(
      cms.databaseUrl,
      'select event from content.change where item_id = $1 and seq is not null',
      [id],
    );
    expect(events).toHaveLength(1 + kept.filter((status) => status === 200).length);
  });
});
