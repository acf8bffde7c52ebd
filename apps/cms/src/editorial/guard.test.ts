import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRefusal } from '../../test/acting.js';
import { registerAdministrator, type AdminRequest } from '../../test/admin-session.js';
import { createEditor, type Editor } from '../../test/editors.js';
import { articleData, createRecords, documentsOf, type SampleRecords } from '../../test/sample-content.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';
import { may } from './may.js';

const types = '/content-manager/collection-types';
const articlesPath = `${types}/api::article.article`;

let cms: RunningCms;
let records: SampleRecords;
let superAdmin: AdminRequest;
let writer: Editor;
let editor: Editor;
let platformEditor: Editor;
let made = 0;

beforeAll(async () => {
  cms = await startCms();
  records = await createRecords(cms.strapi);
  superAdmin = await registerAdministrator(cms.url);
  writer = await createEditor(cms, 'writer', [records.company]);
  editor = await createEditor(cms, 'editor', [records.company]);
  platformEditor = await createEditor(cms, 'platform-editor', []);
});
afterAll(() => cms.stop());

/** An article; the editors here write for Lantern Works, not for the Tidewater Health Board. */
const createArticle = async (owner: string, other: object = {}) => {
  const slug = `article-${(made += 1)}`;
  const data = articleData(records, slug, {
    leadOrganisations: [owner],
    supportingOrganisations: [],
    ...other,
  });
  return (await documentsOf(cms.strapi, 'article').create({ data })).documentId;
};
const idOf = (body: unknown) => (body as { data: { documentId: string } }).data.documentId;
const ownerOf = async (documentId: string) =>
  (await cms.strapi.db.query('api::article.article').findOne({ where: { documentId } })).owner as unknown;

describe('an article of another organisation', () => {
  it.each([
    ['saved', (id: string) => editor.request('PUT', `${articlesPath}/${id}`, { title: 'Taken over' })],
    ['published', (id: string) => editor.request('POST', `${articlesPath}/${id}/actions/publish`, {})],
    ['deleted', (id: string) => editor.request('DELETE', `${articlesPath}/${id}`)],
    ['copied', (id: string) => editor.request('POST', `${articlesPath}/clone/${id}`, { slug: 'a-copy' })],
  ])('cannot be %s', async (_, act) => {
    const refusal = readRefusal(await act(await createArticle(records.organisation)));
    expect(refusal).toMatchObject({
      status: 403,
      message:
        'This article belongs to Tidewater Health Board. Ask one of its editors, or a platform editor.',
    });
  });

  it('is not listed, and cannot be opened', async () => {
    const id = await createArticle(records.organisation);
    const { body } = await editor.request('GET', `${articlesPath}?pageSize=100`);
    const { results } = body as { results: { documentId: string; owner: string }[] };
    expect(results.map(({ documentId }) => documentId)).not.toContain(id);
    expect((await editor.request('GET', `${articlesPath}/${id}`)).status).toBe(403);
    const shown = await editor.request('POST', `${articlesPath}/actions/bulkPublish`, { documentIds: [id] });
    expect(shown.status).toBe(400);
  });

  it('is open to platform editors and super admins', async () => {
    const id = await createArticle(records.organisation);
    for (const request of [platformEditor.request, superAdmin]) {
      expect((await request('PUT', `${articlesPath}/${id}`, { title: 'Mended' })).status).toBe(200);
      expect((await request('POST', `${articlesPath}/${id}/actions/publish`, {})).status).toBe(200);
    }
  });
});

describe("an organisation's own editors", () => {
  it('start an article that is theirs, see it in their list, publish it and withdraw it', async () => {
    const { leadOrganisations: _, ...data } = articleData(records, 'started');
    const id = idOf((await editor.request('POST', articlesPath, data)).body);
    expect(await ownerOf(id)).toBe(records.company);
    const { body } = await editor.request('GET', `${articlesPath}?pageSize=100`);
    expect(
      (body as { results: { documentId: string }[] }).results.map(({ documentId }) => documentId),
    ).toContain(id);
    expect((await editor.request('POST', `${articlesPath}/${id}/actions/publish`, {})).status).toBe(200);
    const path = `/publishing/article/${id}/withdraw`;
    expect((await editor.request('POST', path, { explanation: 'Old.' })).status).toBe(200);
  });

  it('create and publish in one go', async () => {
    const data = articleData(records, 'at-once', { leadOrganisations: [records.company] });
    expect((await editor.request('POST', `${articlesPath}/actions/publish`, data)).status).toBe(200);
  });

  it('cannot give an article away, nor leave it to nobody, nor take one', async () => {
    const id = await createArticle(records.company);
    for (const leadOrganisations of [[records.organisation], [records.organisation, records.company], []]) {
      expect(
        readRefusal(await editor.request('PUT', `${articlesPath}/${id}`, { leadOrganisations })),
      ).toEqual({
        status: 400,
        message:
          'Lead organisations: The first lead organisation owns the article. Choose one that you write for (Lantern Works), or ask a platform editor.',
        paths: ['leadOrganisations'],
      });
    }
    const second = { leadOrganisations: [records.company, records.organisation] };
    expect((await editor.request('PUT', `${articlesPath}/${id}`, second)).status).toBe(200);
    expect(await ownerOf(id)).toBe(records.company);
  });
});

