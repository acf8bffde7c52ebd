import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../../test/refusal-of.js';
import { readApi, readArticle, readArticles } from '../../test/read-api.js';
import { articleData, createRecords, documentsOf, type SampleRecords } from '../../test/sample-content.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';
import { runStatement } from '../../test/test-database.js';
import { effectOf } from './effect.js';

let cms: RunningCms;
let records: SampleRecords;

beforeAll(async () => {
  cms = await startCms();
  records = await createRecords(cms.strapi);
});
afterAll(() => cms.stop());

const articles = () => documentsOf(cms.strapi, 'article');
const createArticle = async (slug: string, other = {}) =>
  (await articles().create({ data: articleData(records, slug, other) })).documentId;
const statusOf = async (slug: string) => (await readApi(cms.url, `/articles/${slug}`)).status;
const changesOf = (id: string) =>
  runStatement<{ event: string; seq: string }>(
    cms.databaseUrl,
    'select event, seq from content.change where item_id = $1 order by seq',
    [id],
  );
const eventsOf = async (id: string) => (await changesOf(id)).map(({ event }) => event);

describe('the life of an article', () => {
  it('keeps its id and first date from publish to removal and back', async () => {
    const documentId = await createArticle('life');
    expect(await statusOf('life')).toBe(404);

    await articles().publish({ documentId });
    const first = await readArticle(cms.url, 'life');
    expect(first).toMatchObject({ id: documentId, edition: { number: 1, kind: 'first' } });

    await articles().update({ documentId, data: { title: 'A better title' } });
    expect(await readArticle(cms.url, 'life')).toEqual(first);
    await articles().publish({ documentId });
    const second = await readArticle(cms.url, 'life');
    expect(second).toMatchObject({ title: 'A better title', edition: { number: 2, kind: 'minor' } });
    expect(second.firstPublishedAt).toBe(first.firstPublishedAt);
    expect(second.date).toBe(first.date);
    expect(second.publicUpdatedAt).toBe(first.publicUpdatedAt);
    expect(second.changedAt > first.changedAt).toBe(true);

    await articles().unpublish({ documentId });
    const gone = await readApi(cms.url, '/articles/life');
    expect(gone.status).toBe(410);
    expect((await readArticles(cms.url)).data.map(({ slug }) => slug)).not.toContain('life');

    await articles().publish({ documentId });
    const again = await readArticle(cms.url, 'life');
    expect(again).toMatchObject({
      id: documentId,
      firstPublishedAt: first.firstPublishedAt,
      edition: { number: 2 },
    });
    expect(await eventsOf(documentId)).toEqual(['published', 'updated', 'removed', 'restored']);
  });

  it('leaves a tombstone when it is deleted', async () => {
    const documentId = await createArticle('deleted');
    await articles().publish({ documentId });
    await articles().delete({ documentId });
    expect(await statusOf('deleted')).toBe(410);
  });

  it('leads from its old address to its new one, and nobody else may take the old', async () => {
    const documentId = await createArticle('old-address');
    await articles().publish({ documentId });
    await articles().update({ documentId, data: { slug: 'new-address' }, status: 'published' });
    const { status, headers } = await readApi(cms.url, '/articles/old-address');
    expect(status).toBe(308);
    expect(headers.get('location')).toBe('https://blog.example.org/api/v1/articles/new-address');
    expect(await eventsOf(documentId)).toEqual(['published', 'moved']);

    const other = await createArticle('old-address');
    expect(await refusalOf(articles().publish({ documentId: other }))).toEqual({
      slug: expect.stringContaining('“old-address-2”') as string,
    });
  });

  it('makes no edition and tells nobody when nothing changed', async () => {
    const documentId = await createArticle('unchanged');
    await articles().publish({ documentId });
    await Promise.all([articles().publish({ documentId }), articles().publish({ documentId })]);
    expect(await eventsOf(documentId)).toEqual(['published']);
    expect((await readArticle(cms.url, 'unchanged')).edition.number).toBe(1);
  });

  it('dates an article by the day it first came out elsewhere', async () => {
    const originallyPublished = { on: '2019-02-18', publisher: 'Lantern Works' };
    const documentId = await createArticle('older', { originallyPublished });
    await articles().publish({ documentId });
    expect((await readArticle(cms.url, 'older')).date).toBe('2019-02-18T00:00:00.000Z');
    expect((await readArticles(cms.url)).data.at(-1)?.slug).toBe('older');
  });
});

