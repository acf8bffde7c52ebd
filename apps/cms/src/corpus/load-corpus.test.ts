import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../test/start-cms.js';
import { documentsOf } from '../../test/sample-content.js';
import { readArticle } from '../../test/read-api.js';
import { populate } from '../publishing/records/populate.js';
import type { Corpus, CorpusPost } from './corpus.js';
import { generateCorpus } from './generate-corpus.js';
import { loadCorpus, type LoadedCorpus } from './load-corpus.js';

type Json = Record<string, unknown>;

const uid = 'api::article.article';
const articles = 60;

let cms: RunningCms;
let database: Client;
let loaded: LoadedCorpus;
let posts: CorpusPost[];
/** Rows of files, which forms name by their numbers. */
let fileIds: Map<unknown, unknown>;
const progress: number[] = [];

beforeAll(async () => {
  cms = await startCms();
  database = new Client({ connectionString: cms.databaseUrl });
  await database.connect();
  const corpus = generateCorpus(articles, 7);
  posts = [...corpus.posts];
  loaded = await loadCorpus(cms.strapi, cms.databaseUrl, corpus, (done) => progress.push(done));
  const files = await query('select id, document_id from files');
  fileIds = new Map(files.map((file) => [file['document_id'], file['id']]));
});
afterAll(async () => {
  await database.end();
  await cms.stop();
});

const query = async (statement: string, values: unknown[] = []): Promise<Json[]> =>
  (await database.query<Json>(statement, values)).rows;

const idOf = async ({ slug }: CorpusPost): Promise<string> =>
  String((await query('select item_id from content.alias where slug = $1', [slug]))[0]?.['item_id']);

/** What the store holds of an article, without what two articles cannot have in common. */
async function storedAs(id: string): Promise<Json> {
  const [item] = await query('select type, state, name, summary, document from content.item where id = $1', [
    id,
  ]);
  const links = await query(
    'select role, target_id, position, item_type, state from content.link where item_id = $1 order by 1, 2',
    [id],
  );
  const [search] = await query(
    `select to_jsonb(s) - '{item_id,date,marks}'::text[] as row from content.search s where item_id = $1`,
    [id],
  );
  const [edition] = await query(
    `select kind, note, correction, published_by, contract_version, document - 'slug' as document
     from content.edition where item_id = $1 and number = 1`,
    [id],
  );
  const [change] = await query(
    `select event, item_type, edition, concerned_before, concerned_after - 'slug' as after from content.change where item_id = $1 order by id limit 1`,
    [id],
  );
  return { item, links, search, edition, change };
}

/** A row of Strapi's with all it holds, without what no two rows have in common. */
const strapiRow = async (documentId: string, published: boolean): Promise<unknown> =>
  withoutIds(
    await cms.strapi.db.query(uid).findOne({
      where: { documentId, publishedAt: published ? { $notNull: true } : null },
      populate: populate[uid],
    }),
  );

/** Ids of what rows point at stay: they have to be the same. */
function withoutIds(row: Json | null): unknown {
  if (!row) return null;
  const own = ['id', 'documentId', 'slug', 'createdAt', 'updatedAt', 'publishedAt'];
  const components = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(components)
      : value instanceof Object && !('documentId' in value)
        ? withoutId(value)
        : value;
  const withoutId = (value: object): Json =>
    Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : [[key, components(inner)]])),
    );
  return withoutId(Object.fromEntries(Object.entries(row).filter(([key]) => !own.includes(key))));
}

/** Enters the same article in the CMS, publishes it there and gives its id. */
async function publishAsEditor(post: CorpusPost): Promise<string> {
  const where = { documentId: await idOf(post), publishedAt: null };
  const draft = await cms.strapi.db.query(uid).findOne({ where, populate: populate[uid] });
  const { documentId, ...entered } = draft;
  expect(documentId).toBeDefined();
  const data = { ...(asInput(entered) as Json), slug: `${post.slug}-again` };
  const created = await documentsOf(cms.strapi, 'article').create({ data });
  await documentsOf(cms.strapi, 'article').publish(created);
  return created.documentId;
}

/** What was read, as an editor's form sends it: things by their ids, components without. */
function asInput(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asInput);
  if (!(value instanceof Object) || value instanceof Date) return value;
  if ('mime' in value && 'documentId' in value) return fileIds.get(value.documentId);
  if ('documentId' in value) return value.documentId;
  const drop = ['id', 'createdAt', 'updatedAt', 'publishedAt', 'locale'];
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      drop.includes(key) || inner === null ? [] : [[key, asInput(inner)]],
    ),
  );
}

