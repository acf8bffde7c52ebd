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

/** What the form shows beside its fields when an article is published with these. */
async function publish(fields: object): Promise<Record<string, string>> {
  const { details } = await refuse(fields);
  return Object.fromEntries(details.errors.map((each) => [each.path.join('.'), each.message]));
}

/** The refusal of an article with these fields, as the admin receives it. */
async function refuse(fields: object) {
  const { status, body } = await admin(
    'POST',
    `${actions}/publish`,
    articleData(records, 'empty', { ...fields }),
  );
  expect(status).toBe(400);
  const { error } = body as {
    error: { message: string; details: { errors: { path: string[]; message: string }[] } };
  };
  return error;
}

const fill = 'Fill this in.';
const write = 'Write some text here.';
const noAddress = expect.stringContaining('This is not a web address') as string;

describe('what the admin says at the edge of the window', () => {
  it.each([
    [{ leadOrganisations: [] }, 'Lead organisations: Fill this in.'],
    [{ title: null, slug: null, summary: 'Short' }, 'Title: Fill this in. (and 1 more)'],
    [{ body: [{ __component: 'body.quote', text: '' }] }, 'Body 1 text: Fill this in.'],
  ])('%j: %s', async (fields, message) => {
    expect((await refuse(fields)).message).toBe(message);
  });
});

describe('an article without what readers need', () => {
  it.each([
    ['no title and no slug', { title: '', slug: '' }, { title: fill, slug: fill }],
    ['nothing for a title', { title: null, slug: null }, { title: fill }],
    [
      'a title and a summary that say nothing',
      { title: 'Abc', summary: 'Short' },
      { title: 'Write at least 5 characters.', summary: 'Write at least 20 characters.' },
    ],
    [
      'a slug in words',
      { slug: 'Not a slug' },
      { slug: 'Use small letters, digits and single hyphens, as in a-better-letter.' },
    ],
    [
      'nobody and nothing',
      { bylines: [], leadOrganisations: [], topics: [], body: [] },
      {
        bylines: 'Add at least one.',
        leadOrganisations: fill,
        topics: fill,
        body: 'Add at least one.',
      },
    ],
    [
      'a byline of nobody',
      { bylines: [{}] },
      { 'bylines.0.name': 'Choose an author, or write the name that readers should see.' },
    ],
  ])('%s', async (_, fields, messages) => {
    expect(await publish(fields)).toEqual(messages);
  });
});

const blank = [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }];

describe('a block without what readers need', () => {
  it.each([
    ['prose', {}, { content: fill }],
    ['prose', { content: blank }, { content: write }],
    ['figure', {}, { image: fill }],
    ['figure', { image: {} }, { 'image.file': fill }],
    ['quote', { text: '' }, { text: fill }],
    ['inset', { content: blank }, { content: write }],
    ['warning', {}, { heading: fill, content: fill }],
    ['details', {}, { summary: fill, content: fill }],
    ['table', {}, { caption: fill, rows: fill }],
    ['video', {}, { provider: fill, url: fill, title: fill, transcript: fill }],
    [
      'video',
      { provider: 'vimeo', url: 'vimeo.com/1', title: 'A film', transcript: blank },
      { url: noAddress },
    ],
    ['attachment', {}, { file: fill, title: fill }],
    ['action', { label: '', url: '' }, { url: fill }],
  ])('%s with %j', async (name, fields, messages) => {
    const expected = Object.entries(messages).map(([field, message]) => [`body.0.${field}`, message]);
    expect(await publish({ body: [{ __component: `body.${name}`, ...fields }] })).toEqual(
      Object.fromEntries(expected),
    );
  });
});
