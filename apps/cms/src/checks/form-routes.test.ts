import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerAdministrator, type AdminRequest } from '../../test/admin-session.js';
import { createEditor } from '../../test/editors.js';
import {
  articleData,
  createRecords,
  documentsOf,
  paragraph,
  type SampleRecords,
} from '../../test/sample-content.js';
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

it('nobody learns of drafts that they may not read', async () => {
  const data = articleData(records, 'kept-to-themselves');
  await documentsOf(cms.strapi, 'article').create({ data });
  const body = [{ __component: 'body.prose', content: paragraph('Who we are.') }];
  await documentsOf(cms.strapi, 'page').create({ data: { title: 'About us', slug: 'about-us', body } });
  const links = ['/articles/kept-to-themselves', '/about-us'];
  const ask = async ({ request: asking }: { request: AdminRequest }) => {
    const answer = await asking('POST', '/checks/facts', {
      own: { type: 'article', slug: 'own' },
      ownerId: null,
      links,
    });
    const { data: facts } = answer.body as { data: { destinations: Record<string, string> } };
    return links.map((link) => facts.destinations[link]);
  };
  expect(await ask(await createEditor(cms, 'platform-editor', []))).toEqual(['unpublished', 'unpublished']);
  expect(await ask(await createEditor(cms, 'editor', [records.organisation]))).toEqual([
    'unpublished',
    'absent',
  ]);
  expect(await ask(await createEditor(cms, 'writer', [records.company]))).toEqual(['absent', 'absent']);
});

it('a question that no form asks is refused', async () => {
  expect((await request('POST', '/checks/facts', { links: 'all' })).status).toBe(400);
  expect((await request('POST', '/found-names', { texts: 'all' })).status).toBe(400);
  for (const path of ['/checks/facts', '/found-names']) {
    expect((await fetch(cms.url + path, { method: 'POST' })).status).toBe(401);
  }
});

const ask = async (text: string, documentId: string | null = null) => {
  const { body } = await request('POST', '/found-names', { documentId, texts: [text] });
  return (body as { data: { found: { known: { name: string; about: string } }[]; listed: object } }).data;
};

it('the form learns whom a text names, also somebody entered a moment ago', async () => {
  const text = 'Marit Oyelaran of THB asked Slipway Guild.';
  const { found } = await ask(text);
  expect(found.map(({ known: { name, about } }) => `${name}: ${about}`)).toEqual([
    'Marit Oyelaran: Lead nurse, Tidewater Health Board',
    'Tidewater Health Board: Health service',
  ]);
  await documentsOf(cms.strapi, 'organisation').create({
    data: { name: 'Slipway Guild', slug: 'slipway-guild', kind: 'charity', closedOn: '2019-04' },
  });
  expect((await ask(text)).found.at(-1)).toMatchObject({
    known: { name: 'Slipway Guild', about: 'Charity, closed 2019' },
    words: 'Slipway Guild',
  });
});

it('the form learns whom a draft lists already', async () => {
  const data = articleData(records, 'lists', { mentions: [records.company] });
  const { documentId } = await documentsOf(cms.strapi, 'article').create({ data });
  expect((await ask('', documentId)).listed).toMatchObject({
    leadOrganisations: [records.organisation],
    mentions: [records.company],
    bylines: [{ author: records.author }, { author: records.coAuthor }],
  });
});