describe('a corpus', () => {
  it('is the same for the same seed, and another for another', () => {
    expect([...generateCorpus(articles, 7).posts]).toEqual(posts);
    expect([...generateCorpus(articles, 8).posts]).not.toEqual(posts);
  });

  it('has the mixture that was asked for', () => {
    const many = [...generateCorpus(600, 1).posts].map((post) => ({
      ...post,
      words: post.sections.flatMap(({ paragraphs }) => paragraphs.join(' ').split(' ')),
    }));
    const share = (chosen: (post: (typeof many)[number]) => boolean) =>
      many.filter(chosen).length / many.length;
    const range = (counts: number[]) => [Math.min(...counts), Math.max(...counts)];
    const short = many.filter(({ words }) => words.length < 3_000).map(({ words }) => words.length);
    expect(short.reduce((sum, count) => sum + count) / short.length).toBeGreaterThan(550);
    expect(1 - short.length / many.length).toBeCloseTo(0.1, 1);
    expect(share(({ organisation }) => organisation === 'organisation-1')).toBeCloseTo(0.4, 1);
    expect(share(({ withdrawn }) => withdrawn)).toBeCloseTo(0.02, 1);
    expect(many.reduce((sum, { editions }) => sum + editions, 0) / many.length).toBeCloseTo(3, 0);
    expect(range(many.map(({ authors }) => authors.length))).toEqual([1, 6]);
    expect(range(many.map(({ mentions }) => mentions.length))).toEqual([0, 15]);
    expect(range(many.map(({ figures }) => figures))).toEqual([0, 8]);
    expect(new Set(many.flatMap(({ words }) => words)).size).toBeGreaterThan(20_000);
  });
});

describe('a loaded corpus', () => {
  it('says what it loaded, and words that stand in few and in many articles', () => {
    expect(loaded.articles).toBe(articles);
    expect(progress).toHaveLength(2);
    expect(progress.at(-1)).toBe(articles);
    expect(loaded.words.map(({ wanted }) => wanted)).toEqual([0.001, 0.05, 0.6]);
    expect(loaded.words[2]?.share).toBeCloseTo(0.6, 1);
  });

  it('is in the store and in Strapi as if editors had published it', async () => {
    const rich = posts
      .filter(({ withdrawn }) => !withdrawn)
      .toSorted((a, b) => b.figures - a.figures)
      .slice(0, 3);
    for (const post of rich) {
      const id = await idOf(post);
      const published = await publishAsEditor(post);
      expect(await storedAs(id)).toEqual(await storedAs(published));
      for (const live of [true, false])
        expect(await strapiRow(id, live)).toEqual(await strapiRow(published, live));
    }
  });

  it('has as many editions as it was published, the last of them current', async () => {
    const [row] = await query(
      `select count(*)::integer as editions, (select sum(edition)::integer from content.item where type = 'article') as current
       from content.edition where item_id in (select id from content.item where type = 'article' and slug not like '%-again')`,
    );
    const expected = posts.reduce((sum, { editions }) => sum + editions, 0);
    expect(row?.['editions']).toBe(expected);
    expect(Number(row?.['current'])).toBeGreaterThanOrEqual(expected);
  });

  it('is not published anew by an editor who changes nothing', async () => {
    const post = posts.find(({ withdrawn, editions }) => !withdrawn && editions > 2);
    if (!post) throw new Error('The corpus has no such article');
    const id = await idOf(post);
    const changes = () => query('select event from content.change where item_id = $1', [id]);
    const before = await changes();
    await documentsOf(cms.strapi, 'article').publish({ documentId: id });
    expect(await changes()).toEqual(before);
  });

  it('is served, and takes new articles', async () => {
    const [post] = posts;
    if (!post) throw new Error('The corpus is empty');
    expect(await readArticle(cms.url, post.slug)).toMatchObject({
      slug: post.slug,
      edition: { number: post.editions },
    });
  });

  it('is refused by a CMS that holds articles', async () => {
    const again: Corpus = generateCorpus(1, 1);
    await expect(loadCorpus(cms.strapi, cms.databaseUrl, again, () => undefined)).rejects.toThrow(
      /empty CMS only/,
    );
  });
});
