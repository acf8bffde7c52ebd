import { createRecords, articleData, documentsOf } from './sample-content.js';
import type { RunningCms } from './start-cms.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const undo = new Error('Undone by the test');

/**
 * Publishes through the Document Service from several writers at once, each its own article, in transactions of random
 * length, every fourth of which is undone. Answers how many publishes were committed.
 */
export async function publishConcurrently(
  { strapi }: RunningCms,
  { writers, rounds }: { writers: number; rounds: number },
): Promise<() => Promise<number>> {
  const records = await createRecords(strapi);
  const articles = documentsOf(strapi, 'article');
  const publish = async (writer: number, documentId: string) => {
    let committed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const keep = round % 4 !== 3;
      await pause(Math.random() * 20);
      await strapi.db
        .transaction(async () => {
          const data = { title: `Round ${round} of writer ${writer}` };
          await articles.update({ documentId, data, status: 'published' });
          await pause(Math.random() * 20);
          if (!keep) throw undo;
        })
        .catch((error: unknown) => {
          if (error !== undo) throw error;
        });
      if (keep) committed += 1;
    }
    return committed;
  };
  const ids: string[] = [];
  for (let writer = 0; writer < writers; writer += 1) {
    const data = articleData(records, `writer-${writer}`);
    ids.push((await articles.create({ data, status: 'published' })).documentId);
  }
  return async () => {
    const counts = await Promise.all(ids.map((id, writer) => publish(writer, id)));
    return counts.reduce((sum, count) => sum + count, 0);
  };
}
