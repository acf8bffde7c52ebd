import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAdministrator, readRefusal, type Acted, type Administrator } from '../../../test/acting.js';
import { createHash } from 'node:crypto';
import { digestedOf, digestText, type ArticleEdition } from '@shoal/content-schema';
import { readApi, readArticle } from '../../../test/read-api.js';
import { articleData, documentsOf } from '../../../test/sample-content.js';
import { startCms, type RunningCms } from '../../../test/start-cms.js';

let cms: RunningCms;
let admin: Administrator;
let article: Acted;
let slug: string;
let made = 0;

beforeAll(async () => {
  cms = await startCms();
  admin = await createAdministrator(cms);
});
afterAll(() => cms.stop());
beforeEach(async () => {
  slug = `article-${(made += 1)}`;
  article = await admin.createArticle(slug);
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const articles = () => documentsOf(cms.strapi, 'article');

describe('the edition to come', () => {
  const say = (body: object) => article.act('next-edition', body, 'PUT');

  it('has the kind and note that its editor gave it, once', async () => {
    const first = await readArticle(cms.url, slug);
    await say({ kind: 'major', note: 'Added the results of the pilot.' });
    const major = await article.publish('With results');
    expect(major.edition).toMatchObject({
      number: 2,
      kind: 'major',
      note: 'Added the results of the pilot.',
    });
    expect(major.publicUpdatedAt).toBe(major.edition.publishedAt);
    expect(major.firstPublishedAt).toBe(first.firstPublishedAt);

    const minor = await article.publish('With the results');
    expect(minor.edition).toMatchObject({ number: 3, kind: 'minor', note: null, correction: null });
    expect(minor.publicUpdatedAt).toBe(major.publicUpdatedAt);
    expect(minor.changedAt > major.changedAt).toBe(true);

    const correction = { severity: 'meaning' as const, text: 'It was 12 wards, not 21.' };
    await say({ kind: 'correction', correction });
    const corrected = await article.publish('With the right results');
    expect(corrected.edition).toMatchObject({ number: 4, kind: 'correction', note: null, correction });
    expect(corrected.publicUpdatedAt).toBe(corrected.edition.publishedAt);
    expect(await article.lastChange()).toMatchObject({ event: 'corrected', edition: 4 });
  });

  it('waits for a publish that changes something', async () => {
    await article.publish('Changed');
    await say({ kind: 'major', note: 'New figures.' });
    await articles().publish({ documentId: article.id });
    expect((await article.view()).body).toMatchObject({
      data: { id: article.id, edition: 2, nextEdition: { kind: 'major', note: 'New figures.' } },
    });
    await article.act('next-edition', {}, 'DELETE');
    expect((await article.publish('Changed again')).edition).toMatchObject({ kind: 'minor', note: null });
  });

  it.each([
    ['a major one without a note', { kind: 'major' }, ['note']],
    ['a correction of nothing', { kind: 'correction' }, ['correction']],
    [
      'a correction that is called minor',
      { kind: 'minor', correction: { severity: 'detail', text: 'x' } },
      [''],
    ],
    ['a second first one', { kind: 'first' }, ['kind']],
  ])('is not %s', async (_what, body, paths) => {
    expect(readRefusal(await say(body))).toMatchObject({ status: 400, paths });
  });

  it('does not repeat the last note', async () => {
    await say({ kind: 'major', note: 'New figures.' });
    await article.publish('New figures');
    expect(readRefusal(await say({ kind: 'major', note: 'New figures.' }))).toMatchObject({
      paths: ['note'],
    });
    expect((await say({ kind: 'major', note: 'Newer figures.' })).status).toBe(200);
  });

  it('is not spoken of before there is a first', async () => {
    const { documentId } = await articles().create({ data: articleData(admin.records, `${slug}-draft`) });
    const { status } = await admin.request('PUT', `/publishing/article/${documentId}/next-edition`, {
      kind: 'minor',
    });
    expect(status).toBe(404);
  });
});

describe('the editions of an article', () => {
  const readEdition = async (path: string) => (await readApi(cms.url, path)).body as { data: ArticleEdition };

  it('are listed newest first and read as they were, with the way to the others', async () => {
    const first = await readArticle(cms.url, slug);
    await article.act('next-edition', { kind: 'major', note: 'A new title.' }, 'PUT');
    const second = await article.publish('A title of its own');
    expect(second.digest).toBe(`sha256:${sha256(digestText(digestedOf(second)))}`);
    const { body, headers } = await readApi(cms.url, `/articles/${slug}/editions`);
    expect(body).toMatchObject({
      data: [
        { number: 2, kind: 'major', note: 'A new title.', digest: second.digest, withheld: null },
        { number: 1, kind: 'first', note: null, digest: first.digest, withheld: null },
      ],
    });
    expect(headers.get('link')).toMatch(new RegExp(`/articles/${slug}>; rel="latest-version"$`));
    const url = `https://blog.example.org/api/v1/articles/${slug}/editions`;
    const one = await readApi(cms.url, `/articles/${slug}/editions/1`);
    expect(one.headers.get('link')).toBe(
      `<${url}>; rel="version-history", <${url}/2>; rel="latest-version", <${url}/2>; rel="successor-version"`,
    );
    expect(one.body).toMatchObject({ data: { document: { title: first.title, bodyText: first.bodyText } } });
    const two = await readApi(cms.url, `/articles/${slug}/editions/2`);
    expect(two.headers.get('link')).toContain(`<${url}/1>; rel="predecessor-version"`);
    const article2 = await readApi(cms.url, `/articles/${slug}`);
    expect(article2.headers.get('link')).toBe(`<${url}>; rel="version-history"`);
    for (const absent of ['0', '3', 'x', '1/2']) {
      expect((await readApi(cms.url, `/articles/${slug}/editions/${absent}`)).status).toBe(404);
    }
  });

  it('outlive what they were about, and follow the article to its new address', async () => {
    const topics = documentsOf(cms.strapi, 'topic');
    const { documentId: topic } = await topics.create({ data: { name: 'Passing', slug: `passing-${slug}` } });
    const { documentId } = await articles().create({
      data: articleData(admin.records, `${slug}-old`, { topics: [topic] }),
      status: 'published',
    });
    await articles().update({ documentId, data: { topics: [admin.records.topic] }, status: 'published' });
    await topics.delete({ documentId: topic });
    await admin.request('POST', `/publishing/article/${documentId}/move`, { slug: `${slug}-new` });
    const moved = await readApi(cms.url, `/articles/${slug}-old/editions/1`);
    expect(moved.headers.get('location')).toBe(
      `https://blog.example.org/api/v1/articles/${slug}-new/editions/1`,
    );
    const { data } = await readEdition(`/articles/${slug}-new/editions/1`);
    expect(data.document).toMatchObject({
      topics: [],
      leadOrganisations: [{ slug: 'tidewater-health-board' }],
    });
  });

  it('are notes only where the site says so', async () => {
    const sites = documentsOf(cms.strapi, 'site');
    const { documentId } = (await cms.strapi.db.query('api::site.site').findOne({})) as {
      documentId: string;
    };
    await sites.update({ documentId, data: { publicEditions: 'notes' } });
    expect((await readEdition(`/articles/${slug}/editions/1`)).data).toMatchObject({
      number: 1,
      document: null,
    });
    await sites.update({ documentId, data: { publicEditions: 'full' } });
    expect((await readEdition(`/articles/${slug}/editions/1`)).data.document).not.toBeNull();
  });

  it('that are withheld keep their number and date, and say why', async () => {
    await article.act('next-edition', { kind: 'minor', note: 'Said too much.' }, 'PUT');
    await article.publish('Too much');
    const edition = (await article.publish('Better')).edition.number - 1;
    expect(readRefusal(await article.act('withhold', { edition: 3, reason: 'privacy' })).message).toContain(
      'what readers see now',
    );
    expect(readRefusal(await article.act('withhold', { edition: 9, reason: 'privacy' })).paths).toEqual([
      'edition',
    ]);
    expect((await article.act('withhold', { edition, reason: 'privacy', text: 'A name.' })).status).toBe(200);
    const { status, body } = await readApi(cms.url, `/articles/${slug}/editions/${edition}`);
    expect(status).toBe(410);
    expect(body).toMatchObject({
      type: 'urn:shoal:problem:withheld',
      edition,
      reason: 'privacy',
      explanation: 'A name.',
    });
    const withheld = { number: edition, note: null, digest: null, withheld: { reason: 'privacy' } };
    expect((await readApi(cms.url, `/articles/${slug}/editions`)).body).toMatchObject({
      data: [{}, withheld, {}],
    });
    expect(await article.lastChange()).toMatchObject({ event: 'withheld', edition, reason: 'privacy' });

    expect((await article.act('release', { edition })).status).toBe(200);
    expect((await readEdition(`/articles/${slug}/editions/${edition}`)).data.note).toBe('Said too much.');
    expect(readRefusal(await article.act('release', { edition })).message).toContain('not withheld');
  });

  it('tell search engines what was put right', async () => {
    const correction = { severity: 'detail', text: 'The year was 2019.' };
    await article.act('next-edition', { kind: 'correction', correction }, 'PUT');
    const corrected = await article.publish('Put right');
    await article.publish('Put right again');
    const { headers, body } = await readApi(cms.url, `/articles/${slug}/json-ld`);
    expect(headers.get('content-type')).toContain('application/ld+json');
    expect(body).toMatchObject({
      '@type': 'BlogPosting',
      headline: 'Put right again',
      dateModified: corrected.publicUpdatedAt,
      author: [
        { '@type': 'Person', name: 'Marit Oyelaran', affiliation: [{ name: 'Tidewater Health Board' }] },
        { '@type': 'Organization', name: 'Letters Team' },
      ],
      publisher: [{ name: 'Tidewater Health Board' }],
      license: expect.stringContaining('open-government-licence') as string,
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'The year was 2019.',
          datePublished: corrected.publicUpdatedAt,
        },
      ],
      identifier: { value: (await readArticle(cms.url, slug)).digest },
    });
  });
});
