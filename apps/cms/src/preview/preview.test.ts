import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdministrator, type Administrator } from '../../test/acting.js';
import { readApi } from '../../test/read-api.js';
import { articleData, documentsOf, paragraph } from '../../test/sample-content.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';
import { createPreviewTokens } from './preview-token.js';

let cms: RunningCms;
let admin: Administrator;
let made = 0;

beforeAll(async () => {
  cms = await startCms();
  admin = await createAdministrator(cms);
});
afterAll(() => cms.stop());

const uidOf = (type: string) => `api::${type}.${type}`;

async function createDraft(other: Record<string, unknown> = {}): Promise<string> {
  const data = articleData(admin.records, `preview-${(made += 1)}`, other);
  return (await documentsOf(cms.strapi, 'article').create({ data })).documentId;
}

/** The link that the admin is given for a document. */
async function getLink(id: string, type = 'article', status = 'draft'): Promise<string> {
  const query = `documentId=${id}&status=${status}`;
  const answer = await admin.request('GET', `/content-manager/preview/url/${uidOf(type)}?${query}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return (answer.body as { data: { url: string } }).data.url;
}

const tokenOf = (url: string) => url.split('/preview/')[1] ?? '';

/** What the site is given for a link. */
async function read(token: string, what = 'content') {
  const response = await fetch(`${cms.url}/preview/${what}`, { headers: { 'x-preview-token': token } });
  expect(response.headers.get('cache-control')).toBe('no-store');
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const preview = async (id: string, type?: string, status?: string) =>
  read(tokenOf(await getLink(id, type, status)));

const titled = (title: string) => expect.objectContaining({ title }) as object;

describe('a link to a preview', () => {
  it('shows an article that was never published, which readers cannot find', async () => {
    const id = await createDraft({ title: 'Not for readers yet' });
    const { status, body } = await preview(id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: 'open',
      type: 'article',
      problems: [],
      item: {
        type: 'article',
        title: 'Not for readers yet',
        bylines: [{ name: 'Marit Oyelaran', author: { slug: 'marit-oyelaran' } }, { name: 'Letters Team' }],
        leadOrganisations: [{ name: 'Tidewater Health Board' }],
        topics: [{ name: 'Appointments' }],
        licence: { id: 'OGL-UK-3.0' },
        bodyText: 'It began with one letter.',
      },
    });
    expect((await readApi(cms.url, `/articles/by-id/${id}`)).status).toBe(404);
  });

  it('shows the saved draft while readers keep what is published', async () => {
    const { id, slug } = await admin.createArticle('preview-live');
    expect((await preview(id)).body['item']).toEqual(titled('A half-finished draft'));
    expect((await preview(id, 'article', 'published')).body['item']).toEqual(titled(`Article ${slug}`));
    expect((await readApi(cms.url, `/articles/${slug}`)).body).toMatchObject({
      data: { title: `Article ${slug}` },
    });
  });

  it('shows a standing page', async () => {
    const body = [{ __component: 'body.prose', content: paragraph('Words.') }];
    const data = { title: 'About us', slug: 'about-us', body };
    const { documentId } = await documentsOf(cms.strapi, 'page').create({ data });
    expect((await preview(documentId, 'page')).body).toMatchObject({
      problems: [],
      item: { type: 'page', title: 'About us', bodyText: 'Words.' },
    });
  });

  it('shows a draft that lacks something as far as it goes, and says what is missing', async () => {
    const id = await createDraft({
      summary: null,
      bylines: [],
      topics: [],
      body: [
        { __component: 'body.prose', content: paragraph('What is there is shown.') },
        { __component: 'body.table', rows: 'a | b' },
        { __component: 'body.figure' },
      ],
    });
    const { status, body } = await preview(id);
    expect(status).toBe(200);
    expect(body['item']).toMatchObject({ bodyText: 'What is there is shown.', bylines: [] });
    expect(body['problems']).toEqual(
      expect.arrayContaining([
        'Summary: Fill this in.',
        'Body 2 caption: Fill this in.',
        'Body 3 image: Add the picture.',
        'Topics: Add at least one.',
      ]),
    );
  });

  it('shows a draft in which next to nothing is written', async () => {
    const { documentId } = await documentsOf(cms.strapi, 'article').create({
      data: { bylines: [], body: [] },
    });
    const { status, body } = await preview(documentId);
    expect(status).toBe(200);
    expect(body['item']).toMatchObject({ title: 'Without a title', bodyBlocks: [] });
    expect(body['problems']).toContain('Title: Fill this in.');
  });

  it('says of what was removed that it has to be restored first', async () => {
    const article = await admin.createArticle('preview-removed');
    await article.act('remove', { reason: 'privacy', text: null, replacement: null });
    const { status, body } = await preview(article.id);
    expect(status).toBe(200);
    expect(body['problems']).toContain('This article was removed. Restore it before you publish again.');
  });

  it('tells of every save, and carries on with new time', async () => {
    const id = await createDraft();
    const token = tokenOf(await getLink(id));
    const before = await read(token, 'state');
    expect(Object.keys(before.body)).not.toContain('item');
    await documentsOf(cms.strapi, 'article').update({ documentId: id, data: { title: 'Saved again' } });
    const after = await read(token, 'state');
    expect(after.body['version']).not.toBe(before.body['version']);
    expect((await read(String(after.body['token']))).body['item']).toEqual(titled('Saved again'));
  });
});

it('a preview shows the portraits of authors, which the draft does not hold itself', async () => {
  const address = `/media/${'0'.repeat(32)}/portrait.jpg`;
  const data = { name: 'portrait.jpg', hash: 'portrait', ext: '.jpg', mime: 'image/jpeg', size: 1 };
  const file: { id: number } = await cms.strapi.db.query('plugin::upload.file').create({
    data: { ...data, documentId: 'portrait', url: address, width: 40, height: 40, provider: 'media' },
  });
  await documentsOf(cms.strapi, 'author').update({
    documentId: admin.records.author,
    data: { photo: file.id },
  });
  const { status, body } = await preview(await createDraft());
  expect(status).toBe(200);
  expect(JSON.stringify(body['item'])).toContain(address);
});

describe('a link shows nothing', () => {
  it.each(['content', 'state'])('where it was altered (%s)', async (what) => {
    const token = tokenOf(await getLink(await createDraft()));
    expect(await read(`${token}x`, what)).toMatchObject({ status: 403, body: { outcome: 'altered' } });
    expect(await read('', what)).toMatchObject({ status: 403, body: { outcome: 'altered' } });
  });

  it('of another document', async () => {
    const [one, other] = [tokenOf(await getLink(await createDraft())), await createDraft()];
    const [text = '', signature = ''] = one.split('.');
    const claims = JSON.parse(Buffer.from(text, 'base64url').toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...claims, id: other })).toString('base64url');
    expect(await read(`${forged}.${signature}`)).toMatchObject({ status: 403 });
  });

  it('once its time is over', async () => {
    const keys = String(cms.strapi.config.get('server.app.keys')).split(',');
    const bound = { type: 'article', id: await createDraft(), shows: 'draft', by: 1 } as const;
    const tokens = createPreviewTokens(keys);
    expect(await read(tokens.create(bound))).toMatchObject({ status: 200 });
    const ended = tokens.create(bound, Date.now() - 60 * 60_000);
    expect(await read(ended)).toMatchObject({ status: 410, body: { outcome: 'expired' } });
  });

  it('once the document is deleted', async () => {
    const id = await createDraft();
    const link = await getLink(id);
    await documentsOf(cms.strapi, 'article').delete({ documentId: id });
    expect(await read(tokenOf(link))).toMatchObject({ status: 410, body: { outcome: 'gone' } });
  });

  it('of what readers have, where they have nothing', async () => {
    expect(await preview(await createDraft(), 'article', 'published')).toMatchObject({ status: 410 });
  });

  it('to somebody who may read the document no more', async () => {
    const link = await getLink(await createDraft());
    const users = cms.strapi.db.query('admin::user');
    await users.update({ where: { id: 1 }, data: { isActive: false } });
    try {
      expect(await read(tokenOf(link))).toMatchObject({ status: 403, body: { outcome: 'not-allowed' } });
    } finally {
      await users.update({ where: { id: 1 }, data: { isActive: true } });
    }
  });

  it('and is not made for who may not read the document', async () => {
    const id = await createDraft();
    const role = { code: 'strapi-super-admin' };
    const read = { action: 'plugin::content-manager.explorer.read', subject: uidOf('article'), role };
    const permissions = cms.strapi.db.query('admin::permission');
    const kept: { id: number } = await permissions.findOne({ where: read, populate: ['role'] });
    await permissions.delete({ where: { id: kept.id } });
    try {
      const answer = await admin.request(
        'GET',
        `/content-manager/preview/url/${uidOf('article')}?documentId=${id}`,
      );
      expect(answer).toMatchObject({ status: 204 });
    } finally {
      await permissions.create({ data: kept });
    }
  });

  it('for types that have no drafts', async () => {
    const query = `documentId=${admin.records.topic}`;
    const answer = await admin.request('GET', `/content-manager/preview/url/${uidOf('topic')}?${query}`);
    expect(answer).toMatchObject({ status: 204 });
  });
});
