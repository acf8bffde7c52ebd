import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdministrator, readRefusal, type Administrator } from '../../../test/acting.js';
import { readArticle } from '../../../test/read-api.js';
import { articleData, documentsOf, paragraph } from '../../../test/sample-content.js';
import { startCms, type RunningCms } from '../../../test/start-cms.js';
import type { ComparedVersions } from './editors-answers.js';

let cms: RunningCms;
let admin: Administrator;
let made = 0;

beforeAll(async () => {
  cms = await startCms();
  admin = await createAdministrator(cms);
});
afterAll(() => cms.stop());

const articles = () => documentsOf(cms.strapi, 'article');
const words = (text: string) => [{ __component: 'body.prose', content: paragraph(text) }];

describe('putting an edition into the draft', () => {
  const rich = [
    ...words('It began with one letter.'),
    {
      __component: 'body.table',
      caption: 'Visits',
      rows: 'a\tb\nc\td',
      headerRow: true,
      headerColumn: false,
    },
    { __component: 'body.quote', text: 'We read it.', source: 'A reader' },
    {
      __component: 'body.details',
      summary: 'More',
      content: [
        { type: 'heading', level: 2, children: [{ type: 'text', text: 'Numbers' }] },
        {
          type: 'list',
          format: 'ordered',
          children: [
            { type: 'list-item', children: [{ type: 'text', text: 'One', bold: true }] },
            {
              type: 'list',
              format: 'unordered',
              indentLevel: 1,
              children: [{ type: 'list-item', children: [{ type: 'text', text: 'Two' }] }],
            },
          ],
        },
        { type: 'code', language: 'sql', children: [{ type: 'text', text: 'select 1' }] },
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              url: 'https://example.org/tides',
              children: [{ type: 'text', text: 'Tables of the tides' }],
            },
          ],
        },
      ],
    },
  ];

  it('brings back all that it said, bylines as published, and publishes nothing', async () => {
    const article = await admin.createArticle(`reuse-${(made += 1)}`, { body: rich });
    await articles().update({ documentId: article.id, data: { ...other(), slug: article.slug } });
    const before = await readArticle(cms.url, article.slug);
    expect(await article.act('reuse', { edition: 1 })).toMatchObject({
      status: 200,
      body: { data: { lost: [] } },
    });
    const { body } = await admin.request(
      'GET',
      `/publishing/article/${article.id}/comparison?from=1&to=draft`,
    );
    expect((body as { data: ComparedVersions }).data.comparison?.changes).toEqual([]);
    expect(await readArticle(cms.url, article.slug)).toEqual(before);
  });

  it('names what was deleted since', async () => {
    const { documentId: topic } = await documentsOf(cms.strapi, 'topic').create({
      data: { name: 'Harbours', slug: 'harbours' },
    });
    const article = await admin.createArticle(`reuse-${(made += 1)}`, {
      topics: [topic, admin.records.topic],
    });
    await articles().update({ documentId: article.id, data: { ...other(), slug: article.slug } });
    await articles().publish({ documentId: article.id });
    await documentsOf(cms.strapi, 'topic').delete({ documentId: topic });
    expect(await article.act('reuse', { edition: 1 })).toMatchObject({
      body: { data: { lost: ['a topic'] } },
    });
  });

  it('knows no edition that is not there', async () => {
    const article = await admin.createArticle(`reuse-${(made += 1)}`);
    expect((await article.act('reuse', { edition: 9 })).status).toBe(404);
    expect(readRefusal(await article.act('reuse', {}))).toMatchObject({ status: 400, paths: ['edition'] });
  });

  const other = () =>
    articleData(admin.records, 'other', {
      title: 'Quite another article',
      bylines: [{ name: 'Somebody new' }],
      topics: [admin.records.otherTopic],
      supportingOrganisations: [],
      body: words('Other words.'),
    });
});
