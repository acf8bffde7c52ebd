import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdministrator, type Administrator } from '../../test/acting.js';
import { articleData, documentsOf, paragraph } from '../../test/sample-content.js';
import { listLost, open, saveAtOnce } from '../../test/save-at-once.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';
import { versionHeader } from './refuse-stale.js';

let cms: RunningCms;
let admin: Administrator;

beforeAll(async () => {
  cms = await startCms();
  admin = await createAdministrator(cms);
});
afterAll(() => cms.stop());

const pathOf = (type: string, id: string) => `/content-manager/collection-types/api::${type}.${type}/${id}`;

async function createDraft(slug: string): Promise<string> {
  const data = articleData(admin.records, slug);
  return (await documentsOf(cms.strapi, 'article').create({ data })).documentId;
}

const refused = {
  status: 409,
  body: {
    error: {
      message: 'Ada saved this after you opened it. What you wrote is not saved.',
      details: { by: 'Ada' },
    },
  },
};

const saveAs = (version: string, path: string, data: object, method = 'PUT') =>
  admin.request(method, path, data, { [versionHeader]: version });

describe('two editors save the same article at once', () => {
  it('and no save is lost silently', async () => {
    const rounds = await saveAtOnce(admin.request, pathOf('article', await createDraft('at-once')), 6);
    for (const { saves } of rounds) expect(saves.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(listLost(rounds)).toEqual([]);
  });
});

describe('a form that was opened before', () => {
  it('an article was moved does not move it back, whether or not its draft was ahead', async () => {
    for (const [slug, isAhead] of [
      ['moved', false],
      ['moved-ahead', true],
    ] as const) {
      const { id, act } = await admin.createArticle(slug);
      if (!isAhead) await documentsOf(cms.strapi, 'article').publish({ documentId: id });
      const path = pathOf('article', id);
      const { updatedAt, status } = await open(admin.request, path);
      expect(await act('move', { slug: `${slug}-on` })).toMatchObject({ status: 200 });
      expect(await saveAs(updatedAt, path, { slug, title: 'Mine' })).toMatchObject({ status: 409 });
      const now = await open(admin.request, path);
      expect(now).toMatchObject({ slug: `${slug}-on`, status });
      expect(await saveAs(now.updatedAt, path, { title: 'Mine' })).toMatchObject({ status: 200 });
    }
  });

  it('a person was renamed does not bring their name back, however deep it stands', async () => {
    const data = { kind: 'person', name: 'Ottoline Marsh', slug: 'ottoline-marsh' };
    const { documentId: author } = await documentsOf(cms.strapi, 'author').create({ data });
    const body = [{ __component: 'body.details', summary: 'Who', content: paragraph('Ottoline Marsh.') }];
    const naming = articleData(admin.records, 'naming', { body });
    const { documentId: id } = await documentsOf(cms.strapi, 'article').create({ data: naming });
    const other = await createDraft('naming-nobody');
    const paths = [pathOf('author', author), pathOf('article', id), pathOf('article', other)];
    const opened = await Promise.all(paths.map((path) => open(admin.request, path)));
    const renaming = { name: 'Otto Marsh', slug: 'otto-marsh' };
    const renamed = await admin.request('POST', `/publishing/author/${author}/rename`, renaming);
    expect(renamed).toMatchObject({ status: 200 });
    const saved = [];
    for (const [index, path] of paths.entries()) {
      const { updatedAt } = opened[index] ?? { updatedAt: '' };
      saved.push((await saveAs(updatedAt, path, index === 0 ? { bio: 'Mine' } : { title: 'Mine' })).status);
    }
    expect(saved).toEqual([409, 409, 200]);
  });
});

describe('a form that shows an older version', () => {
  it('is told who has saved since, and nothing of what it sends is kept', async () => {
    const path = pathOf('article', await createDraft('stale'));
    const { updatedAt } = await open(admin.request, path);
    expect(await saveAs(updatedAt, path, { title: 'Theirs' })).toMatchObject({ status: 200 });
    expect(await saveAs(updatedAt, path, { title: 'Mine' })).toMatchObject(refused);
    expect(await saveAs(updatedAt, `${path}/actions/publish`, { title: 'Mine' }, 'POST')).toMatchObject(
      refused,
    );
    expect(await open(admin.request, path)).toMatchObject({ title: 'Theirs', status: 'draft' });
  });

  it('may write over what it was shown since', async () => {
    const path = pathOf('article', await createDraft('shown'));
    await admin.request('PUT', path, { title: 'Theirs' });
    const { updatedAt } = await open(admin.request, path);
    expect(await saveAs(updatedAt, path, { title: 'Mine over theirs' })).toMatchObject({ status: 200 });
    const { updatedAt: later } = await open(admin.request, path);
    const published = await saveAs(later, `${path}/actions/publish`, { title: 'Mine, for readers' }, 'POST');
    expect(published).toMatchObject({ status: 200 });
    expect(await open(admin.request, path)).toMatchObject({ title: 'Mine, for readers' });
  });

  it.each([
    ['author', { name: 'Renamed' }],
    ['organisation', { description: 'Other words.' }],
    ['topic', { description: 'Other words.' }],
    ['page', { title: 'Other words' }],
  ] as const)('is refused of every type: %s', async (type, data) => {
    const body = [{ __component: 'body.prose', content: paragraph('Words.') }];
    const page = { title: 'A page', slug: 'a-page', body };
    const id =
      type === 'page'
        ? (await documentsOf(cms.strapi, 'page').create({ data: page })).documentId
        : admin.records[type];
    const path = pathOf(type, id);
    const { updatedAt } = await open(admin.request, path);
    expect(await saveAs(updatedAt, path, data)).toMatchObject({ status: 200 });
    expect(await saveAs(updatedAt, path, data)).toMatchObject(refused);
  });

  it('is refused of the site', async () => {
    const path = '/content-manager/single-types/api::site.site';
    const { updatedAt } = await open(admin.request, path);
    expect(await saveAs(updatedAt, path, { strapline: 'Theirs' })).toMatchObject({ status: 200 });
    expect(await saveAs(updatedAt, path, { strapline: 'Mine' })).toMatchObject(refused);
  });

  it('hears of the latest save when it asks', async () => {
    const id = await createDraft('asked');
    const { updatedAt } = await open(admin.request, pathOf('article', id));
    const ask = () => admin.request('GET', `/saves/api::article.article/${id}`);
    expect(await ask()).toMatchObject({ body: { data: { version: updatedAt, by: null } } });
    await admin.request('PUT', pathOf('article', id), { title: 'Theirs' });
    expect(await ask()).toMatchObject({ body: { data: { by: 'Ada' } } });
    expect(await admin.request('GET', '/saves/api::article.article/none')).toMatchObject({ status: 404 });
    expect(await admin.request('GET', '/saves/admin::user/1')).toMatchObject({ status: 404 });
  });
});

it('programs that say no version write as before', async () => {
  const path = pathOf('article', await createDraft('program'));
  for (const title of ['One', 'Two']) {
    expect(await admin.request('PUT', path, { title })).toMatchObject({ status: 200 });
  }
});
