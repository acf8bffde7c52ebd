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
import { openConnection } from './open-connection.js';
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
const atOnce = 200;

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
  try {
    const rows = await connection.transaction((sql) => collectStrapiRows(strapi, sql));
    const directory = await connection.transaction((sql) => loadDirectory({ sql, rows }, corpus, files));
    const restoreIndexes = await connection.transaction(dropTextIndexes);
    const words = countWords(corpus.size);
    let done = 0;
    for (const posts of inBatches(corpus.posts)) {
      await connection.transaction((sql) => loadPosts({ sql, rows }, posts, directory, done));
      posts.forEach(words.take);
      report((done += posts.length), corpus.size);
    }
    await connection.transaction(restoreIndexes);
    await connection.transaction((sql) => rows.finish(sql));
    await connection.vacuum();
    return { articles: done, words: words.choose() };
  } finally {
    await connection.close();
  }
}

interface Target {
  sql: Transaction;
  rows: StrapiRows;
}

async function refuseContent(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query('api::article.article').count()) > 0) {
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
  await target.rows.write(target.sql);
  return { organisations, topics, authors, pictures: files };
}

async function loadPosts(
  { sql, rows }: Target,
  posts: readonly CorpusPost[],
  directory: Directory,
  before: number,
): Promise<void> {
  const uid = 'api::article.article';
  const loaded = [];
  for (const [index, post] of posts.entries()) {
    const at = new Date(post.publishedAt);
    const entry = articleEntry(post, directory, before + index);
    rows.add(uid, entry, { at, published: false });
    rows.add(uid, entry, { at, published: true });
    await putItem(sql, projected(uid, entry), { at, by: null });
    loaded.push({ id: entry.documentId, editions: post.editions, withdrawn: post.withdrawn, at });
  }
  await rows.write(sql);
  await addEditions(sql, loaded);
}

const projected = (uid: PublishedUid, entry: Entry): Projection => projectRecord(uid, entry).item;

function* inBatches(posts: Iterable<CorpusPost>): Generator<CorpusPost[]> {
  let batch: CorpusPost[] = [];
  for (const post of posts) {
    batch.push(post);
    if (batch.length < atOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
