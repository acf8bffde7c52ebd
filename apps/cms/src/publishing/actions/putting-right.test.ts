import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdministrator, readRefusal, type Acted, type Administrator } from '../../../test/acting.js';
import { readArticle } from '../../../test/read-api.js';
import { readFeed } from '../../../test/read-changes.js';
import { documentsOf, paragraph } from '../../../test/sample-content.js';
import { startCms, type RunningCms } from '../../../test/start-cms.js';
import type { ComparedVersions } from '../history/editors-answers.js';

let cms: RunningCms;
let admin: Administrator;
let made = 0;

const unfinished = 'Nobody outside may read this yet';
const live = 'It began with one letter in Harrow. Everybody read it.';
const words = (text: string) => [{ __component: 'body.prose', content: paragraph(text) }];

beforeAll(async () => {
  cms = await startCms();
  admin = await createAdministrator(cms);
});
afterAll(() => cms.stop());

const articles = () => documentsOf(cms.strapi, 'article');

/** A published article whose draft has become another, unfinished text. */
async function createUnfinished(draft: Record<string, unknown> = {}): Promise<Acted> {
  const slug = `putright-${(made += 1)}`;
  const article = await admin.createArticle(slug, { body: words(live) });
  await articles().update({
    documentId: article.id,
    data: { title: `${unfinished}, title`, summary: `${unfinished}, summary`, ...draft },
  });
  return article;
}

const correction = { severity: 'meaning', text: 'It was Barrow, not Harrow.' };
const barrow = { find: 'letter in Harrow', replace: 'letter in Barrow' };

const readDraft = (documentId: string) => articles().findOne({ documentId, status: 'draft' });

/** Everything that anybody may read of it, as one text. */
async function readEverything({ id, slug }: Acted): Promise<string> {
  const paths = [
    ...[
      '/articles?limit=20&include=body',
      '/articles?limit=100',
      `/articles/${slug}`,
      `/articles/by-id/${id}`,
    ],
    ...[`/articles/${slug}/json-ld`, `/articles/${slug}/editions`],
    ...['/editions/1', '/editions/2', '/editions/3'].map((path) => `/articles/${slug}${path}`),
    ...['/snapshot', '/search?q=nobody', '/search?q=putright'],
    ...['/topics', '/authors', '/organisations', '/site'],
  ];
  const answers = await Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(`${cms.url}/api/v1${path}`, { redirect: 'manual' });
      expect([200, 308, 404, 410], path).toContain(answer.status);
      return answer.text();
    }),
  );
  return [...answers, ...(await readWholeFeed())].join('\n');
}

/** The whole change feed, page by page. */
async function readWholeFeed(): Promise<string[]> {
  const pages: string[] = [];
  for (let after: { after?: string } = {}; ;) {
    const page = await readFeed(cms.url, { limit: '20', include: 'document', ...after });
    pages.push(JSON.stringify(page));
    if (!page.more) return pages;
    after = { after: page.next };
  }
}

describe('while a draft is unfinished', () => {
  it.each<[string, [string, object][]]>([
    ['correcting', [['correct', { ...correction, passages: [barrow] }]]],
    ['withdrawing', [['withdraw', { explanation: 'It ended.' }]]],
    [
      'withdrawing and correcting',
      [
        ['withdraw', { explanation: 'It ended.' }],
        ['correct', { ...correction, passages: [barrow] }],
        ['restore', {}],
      ],
    ],
    ['removing', [['remove', { reason: 'legal' }]]],
    [
      'removing and restoring',
      [
        ['remove', { reason: 'legal' }],
        ['restore', {}],
      ],
    ],
    ['moving', [['move', { slug: 'putright-elsewhere' }]]],
    ['putting an edition into it, and discarding that', [['reuse', { edition: 1 }]]],
  ])('%s gives readers nothing of it', async (_action, acts) => {
    const article = await createUnfinished();
    for (const [action, body] of acts) {
      const { status, body: answer } = await article.act(action, body);
      expect(status, JSON.stringify(answer)).toBe(200);
    }
    const text = await readEverything(article);
    expect(text).toContain(article.id);
    expect(text).not.toContain(unfinished);
  });

  it('publishing does give it to them, so the search above finds what there is', async () => {
    const article = await createUnfinished();
    await articles().publish({ documentId: article.id });
    expect(await readEverything(article)).toContain(unfinished);
  });
});

