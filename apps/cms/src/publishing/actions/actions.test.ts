import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAdministrator, readRefusal, type Acted, type Administrator } from '../../../test/acting.js';
import { readApi, readArticle, readArticles } from '../../../test/read-api.js';
import { articleData, documentsOf } from '../../../test/sample-content.js';
import { startCms, type RunningCms } from '../../../test/start-cms.js';

let cms: RunningCms;
let admin: Administrator;
let article: Acted;
let slug: string;
let made = 0;

beforeAll(async () => {
  cms = await startCms();
  admin = await createAdministrator(cms);
});
afterAll(() => cms.stop());
beforeEach(async () => {
  slug = `article-${(made += 1)}`;
  article = await admin.createArticle(slug);
});

const articles = () => documentsOf(cms.strapi, 'article');
const listed = async () => (await readArticles(cms.url, '?limit=100')).data.map((entry) => entry.slug);

describe('withdrawing an article', () => {
  it('puts a notice above what was published, takes it out of lists and can be undone', async () => {
    const before = await readArticle(cms.url, slug);
    expect((await article.act('withdraw', { explanation: ' The pilot has ended. ' })).status).toBe(200);
    const withdrawn = await readArticle(cms.url, slug);
    expect(withdrawn).toEqual({
      ...before,
      status: 'withdrawn',
      withdrawal: { at: withdrawn.changedAt, explanation: 'The pilot has ended.' },
      changedAt: withdrawn.changedAt,
    });
    expect(await listed()).not.toContain(slug);
    expect(await article.lastChange()).toMatchObject({
      event: 'withdrawn',
      tags: { purge: [`article:${article.id}`, 'text:article'] },
    });

    expect((await article.act('restore')).status).toBe(200);
    const restored = await readArticle(cms.url, slug);
    expect(restored).toEqual({ ...before, changedAt: restored.changedAt });
    expect(await listed()).toContain(slug);
    expect(await article.lastChange()).toMatchObject({ event: 'restored' });
  });

  it('outlasts a publish and a removal', async () => {
    await article.act('withdraw', { explanation: 'The pilot has ended.' });
    expect(await article.publish('A title for the archive')).toMatchObject({
      title: 'A title for the archive',
      status: 'withdrawn',
      edition: { number: 2 },
    });
    await article.act('remove', { reason: 'legal' });
    await article.act('restore');
    expect(await readArticle(cms.url, slug)).toMatchObject({
      status: 'withdrawn',
      withdrawal: { explanation: 'The pilot has ended.' },
    });
    expect(await listed()).not.toContain(slug);
  });

  it.each([
    ['nothing said', {}, ['explanation'], 'Explanation: Fill this in.'],
    ['only spaces', { explanation: '  ' }, ['explanation'], 'Explanation: Fill this in.'],
    [
      'too much',
      { explanation: 'x'.repeat(1001) },
      ['explanation'],
      'Explanation: This is too long: it may have 1000 characters.',
    ],
    ['a character that no text has', { explanation: 'a\u0000b' }, ['explanation'], expect.any(String)],
    ['something unknown', { explanation: 'Old', remark: 'psst' }, [''], expect.stringContaining('remark')],
  ])('is refused with %s, and nothing is lost', async (_what, body, paths, message) => {
    const before = await readArticle(cms.url, slug);
    expect(readRefusal(await article.act('withdraw', body))).toEqual({ status: 400, message, paths });
    expect(await readArticle(cms.url, slug)).toEqual(before);
  });

  it('is refused where there is nothing to withdraw', async () => {
    await article.act('withdraw', { explanation: 'Old' });
    expect(readRefusal(await article.act('withdraw', { explanation: 'Older' })).message).toContain(
      'withdrawn already',
    );
    const path = `/publishing/topic/${admin.records.topic}/withdraw`;
    expect(readRefusal(await admin.request('POST', path, { explanation: 'Old' })).message).toContain(
      'article, not to topic',
    );
    for (const wrong of ['article/nobody', `page/${article.id}`, `nothing/${article.id}`]) {
      expect((await admin.request('POST', `/publishing/${wrong}/remove`, { reason: 'legal' })).status).toBe(
        404,
      );
    }
  });
});

