import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readApi, readArticle } from '../../test/read-api.js';
import { refusalOf } from '../../test/refusal-of.js';
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

beforeAll(async () => {
  cms = await startCms();
  records = await createRecords(cms.strapi);
});
afterAll(() => cms.stop());

const articles = () => documentsOf(cms.strapi, 'article');
const createArticle = async (slug: string, other = {}) =>
  (await articles().create({ data: articleData(records, slug, other) })).documentId;

describe('a refused publish', () => {
  it('changes nothing for readers and names each field', async () => {
    const documentId = await createArticle('refused');
    await articles().publish({ documentId });
    const before = await readArticle(cms.url, 'refused');
    const body = [
      {
        __component: 'body.prose',
        content: [{ type: 'heading', level: 1, children: [{ type: 'text', text: 'Big' }] }],
      },
      {
        __component: 'body.prose',
        content: [
          {
            type: 'paragraph',
            children: [{ type: 'link', url: 'http:/nowhere', children: [{ type: 'text', text: 'here' }] }],
          },
        ],
      },
      {
        __component: 'body.table',
        caption: 'Visits',
        rows: 'a | b\nc',
        headerRow: true,
        headerColumn: false,
      },
      {
        __component: 'body.table',
        caption: 'Long',
        rows: 'x'.repeat(501),
        headerRow: true,
        headerColumn: false,
      },
      {
        __component: 'body.video',
        provider: 'vimeo',
        url: 'https://www.youtube.com/watch?v=1',
        title: 'T',
        transcript: paragraph('All of it'),
      },
    ];
    await articles().update({ documentId, data: { body, title: 'Never seen' } });
    const refusal = await refusalOf(articles().publish({ documentId }));
    expect(Object.keys(refusal).sort()).toEqual([
      'body.0.content',
      'body.1.content',
      'body.2.rows',
      'body.4.url',
    ]);
    expect(refusal['body.2.rows']).toBe(
      'Row 2 has 1 cell, but the first row has 2 cells. Each row needs the same number.',
    );

    await articles().update({ documentId, data: { body: body.slice(3, 4) } });
    expect(await refusalOf(articles().publish({ documentId }))).toEqual({
      'body.0.rows': 'This is too long: it may have 500 characters.',
    });
    expect(await readArticle(cms.url, 'refused')).toEqual(before);
    const published = await articles().findOne({ documentId, status: 'published' });
    expect(published).toMatchObject({ title: 'Article refused' });
  });

  it('refuses a body of more than 500 KB', async () => {
    const text = 'word '.repeat(19_000);
    const body = Array.from({ length: 6 }, () => ({ __component: 'body.prose', content: paragraph(text) }));
    const documentId = await createArticle('huge', { body });
    expect(await refusalOf(articles().publish({ documentId }))).toEqual({
      body: expect.stringContaining('500 KB at most') as string,
    });
  });

  it('refuses a standing page at an address that the site needs', async () => {
    const pages = documentsOf(cms.strapi, 'page');
    const body = [{ __component: 'body.prose', content: paragraph('Text') }];
    const data = { title: 'Search', slug: 'search', body };
    expect(await refusalOf(pages.create({ data, status: 'published' }))).toHaveProperty('slug');
    const { documentId } = await pages.create({ data: { ...data, slug: 'about' }, status: 'published' });
    expect(await readApi(cms.url, '/pages/about')).toMatchObject({
      status: 200,
      body: { data: { id: documentId } },
    });
  });
});

describe('hostile text', () => {
  it('is stored as text, without what the contract does not know', async () => {
    const node: unknown = JSON.parse(
      '{"type":"paragraph","onclick":"x","children":[{"type":"text","text":"<img src=x onerror=alert(1)>","style":"y"}]}',
    );
    const title = '<script>alert(1)</script> & friends';
    const documentId = await createArticle('hostile', {
      title,
      body: [{ __component: 'body.prose', content: [node] }],
    });
    await articles().publish({ documentId });
    const article = await readArticle(cms.url, 'hostile');
    expect(article.title).toBe(title);
    expect(JSON.stringify(article)).not.toMatch(/onclick|style/);
  });

  it.each([
    ['a NUL character', 'Title with \u0000 in it'],
    ['half a character', 'Title with \ud800 in it'],
  ])('refuses %s, naming the field', async (_, title) => {
    expect(
      Object.keys(await refusalOf(articles().create({ data: articleData(records, 'nul', { title }) }))),
    ).toEqual(['title']);
  });

  it('refuses a key that reaches for the prototype', async () => {
    const body: unknown = JSON.parse(
      '[{"__component":"body.prose","content":[{"__proto__":{"polluted":true}}]}]',
    );
    const refusal = await refusalOf(articles().create({ data: articleData(records, 'proto', { body }) }));
    expect(Object.keys(refusal)).toEqual(['body.0.content.0']);
  });

  it('refuses a link that runs a script', async () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'x' }] };
    const body = [{ __component: 'body.prose', content: [{ type: 'paragraph', children: [link] }] }];
    await expect(createArticle('script-link', { body })).rejects.toMatchObject({ name: 'ValidationError' });
  });
});

