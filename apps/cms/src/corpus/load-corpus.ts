import type { Core } from '@strapi/strapi';
import { putItem } from '../content-store/put-item.js';
import type { Transaction } from '../content-store/sql.js';
import type { Projection } from '../content-store/stored.js';
import { projectRecord } from '../publishing/project-record.js';
import { projectMedia } from '../publishing/projections/media.js';
import type { PublishedUid } from '../publishing/published-types.js';
import { mediaRecordSchema } from '../publishing/records/media-record.js';
import { uploadFile } from '../sample/upload-file.js';
import { addEditions } from './add-editions.js';
import { countWords, type ChosenWord } from './count-words.js';
import type { Corpus, CorpusPost } from './corpus.js';
import { articleEntry, authorEntry, organisationEntry, topicEntry } from './entries.js';
import type { Directory, Entry, Row } from './entries.js';
import { openConnection, type Connection } from './open-connection.js';
import { dropTextIndexes } from './text-indexes.js';
import { collectStrapiRows, type StrapiRows } from './strapi-rows.js';

/** What was loaded, and words to search for. */
export interface LoadedCorpus {
  articles: number;
  words: ChosenWord[];
}

/** Told of the articles that are in. */
type Report = (done: number, total: number) => void;

const pictures = [
  'harbour-at-six.png',
  'kitchen-table.png',
  'two-calendars.png',
  'calls-answered.png',
] as const;
const atOnce = 50;
const articleUid = 'api::article.article';

/**
 * Fills an empty CMS: Strapi's tables row by row as the Document Service writes them, the content store through the
 * same projection and the same write as a publish. What is loaded is what would be there had editors entered it.
 */
export async function loadCorpus(
  strapi: Core.Strapi,
  databaseUrl: string,
  corpus: Corpus,
  report: Report,
): Promise<LoadedCorpus> {
  await refuseContent(strapi);
  const files = await uploadPictures(strapi);
  const connection = await openConnection(databaseUrl);
  const second = await openConnection(databaseUrl);
  try {
    const rows = await connection.transaction((sql) => collectStrapiRows(strapi, sql));
    const directory = await connection.transaction((sql) => loadDirectory({ sql, rows }, corpus, files));
    const restoreIndexes = await connection.transaction(dropTextIndexes);
    const words = countWords(corpus.size);
    let done = 0;
    const batches = inBatches(corpus.posts);
    const loadBatches = async ({ transaction }: Connection): Promise<void> => {
      for (const { posts, before } of batches) {
        // Before anything else can run, so that rows are numbered in the order of the articles.
        const entered = enterPosts(rows, posts, directory, before);
        const write = rows.take();
        await transaction(async (sql) => {
          await write(sql);
          await publishPosts(sql, entered);
        });
        posts.forEach(words.take);
        report((done += posts.length), corpus.size);
      }
    };
    // While one waits for the database the other makes its rows.
    await Promise.all([connection, second].map(loadBatches));
    await connection.transaction(restoreIndexes);
    await connection.transaction((sql) => rows.finish(sql));
    await connection.vacuum();
    return { articles: done, words: words.choose() };
  } finally {
    await connection.close();
    await second.close();
  }
}

interface Target {
  sql: Transaction;
  rows: StrapiRows;
}

async function refuseContent(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query(articleUid).count()) > 0) {
    throw new Error('A corpus is loaded into an empty CMS only, and this one holds articles');
  }
}

async function uploadPictures(strapi: Core.Strapi): Promise<Row[]> {
  for (const name of pictures) await uploadFile(strapi, name);
  return strapi.db.query('plugin::upload.file').findMany();
}

async function loadDirectory(target: Target, corpus: Corpus, files: readonly Row[]): Promise<Directory> {
  const at = new Date(Date.UTC(2011, 0, 1));
  for (const file of files)
    await putItem(target.sql, projectMedia(mediaRecordSchema.parse(file)), { at, by: null });
  const loadAll = async (uid: PublishedUid, entries: [string, Entry][]): Promise<Map<string, Row>> => {
    const loaded = new Map<string, Row>();
    for (const [key, entry] of entries) {
      loaded.set(key, { ...entry, id: target.rows.add(uid, entry, { at, published: true }) });
      await putItem(target.sql, projected(uid, entry), { at, by: null });
    }
    return loaded;
  };
  const organisations = await loadAll(
    'api::organisation.organisation',
    corpus.organisations.map((organisation) => [organisation.slug, organisationEntry(organisation)]),
  );
  const topics = await loadAll(
    'api::topic.topic',
    corpus.topics.map((name) => [name, topicEntry(name)]),
  );
  const authors = await loadAll(
    'api::author.author',
    corpus.authors.map((author) => [author.slug, authorEntry(author, { organisations })]),
  );
  await target.rows.take()(target.sql);
  return { organisations, topics, authors, pictures: files };
}

interface Entered {
  post: CorpusPost;
  entry: Entry;
  at: Date;
}

function enterPosts(
  rows: StrapiRows,
  posts: readonly CorpusPost[],
  directory: Directory,
  before: number,
): Entered[] {
  return posts.map((post, index) => {
    const at = new Date(post.publishedAt);
    const entry = articleEntry(post, directory, before + index);
    rows.add(articleUid, entry, { at, published: false });
    rows.add(articleUid, entry, { at, published: true });
    return { post, entry, at };
  });
}

async function publishPosts(sql: Transaction, entered: readonly Entered[]): Promise<void> {
  for (const { entry, at } of entered) await putItem(sql, projected(articleUid, entry), { at, by: null });
  await addEditions(
    sql,
    entered.map(({ post: { editions, withdrawn }, entry: { documentId: id }, at }) => ({
      id,
      editions,
      withdrawn,
      at,
    })),
  );
}

const projected = (uid: PublishedUid, entry: Entry): Projection => projectRecord(uid, entry).item;

/** Articles to be loaded together, and how many come before them. */
interface Batch {
  posts: CorpusPost[];
  before: number;
}

function* inBatches(all: Iterable<CorpusPost>): Generator<Batch, undefined> {
  let batch: Batch = { posts: [], before: 0 };
  for (const post of all) {
    batch.posts.push(post);
    if (batch.posts.length < atOnce) continue;
    yield batch;
    batch = { posts: [], before: batch.before + atOnce };
  }
  if (batch.posts.length > 0) yield batch;
}