describe('bylines', () => {
  it('are filled from the records, frozen when published, and linked to the author as they are now', async () => {
    const bylines = [
      { author: records.author },
      {
        name: 'M. Oyelaran',
        role: 'Then a ward sister',
        organisationName: 'Old Tidewater Trust',
        author: records.author,
      },
      { name: 'A guest' },
    ];
    const documentId = await createArticle('bylines', { bylines });
    await articles().publish({ documentId });
    await documentsOf(cms.strapi, 'author').update({
      documentId: records.author,
      data: { name: 'Marit Oyelaran-Vik', role: 'Director of nursing' },
    });
    const article = await readArticle(cms.url, 'bylines');
    expect(article.bylines).toMatchObject([
      {
        name: 'Marit Oyelaran',
        role: 'Lead nurse',
        author: { name: 'Marit Oyelaran-Vik' },
        organisations: [{ name: 'Tidewater Health Board', organisation: { slug: 'tidewater-health-board' } }],
      },
      {
        name: 'M. Oyelaran',
        role: 'Then a ward sister',
        organisations: [{ name: 'Old Tidewater Trust', organisation: null }],
      },
      { name: 'A guest', role: null, author: null, organisations: [] },
    ]);
    expect(article.edition.number).toBe(1);
  });
});

describe('what slips past a naive middleware', () => {
  it('knows every action that the Document Service exports', () => {
    const notWrapped = ['updateComponents', 'omitComponentData'];
    for (const [name, hasDrafts] of [
      ['article', true],
      ['topic', false],
    ] as const) {
      const actions = Object.keys(documentsOf(cms.strapi, name)).filter(
        (action) => !notWrapped.includes(action),
      );
      expect(actions.length).toBeGreaterThan(8);
      for (const action of actions)
        expect(() => effectOf({ action, status: undefined, hasDrafts })).not.toThrow();
    }
  });

  it('publishes what is created or updated as published, and follows types without drafts', async () => {
    const { documentId } = await articles().create({
      data: articleData(records, 'at-once'),
      status: 'published',
    });
    expect(await statusOf('at-once')).toBe(200);
    await articles().update({ documentId, data: { title: 'Changed at once' }, status: 'published' });
    expect((await readArticle(cms.url, 'at-once')).title).toBe('Changed at once');
    await documentsOf(cms.strapi, 'topic').update({
      documentId: records.topic,
      data: { name: 'Appointments anew' },
    });
    expect((await readArticle(cms.url, 'at-once')).topics[0]?.name).toBe('Appointments anew');
  });

  it('publishes nothing by discarding a draft or cloning', async () => {
    const documentId = await createArticle('source');
    await articles().publish({ documentId });
    await articles().update({ documentId, data: { title: 'Draft only' } });
    await articles().discardDraft({ documentId });
    const { documentId: copy } = await articles().clone({ documentId, data: { slug: 'copy' } });
    expect(await eventsOf(documentId)).toEqual(['published']);
    expect(await eventsOf(copy)).toEqual([]);
    expect(await statusOf('copy')).toBe(404);
  });

  it('keeps what an article is related to when the other one is published anew', async () => {
    const other = await createArticle('other-side');
    const documentId = await createArticle('this-side', { related: [other] });
    await articles().publish({ documentId });
    await articles().publish({ documentId: other });
    await articles().unpublish({ documentId: other });
    const links = await runStatement(
      cms.databaseUrl,
      `select target_id from content.link where item_id = $1 and role = 'related'`,
      [documentId],
    );
    expect(links).toEqual([{ target_id: other }]);
  });

  it('refuses an import, which writes with lifecycles off', async () => {
    cms.strapi.db.lifecycles.disable();
    try {
      await expect(cms.strapi.db.query('api::article.article').deleteMany({ where: {} })).rejects.toThrow(
        'Importing',
      );
    } finally {
      cms.strapi.db.lifecycles.enable();
    }
    expect(await statusOf('at-once')).toBe(200);
  });
});