describe('an article that changes hands', () => {
  it('is refused to whoever asked while it was theirs', async () => {
    const id = await createArticle(records.company);
    const saving = await cms.strapi.db.transaction(async () => {
      const data = { leadOrganisations: [records.organisation] };
      await documentsOf(cms.strapi, 'article').update({ documentId: id, data });
      const answer = editor.request('PUT', `${articlesPath}/${id}`, { title: 'Ours until a moment ago' });
      // It is waiting for the item by then.
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { answer };
    });
    expect(readRefusal(await saving.answer).message).toContain('belongs to Tidewater Health Board');
  });
});

describe('what is not an article', () => {
  const author = `${types}/api::author.author`;
  const propose = async (name: string, organisation: string | null) =>
    idOf((await editor.request('POST', author, { kind: 'person', name, organisation })).body);

  it('is proposed by editors, and mended by them while nobody looks after it', async () => {
    const guest = await propose('A guest', null);
    expect((await editor.request('PUT', `${author}/${guest}`, { role: 'Guest' })).status).toBe(200);
    const colleague = await propose('A colleague', records.company);
    expect((await editor.request('PUT', `${author}/${colleague}`, { role: 'Nurse' })).status).toBe(200);
    expect((await writer.request('PUT', `${author}/${colleague}`, { role: 'Nurse' })).status).toBe(403);
  });

  it('is looked after by the editors of its organisation, who cannot send it away', async () => {
    await createEditor(cms, 'editor', [records.organisation]);
    const theirs = await propose('One of theirs', records.organisation);
    const refusal = readRefusal(await editor.request('PUT', `${author}/${theirs}`, { role: 'Ours' }));
    expect(refusal.message).toContain('This author belongs to Tidewater Health Board.');
    const own = await propose('One of ours', records.company);
    const away = await editor.request('PUT', `${author}/${own}`, { organisation: records.organisation });
    expect(readRefusal(away).paths).toEqual(['organisation']);
  });

  it('is an organisation that its own editors describe', async () => {
    const path = `${types}/api::organisation.organisation`;
    const described = { description: 'We light lanterns.' };
    expect((await editor.request('PUT', `${path}/${records.company}`, described)).status).toBe(200);
    expect((await editor.request('PUT', `${path}/${records.organisation}`, described)).status).toBe(403);
    expect((await editor.request('DELETE', `${path}/${records.company}`)).status).toBe(403);
  });
});

describe('a writer', () => {
  it('writes and deletes drafts, and publishes nothing', async () => {
    const id = await createArticle(records.company);
    expect((await writer.request('PUT', `${articlesPath}/${id}`, { title: 'A draft of mine' })).status).toBe(
      200,
    );
    expect((await writer.request('POST', `${articlesPath}/${id}/actions/publish`, {})).status).toBe(403);
    expect((await writer.request('DELETE', `${articlesPath}/${id}`)).status).toBe(200);
  });

  it('cannot delete what readers see', async () => {
    const id = await createArticle(records.company);
    await documentsOf(cms.strapi, 'article').publish({ documentId: id });
    expect(readRefusal(await writer.request('DELETE', `${articlesPath}/${id}`)).message).toBe(
      'You may write this, and not publish it. Ask an editor of your organisation.',
    );
  });
});

describe('asking beforehand', () => {
  const ask = async (wanted: 'read' | 'write' | 'publish', documentId: string, user?: Editor) => {
    const answers: boolean[] = [];
    const asking = async () => {
      answers.push(await may(cms.strapi, wanted, { uid: 'api::article.article', documentId }));
    };
    await (user ? cms.strapi.requestContext.run({ state: { user } } as never, asking) : asking());
    return answers[0];
  };

  it('says what a request may, and that the system may everything', async () => {
    const own = await createArticle(records.company);
    const foreign = await createArticle(records.organisation);
    expect([await ask('read', own, writer), await ask('write', own, writer)]).toEqual([true, true]);
    expect([await ask('publish', own, writer), await ask('publish', own, editor)]).toEqual([false, true]);
    for (const wanted of ['read', 'write', 'publish'] as const) {
      expect(await ask(wanted, foreign, editor)).toBe(false);
      expect(await ask(wanted, foreign, platformEditor)).toBe(true);
      expect(await ask(wanted, foreign)).toBe(true);
    }
    await expect(ask('read', own, { ...writer, id: -1 })).rejects.toThrow('Sign in');
  });
});