describe('what is in use', () => {
  it.each([
    ['author', 'author'],
    ['organisation', 'organisation'],
    ['topic', 'topic'],
  ] as const)('refuses to delete an %s, naming where it is used', async (type, key) => {
    const documentId = await createArticle(`uses-${type}`);
    await articles().publish({ documentId });
    const refusal = await refusalOf(documentsOf(cms.strapi, type).delete({ documentId: records[key] }));
    expect(refusal['']).toContain(`This ${type} cannot be deleted: it is used by`);
    expect((await readApi(cms.url, `/articles/uses-${type}`)).status).toBe(200);
  });

  it('refuses to delete what only a draft uses, and allows it once nothing does', async () => {
    const topics = documentsOf(cms.strapi, 'topic');
    const { documentId: topic } = await topics.create({ data: { name: 'Passing', slug: 'passing' } });
    const documentId = await createArticle('draft-use', { topics: [topic], title: 'Only a draft' });
    expect(await refusalOf(topics.delete({ documentId: topic }))).toEqual({
      '': expect.stringContaining('used in the drafts of the article “Only a draft”') as string,
    });
    await articles().delete({ documentId });
    await topics.delete({ documentId: topic });
    expect((await readApi(cms.url, '/topics/passing')).status).toBe(410);
  });
});

describe('a check that blocks', () => {
  const linkTo = (url: string) => [
    {
      __component: 'body.prose',
      content: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'See ' },
            { type: 'link', url, children: [{ type: 'text', text: 'the other letter' }] },
          ],
        },
      ],
    },
  ];

  it('refuses a link that leads nowhere on this site, whichever way publishing is asked for', async () => {
    const body = linkTo('/articles/never-written');
    const expected = {
      'body.0.content':
        'The link “the other letter” leads to /articles/never-written, and there is nothing on this site. Correct the address, or take the link away.',
    };
    const documentId = await createArticle('dead-link', { body });
    expect(await refusalOf(articles().publish({ documentId }))).toEqual(expected);
    const update = articles().update({ documentId, data: { body }, status: 'published' });
    expect(await refusalOf(update)).toEqual(expected);
    const data = articleData(records, 'dead-link-at-once', { body });
    expect(await refusalOf(articles().create({ data, status: 'published' }))).toEqual(expected);
  });

  it('tells what was removed and what waits from what never was', async () => {
    const waiting = await createArticle('waiting');
    const documentId = await createArticle('links-waiting', { body: linkTo('/articles/waiting') });
    const refused = async () => (await refusalOf(articles().publish({ documentId })))['body.0.content'];
    expect(await refused()).toContain('is not published');
    await articles().publish({ documentId: waiting });
    await articles().publish({ documentId });
    await articles().unpublish({ documentId: waiting });
    expect(await refused()).toContain('was removed');
  });

  it('lets an article link itself before it is published, and a page elsewhere', async () => {
    for (const [slug, url] of [
      ['links-itself', '/articles/links-itself'],
      ['links-elsewhere', 'https://elsewhere.example/articles/never-written'],
      ['links-topics', '/topics/letters'],
    ] as const) {
      const documentId = await createArticle(slug, { body: linkTo(url) });
      await articles().publish({ documentId });
    }
  });

  it('leaves advice to the editor', async () => {
    const documentId = await createArticle('advised', {
      body: [{ __component: 'body.prose', content: paragraph('The the price is TBC.') }],
    });
    await articles().publish({ documentId });
    expect((await readArticle(cms.url, 'advised')).title).toBe('Article advised');
  });
});