describe('removing an article', () => {
  it('leaves a tombstone that says why, what to read instead and what proves a copy', async () => {
    const { digest } = await readArticle(cms.url, slug);
    const { documentId: other } = await articles().create({
      data: articleData(admin.records, `${slug}-better`),
      status: 'published',
    });
    const text = 'A newer study says otherwise.';
    expect((await article.act('remove', { reason: 'superseded', text, replacement: other })).status).toBe(
      200,
    );
    const { status, headers, body } = await readApi(cms.url, `/articles/${slug}`);
    expect(status).toBe(410);
    expect(body).toMatchObject({
      type: 'urn:shoal:problem:removed',
      reason: 'superseded',
      explanation: text,
      replacement: `https://blog.example.org/articles/${slug}-better`,
      digest,
    });
    expect(headers.get('cache-tag')).toContain(`article:${other}`);
    expect(await article.lastChange()).toMatchObject({
      event: 'removed',
      reason: 'superseded',
      replaced_by: other,
    });

    await admin.request('POST', `/publishing/article/${other}/remove`, { reason: 'other' });
    expect((await readApi(cms.url, `/articles/${slug}`)).body).toMatchObject({ replacement: null });
  });

  it('is undone to what readers last saw, never to the draft', async () => {
    await article.act('move', { slug: `${slug}-moved` });
    const before = await readArticle(cms.url, `${slug}-moved`);
    await article.act('remove', { reason: 'published-in-error' });
    await article.act('restore');
    const restored = await readArticle(cms.url, `${slug}-moved`);
    expect(restored).toEqual({ ...before, changedAt: restored.changedAt });
    expect(await listed()).toContain(`${slug}-moved`);
    await articles().publish({ documentId: article.id });
    expect((await readArticle(cms.url, `${slug}-moved`)).edition.number).toBe(2);
  });

  it('cannot be undone by publishing or unpublishing by mistake', async () => {
    await article.act('remove', { reason: 'privacy' });
    await expect(articles().publish({ documentId: article.id })).rejects.toThrow(
      'was removed (privacy). Restore it first.',
    );
    await expect(articles().unpublish({ documentId: article.id })).rejects.toThrow('Restore it first.');
    expect((await readApi(cms.url, `/articles/${slug}`)).status).toBe(410);
    expect((await article.act('restore')).status).toBe(200);
  });

  it('keeps what it used, and cannot be undone once it is deleted', async () => {
    await article.act('remove', { reason: 'safety' });
    await expect(
      documentsOf(cms.strapi, 'author').delete({ documentId: admin.records.author }),
    ).rejects.toThrow('cannot be deleted');
    await articles().delete({ documentId: article.id });
    expect(readRefusal(await article.act('restore')).message).toContain('deleted after it was removed');
    expect((await readApi(cms.url, `/articles/${slug}`)).body).toMatchObject({ reason: 'safety' });
  });

  it.each([
    ['no reason', {}, 'reason'],
    ['a reason of one’s own', { reason: 'because' }, 'reason'],
    ['a replacement that is not there', { reason: 'legal', replacement: 'nothing' }, 'replacement'],
  ])('is refused with %s', async (_what, body, path) => {
    expect(readRefusal(await article.act('remove', body))).toMatchObject({ status: 400, paths: [path] });
    expect((await readApi(cms.url, `/articles/${slug}`)).status).toBe(200);
  });

  it('is refused where it would lead to itself', async () => {
    expect(
      readRefusal(await article.act('remove', { reason: 'legal', replacement: article.id })).message,
    ).toContain('itself');
  });
});

describe('moving', () => {
  it('leads every old address to the present one, for ever and without detours', async () => {
    for (const next of ['b', 'c']) await article.act('move', { slug: `${slug}-${next}` });
    for (const old of [slug, `${slug}-b`]) {
      const { status, headers } = await readApi(cms.url, `/articles/${old}`);
      expect(status).toBe(308);
      expect(headers.get('location')).toBe(`https://blog.example.org/api/v1/articles/${slug}-c`);
    }
    expect(await article.lastChange()).toMatchObject({ event: 'moved' });

    await article.act('move', { slug });
    expect((await readArticle(cms.url, slug)).edition.number).toBe(1);
    expect((await readApi(cms.url, `/articles/${slug}-c`)).headers.get('location')).toMatch(`/${slug}`);
  });

  it('takes the draft along, its text untouched, so that the next publish stays', async () => {
    await article.act('move', { slug: `${slug}-moved` });
    expect(await readArticle(cms.url, `${slug}-moved`)).toMatchObject({ title: `Article ${slug}` });
    await articles().publish({ documentId: article.id });
    expect((await readArticle(cms.url, `${slug}-moved`)).title).toBe('A half-finished draft');
  });

  it('never gives an address to a second item', async () => {
    await article.act('move', { slug: `${slug}-b` });
    const { documentId: other } = await articles().create({
      data: articleData(admin.records, `${slug}-other`),
      status: 'published',
    });
    const refused = await admin.request('POST', `/publishing/article/${other}/move`, { slug });
    expect(readRefusal(refused)).toMatchObject({
      status: 400,
      paths: ['slug'],
      message: expect.stringContaining(`“${slug}-2”`) as string,
    });
    const inUse = await admin.request('POST', `/publishing/article/${other}/move`, { slug: `${slug}-b` });
    expect(readRefusal(inUse)).toMatchObject({ status: 400, paths: ['slug'] });
    expect((await readApi(cms.url, `/articles/${slug}-other`)).status).toBe(200);
  });

  it.each([
    ['its own address', () => slug],
    ['what is no slug', () => 'Not A Slug'],
  ])('is refused to %s', async (_what, to) => {
    expect(readRefusal(await article.act('move', { slug: to() }))).toMatchObject({
      status: 400,
      paths: ['slug'],
    });
  });

  it('moves what has no drafts too', async () => {
    const { status } = await admin.request('POST', `/publishing/topic/${admin.records.otherTopic}/move`, {
      slug: `topic-${made}`,
    });
    expect(status).toBe(200);
    expect((await readApi(cms.url, `/topics/topic-${made}`)).status).toBe(200);
  });
});
