import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdministrator, readRefusal, type Administrator } from '../../../test/acting.js';
import { readApi, readArticle } from '../../../test/read-api.js';
import { articleData, documentsOf, paragraph } from '../../../test/sample-content.js';
import { startCms, type RunningCms } from '../../../test/start-cms.js';
import type { ComparedVersions, ItemHistory, Published } from '../history/editors-answers.js';

let cms: RunningCms;
let admin: Administrator;
let made = 0;

beforeAll(async () => {
  cms = await startCms();
  admin = await createAdministrator(cms);
});
afterAll(() => cms.stop());

const articles = () => documentsOf(cms.strapi, 'article');

/** A draft and what its editor does to it in the publish dialog. */
async function createDraft(other = {}) {
  const slug = `dialog-${(made += 1)}`;
  const { documentId: id } = await articles().create({ data: articleData(admin.records, slug, other) });
  const path = `/publishing/article/${id}`;
  const read = async <T>(what: string) => {
    const { status, body } = await admin.request('GET', `${path}/${what}`);
    expect(status).toBe(200);
    return (body as { data: T }).data;
  };
  const compare = (query = 'from=live&to=draft') => read<ComparedVersions>(`comparison?${query}`);
  const publish = (seen: string, edition?: object) =>
    admin.request('POST', `${path}/publish`, { seen, ...(edition && { edition }) });
  return {
    id,
    slug,
    compare,
    publish,
    write: (data: Record<string, unknown>) => articles().update({ documentId: id, data }),
    publishSeen: async (edition?: object) => {
      const { status, body } = await publish((await compare()).seen, edition);
      expect(status, JSON.stringify(body)).toBe(200);
      return (body as { data: Published }).data;
    },
    history: () => read<ItemHistory>('history'),
  };
}

const words = (text: string) => [{ __component: 'body.prose', content: paragraph(text) }];
const major = { kind: 'major', note: 'We measured again.' };

describe('publishing what an editor was shown', () => {
  it('first outlines it, then compares it with what readers have', async () => {
    const draft = await createDraft({ body: words('High water came twice.') });
    expect(await draft.compare()).toMatchObject({
      from: null,
      comparison: null,
      outline: { words: 4, authors: ['Marit Oyelaran', 'Letters Team'] },
    });
    expect(await draft.history()).toEqual({ standing: null, editions: [] });
    expect(await draft.publishSeen()).toMatchObject({
      edition: 1,
      url: expect.stringMatching(`/articles/${draft.slug}$`) as string,
      apiUrl: expect.stringMatching(`/api/v1/articles/by-id/${draft.id}$`) as string,
    });

    expect(await draft.compare()).toMatchObject({ from: 1, comparison: { changes: [] } });
    await draft.write({ body: words('High water came three times.') });
    expect(await draft.compare()).toMatchObject({
      from: 1,
      summary: 'Changed: paragraph. 2 words added and 1 removed.',
      comparison: { changes: [{ kind: 'paragraph' }] },
    });
    expect(await draft.publishSeen(major)).toMatchObject({ edition: 2 });
    expect(await readArticle(cms.url, draft.slug)).toMatchObject({
      bodyText: 'High water came three times.',
      edition: { number: 2, ...major },
    });
    expect(await draft.compare('from=1&to=2')).toMatchObject({ comparison: { addedWords: 2 } });
  });

  it('is refused once the draft is another, and readers keep what they have', async () => {
    const draft = await createDraft();
    const { seen } = await draft.compare();
    await draft.write({ title: 'Somebody else was faster' });
    expect(readRefusal(await draft.publish(seen))).toMatchObject({
      status: 400,
      message: expect.stringContaining('Somebody changed this since you looked') as string,
    });
    expect((await readApi(cms.url, `/articles/${draft.slug}`)).status).toBe(404);
  });

  it('says nothing of the next edition where it was refused', async () => {
    const draft = await createDraft();
    await draft.publishSeen();
    await draft.write({ slug: 'Not-A-Slug' });
    const { seen } = await draft.compare();
    expect(readRefusal(await draft.publish(seen, major))).toMatchObject({
      status: 400,
      paths: expect.arrayContaining(['slug']) as string[],
    });
    expect((await draft.history()).standing).toMatchObject({ edition: 1, nextEdition: null });
  });

  it('wants a note that differs from the last', async () => {
    const draft = await createDraft();
    await draft.publishSeen();
    await draft.write({ title: 'Measured again' });
    await draft.publishSeen(major);
    await draft.write({ title: 'Measured once more' });
    const { seen, lastNote } = await draft.compare();
    expect(lastNote).toBe(major.note);
    expect(readRefusal(await draft.publish(seen, major))).toMatchObject({ status: 400, paths: ['note'] });
  });

  it('names who published each edition, to editors only', async () => {
    const draft = await createDraft();
    await draft.publishSeen();
    await draft.write({ title: 'Measured again', slug: `${draft.slug}-again` });
    await draft.publishSeen({ kind: 'minor', note: null });
    const { standing, editions } = await draft.history();
    expect(editions.map(({ number, kind, publishedBy }) => [number, kind, publishedBy])).toEqual([
      [2, 'minor', 'Ada'],
      [1, 'first', 'Ada'],
    ]);
    expect(standing).toMatchObject({ state: 'live', edition: 2, formerSlugs: [draft.slug] });
    const { body } = await readApi(cms.url, `/articles/${draft.slug}-again/editions`);
    expect(JSON.stringify(body)).not.toContain('Ada');
  });

  it('refuses to compare what cannot be published, naming the fields', async () => {
    const draft = await createDraft({ body: [] });
    const answer = await admin.request(
      'GET',
      `/publishing/article/${draft.id}/comparison?from=live&to=draft`,
    );
    expect(readRefusal(answer)).toMatchObject({ status: 400, paths: ['body'] });
  });
});
