import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAdministrator, readRefusal, type Acted, type Administrator } from '../../../test/acting.js';
import { readApi, readArticle } from '../../../test/read-api.js';
import { articleData, documentsOf } from '../../../test/sample-content.js';
import { startCms, type RunningCms } from '../../../test/start-cms.js';
import { runStatement } from '../../../test/test-database.js';

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

describe('the edition to come', () => {
  const say = (body: object) => article.act('next-edition', body, 'PUT');

  it('has the kind and note that its editor gave it, once', async () => {
    const first = await readArticle(cms.url, slug);
    await say({ kind: 'major', note: 'Added the results of the pilot.' });
    const major = await article.publish('With results');
    expect(major.edition).toMatchObject({
      number: 2,
      kind: 'major',
      note: 'Added the results of the pilot.',
    });
    expect(major.publicUpdatedAt).toBe(major.edition.publishedAt);
    expect(major.firstPublishedAt).toBe(first.firstPublishedAt);

    const minor = await article.publish('With the results');
    expect(minor.edition).toMatchObject({ number: 3, kind: 'minor', note: null, correction: null });
    expect(minor.publicUpdatedAt).toBe(major.publicUpdatedAt);
    expect(minor.changedAt > major.changedAt).toBe(true);

    const correction = { severity: 'meaning' as const, text: 'It was 12 wards, not 21.' };
    await say({ kind: 'correction', correction });
    const corrected = await article.publish('With the right results');
    expect(corrected.edition).toMatchObject({ number: 4, kind: 'correction', note: null, correction });
    expect(corrected.publicUpdatedAt).toBe(corrected.edition.publishedAt);
    expect(await article.lastChange()).toMatchObject({ event: 'corrected', edition: 4 });
  });

  it('waits for a publish that changes something', async () => {
    await article.publish('Changed');
    await say({ kind: 'major', note: 'New figures.' });
    await articles().publish({ documentId: article.id });
    expect((await article.view()).body).toMatchObject({
      data: { id: article.id, edition: 2, nextEdition: { kind: 'major', note: 'New figures.' } },
    });
    await article.act('next-edition', {}, 'DELETE');
    expect((await article.publish('Changed again')).edition).toMatchObject({ kind: 'minor', note: null });
  });

  it.each([
    ['a major one without a note', { kind: 'major' }, ['note']],
    ['a correction of nothing', { kind: 'correction' }, ['correction']],
    [
      'a correction that is called minor',
      { kind: 'minor', correction: { severity: 'detail', text: 'x' } },
      [''],
    ],
    ['a second first one', { kind: 'first' }, ['kind']],
  ])('is not %s', async (_what, body, paths) => {
    expect(readRefusal(await say(body))).toMatchObject({ status: 400, paths });
  });

  it('does not repeat the last note', async () => {
    await say({ kind: 'major', note: 'New figures.' });
    await article.publish('New figures');
    expect(readRefusal(await say({ kind: 'major', note: 'New figures.' }))).toMatchObject({
      paths: ['note'],
    });
    expect((await say({ kind: 'major', note: 'Newer figures.' })).status).toBe(200);
  });

  it('is not spoken of before there is a first', async () => {
    const { documentId } = await articles().create({ data: articleData(admin.records, `${slug}-draft`) });
    const { status } = await admin.request('PUT', `/publishing/article/${documentId}/next-edition`, {
      kind: 'minor',
    });
    expect(status).toBe(404);
  });
});

describe('who may act', () => {
  it('is nobody who is not signed in', async () => {
    const path = `${cms.url}/publishing/article/${article.id}/remove`;
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
      [article.id],
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
      [article.id],
    );
    expect(events).toHaveLength(1 + kept.filter((status) => status === 200).length);
  });
});
