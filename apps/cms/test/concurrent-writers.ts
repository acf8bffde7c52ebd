import { putItem } from '../src/content-store/put-item.js';
import { openStoreWriter } from './store-database.js';
import { storedTopic } from './stored-items.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Writes to the store from several connections at once, each in transactions of random length, every fifth of which
 * is undone. Answers how many changes were committed.
 */
export async function writeConcurrently(
  databaseUrl: string,
  { writers, rounds }: { writers: number; rounds: number },
): Promise<number> {
  const write = async (writer: number) => {
    const { transact, close } = await openStoreWriter(databaseUrl);
    let committed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const item = storedTopic(`topic-${writer}-${round % 3}`, `Name ${round}`);
      const keep = round % 5 !== 4;
      await pause(Math.random() * 5);
      await transact(async (sql) => {
        await putItem(sql, item, { at: new Date(), by: null });
        await pause(Math.random() * 10);
        return keep;
      });
      if (keep) committed += 1;
    }
    await close();
    return committed;
  };
  const counts = await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return counts.reduce((sum, count) => sum + count, 0);
}
