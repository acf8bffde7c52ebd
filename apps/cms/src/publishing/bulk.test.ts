import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerAdministrator, type AdminRequest } from '../../test/admin-session.js';
import { readApi } from '../../test/read-api.js';
import { articleData, createRecords, documentsOf, type SampleRecords } from '../../test/sample-content.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';

const actions = '/content-manager/collection-types/api::article.article/actions';

let cms: RunningCms;
let records: SampleRecords;
let admin: AdminRequest;

beforeAll(async () => {
  cms = await startCms();
  records = await createRecords(cms.strapi);
  admin = await registerAdministrator(cms.url);
});
afterAll(() => cms.stop());

const createArticle = async (slug: string, other = {}) => {
  const data = articleData(records, slug, other);
  return (await documentsOf(cms.strapi, 'article').create({ data })).documentId;
};
const statusOf = async (slug: string) => (await readApi(cms.url, `/articles/${slug}`)).status;

describe('bulk actions of the admin', () => {
  it('publish two of three and explain the third', async () => {
    const table = {
      __component: 'body.table',
      caption: 'Visits',
      rows: 'a|b\nc',
      headerRow: true,
      headerColumn: false,
    };
    const documentIds = [
      await createArticle('bulk-one'),
      await createArticle('bulk-two', { title: 'The crooked table', body: [table] }),
      await createArticle('bulk-three'),
    ];
    const { status, body } = await admin('POST', `${actions}/bulkPublish`, { documentIds });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: {
        message: expect.stringMatching(
          /^2 of 3 published\. “The crooked table” was not published: Body 1 rows: Row 2 has 1 cell/,
        ) as string,
      },
    });
    expect(await Promise.all(['bulk-one', 'bulk-two', 'bulk-three'].map(statusOf))).toEqual([200, 404, 200]);
    const drafts = documentsOf(cms.strapi, 'article');
    expect(await drafts.findOne({ documentId: documentIds[1] ?? '', status: 'published' })).toBeNull();
  });

  it('unpublish and delete several', async () => {
    const documentIds = [await createArticle('many-one'), await createArticle('many-two')];
    expect(await admin('POST', `${actions}/bulkPublish`, { documentIds })).toMatchObject({
      status: 200,
      body: { count: 2 },
    });
    expect((await admin('POST', `${actions}/bulkUnpublish`, { documentIds })).status).toBe(200);
    expect(await Promise.all(['many-one', 'many-two'].map(statusOf))).toEqual([410, 410]);
    expect((await admin('POST', `${actions}/bulkDelete`, { documentIds })).status).toBe(200);
  });
});

describe('a refusal in the admin', () => {
  it('names the field of the form', async () => {
    const documentId = await createArticle('admin-refused');
    const path = `/content-manager/collection-types/api::article.article/${documentId}/actions/publish`;
    const { status, body } = await admin('POST', path, {
      ...articleData(records, 'admin-refused'),
      body: [
        {
          __component: 'body.prose',
          content: [{ type: 'heading', level: 6, children: [{ type: 'text', text: 'Deep' }] }],
        },
      ],
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: { name: 'ValidationError', details: { errors: [{ path: ['body', '0', 'content'] }] } },
    });
    expect(await statusOf('admin-refused')).toBe(404);
  });
});
