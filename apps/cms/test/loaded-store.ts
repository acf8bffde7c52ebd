import { createHash, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectMedia } from '../src/publishing/projections/media.js';
import { putItem } from '../src/content-store/put-item.js';
import { projectArticleDocument } from '../src/content-store/project-document.js';
import type { Projection, StoredArticle, StoredImage } from '../src/content-store/stored.js';
import type { Transaction } from '../src/content-store/sql.js';
import { createRecords, type SampleRecords } from './sample-content.js';
import type { RunningCms } from './start-cms.js';
import { openStoreWriter, type StoreWriter } from './store-database.js';
import { storedArticle } from './stored-items.js';

/** Articles with a picture each, in the store and in Strapi, and somebody who goes on publishing them. */
export interface LoadedStore {
  /** Publishes so many a second, each a new edition, until told to end; answers how many there were. */
  keepPublishing(perSecond: number, until: AbortSignal): Promise<number>;
  close(): Promise<void>;
}

/** Publishing through Strapi takes a third of a second; this writes to its tables and to the store in one transaction. */
export async function createLoadedStore(
  cms: RunningCms,
  { articles, editions }: { articles: number; editions: number },
): Promise<LoadedStore> {
  const records = await createRecords(cms.strapi);
  const writers = await Promise.all([1, 2, 3, 4].map(() => openStoreWriter(cms.databaseUrl)));
  const first = writers[0] as StoreWriter;
  for (let number = 1; number <= articles; number += 1) {
    await createArticle(first, cms.mediaDir, records, number);
    for (let edition = 2; edition <= editions; edition += 1) {
      await first.transact((sql) => publish(sql, records, number, `Article ${number}, edition ${edition}`));
    }
  }
  return {
    async keepPublishing(perSecond, until) {
      const began = performance.now();
      let count = 0;
      const work = async (writer: StoreWriter) => {
        while (!until.aborted) {
          const number = (count += 1);
          const due = began + (number * 1000) / perSecond;
          await wait(Math.max(0, due - performance.now()));
          const title = `Published meanwhile, the ${number}th`;
          await writer.transact((sql) => publish(sql, records, (number % articles) + 1, title));
        }
      };
      await Promise.all(writers.map(work));
      return count;
    },
    close: async () => void (await Promise.all(writers.map((writer) => writer.close()))),
  };
}

const occasion = () => ({ at: new Date(), by: null });

async function createArticle(
  writer: StoreWriter,
  mediaDir: string,
  records: SampleRecords,
  number: number,
): Promise<void> {
  const bytes = randomBytes(20_000);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  await mkdir(join(mediaDir, hash), { recursive: true });
  await writeFile(join(mediaDir, hash, 'picture.png'), bytes);
  const file = {
    documentId: `file-${number}`,
    name: 'picture.png',
    url: `/media/${hash}/picture.png`,
    mime: 'image/png',
    width: 100,
    height: 50,
    size: 20,
    provider_metadata: { bytes: bytes.length },
  };
  await writer.transact(async (sql) => {
    await sql.rows(
      `insert into files (document_id, name, url, mime, width, height, size, provider_metadata)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [file.documentId, file.name, file.url, file.mime, 100, 50, 20, JSON.stringify(file.provider_metadata)],
    );
    await putItem(sql, projectMedia(file), occasion());
    await sql.rows(
      `insert into articles (document_id, title, slug, published_at) values ($1, $1, $1, null), ($1, $1, $1, now())`,
      [`article-${number}`],
    );
    await publish(sql, records, number, `Article ${number}`);
  });
}

async function publish(
  sql: Transaction,
  records: SampleRecords,
  number: number,
  title: string,
): Promise<void> {
  const id = `article-${number}`;
  await sql.rows('update articles set title = $2 where document_id = $1', [id, title]);
  await putItem(sql, withPicture(storedArticle(id, title, linksOf(records)), `file-${number}`), occasion());
}

const linksOf = ({ organisation, author, topic }: SampleRecords) => ({
  organisations: [organisation],
  authors: [author],
  topics: [topic],
});

function withPicture(article: Projection, fileId: string): Projection {
  const leadImage: StoredImage = {
    fileId,
    alt: 'A letter',
    caption: null,
    credit: null,
    licence: null,
    rightsHolder: null,
    sourceUrl: null,
    syndicate: true,
  };
  // The document of an article is one: the fixture gives it in the general form of a projection.
  const document = { ...article.document, leadImage } as StoredArticle;
  return projectArticleDocument({ id: article.id, slug: article.slug }, document);
}