describe('correcting what readers have', () => {
  it('makes an edition of it and the changes alone, and says what was wrong', async () => {
    const article = await createUnfinished({ body: words(`${unfinished}. ${live}`) });
    const before = await readArticle(cms.url, article.slug);
    const answer = await article.act('correct', {
      ...correction,
      summary: 'What happened when we rewrote a letter in Barrow.',
      passages: [barrow],
    });
    expect(answer).toMatchObject({
      status: 200,
      body: { data: { details: { draftKeeps: ['the summary'] } } },
    });
    expect(await readArticle(cms.url, article.slug)).toMatchObject({
      title: before.title,
      summary: 'What happened when we rewrote a letter in Barrow.',
      bodyText: live.replace('Harrow', 'Barrow'),
      edition: { number: 2, kind: 'correction', correction },
    });
    expect(await article.lastChange()).toMatchObject({ event: 'corrected', edition: 2 });

    const draft = await readDraft(article.id);
    expect(draft).toMatchObject({ title: `${unfinished}, title`, summary: `${unfinished}, summary` });
    expect(JSON.stringify(await readBody(article.id))).toContain('Barrow');
  });

  it('corrects Strapi’s published copy too, so that discarding the draft does not bring the error back', async () => {
    const article = await createUnfinished({ body: words('Something else altogether.') });
    const answer = await article.act('correct', { ...correction, passages: [barrow] });
    expect(answer).toMatchObject({ body: { data: { details: { draftKeeps: [`“${barrow.find}”`] } } } });
    await articles().discardDraft({ documentId: article.id });
    const { body } = await admin.request(
      'GET',
      `/publishing/article/${article.id}/comparison?from=2&to=draft`,
    );
    expect((body as { data: ComparedVersions }).data.comparison?.changes).toEqual([]);
  });

  it('leaves what is said of the coming edition to the draft', async () => {
    const article = await createUnfinished();
    const next = { kind: 'major', note: 'We wrote a second letter.', correction: null };
    await article.act('next-edition', { kind: next.kind, note: next.note }, 'PUT');
    await article.act('correct', { ...correction, passages: [barrow] });
    expect(await article.view()).toMatchObject({ body: { data: { edition: 2, nextEdition: next } } });
  });

  it.each([
    ['words that are not there', { passages: [{ find: 'Jarrow', replace: 'Barrow' }] }, ['passages.0.find']],
    ['an ambiguous passage', { passages: [{ find: 'e', replace: 'a' }] }, ['passages.0.find']],
    ['a passage that is all there is', { passages: [{ find: live, replace: '' }] }, ['passages.0.find']],
    ['a title that is too short', { title: 'Tide' }, ['title']],
    ['nothing to correct', {}, ['']],
    ['nothing said', { text: ' ', passages: [barrow] }, ['text']],
  ])('is refused with %s, and nothing changes', async (_what, body, paths) => {
    const article = await createUnfinished();
    const before = await readArticle(cms.url, article.slug);
    const refused = readRefusal(await article.act('correct', { ...correction, ...body }));
    expect(refused).toMatchObject({ status: 400, paths });
    expect(await readArticle(cms.url, article.slug)).toEqual(before);
    expect(await readDraft(article.id)).toMatchObject({ title: `${unfinished}, title` });
  });
});

async function readBody(documentId: string): Promise<unknown> {
  return cms.strapi.db
    .query('api::article.article')
    .findOne({ where: { documentId, publishedAt: null }, populate: { body: true } });
}
