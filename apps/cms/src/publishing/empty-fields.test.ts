import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerAdministrator, type AdminRequest } from '../../test/admin-session.js';
import { articleData, createRecords, type SampleRecords } from '../../test/sample-content.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';

const path = '/content-manager/collection-types/api::article.article/actions/publish';

let cms: RunningCms;
let records: SampleRecords;
let admin: AdminRequest;

beforeAll(async () => {
  cms = await startCms();
  records = await createRecords(cms.strapi);
  admin = await registerAdministrator(cms.url);
});
afterAll(() => cms.stop());

/** What the form shows beside its fields when an article is published with these. */
async function publish(fields: object): Promise<Record<string, string>> {
  const { details } = await refuse(fields);
  return Object.fromEntries(details.errors.map((each) => [each.path.join('.'), each.message]));
}

/** The refusal of an article with these fields, as the admin receives it. */
async function refuse(fields: object) {
  const { status, body } = await admin('POST', path, articleData(records, 'empty', { ...fields }));
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
