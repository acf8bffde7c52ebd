import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerAdministrator, type AdminRequest } from '../../test/admin-session.js';
import { articleData, createRecords, documentsOf, type SampleRecords } from '../../test/sample-content.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';

let cms: RunningCms;
let records: SampleRecords;
let request: AdminRequest;

beforeAll(async () => {
  cms = await startCms();
  records = await createRecords(cms.strapi);
  request = await registerAdministrator(cms.url);
});
afterAll(() => cms.stop());

it('the form learns where many links lead, at once', async () => {
  const articles = documentsOf(cms.strapi, 'article');
  await articles.create({ data: articleData(records, 'live'), status: 'published' });
  await articles.create({ data: articleData(records, 'waiting') });
  const { documentId } = await articles.create({ data: articleData(records, 'gone'), status: 'published' });
  await articles.unpublish({ documentId });
  const links = ['live', 'waiting', 'gone', 'never', 'own'].map((slug) => `/articles/${slug}`);
  const answer = await request('POST', '/checks/facts', {
    own: { type: 'article', slug: 'own' },
    ownerId: records.organisation,
    links: [...links, '/organisations/lantern-works', '/never', 'https://elsewhere.example/'],
  });
  expect(answer).toEqual({
    status: 200,
    body: {
      data: {
        destinations: {
          '/articles/live': 'there',
          '/articles/waiting': 'unpublished',
          '/articles/gone': 'removed',
          '/articles/never': 'absent',
          '/articles/own': 'there',
          '/organisations/lantern-works': 'there',
          '/never': 'absent',
        },
        hasInheritedLicence: true,
        language: 'en-GB',
      },
    },
  });
});

it('a question that no form asks is refused', async () => {
  expect((await request('POST', '/checks/facts', { links: 'all' })).status).toBe(400);
  expect((await fetch(`${cms.url}/checks/facts`, { method: 'POST' })).status).toBe(401);
});
