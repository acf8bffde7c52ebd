import { getItemById } from '../../content-store/get-item.js';
import type { Sql } from '../../content-store/sql.js';
import { answerAnyItem, type AnsweredItem } from './answer-any-item.js';

/** Reads items as they are now. `place` is where the feed was when they were asked for. */
export type DocumentReader = (
  ids: readonly string[],
  place: string,
) => Promise<ReadonlyMap<string, AnsweredItem>>;

/**
 * Makes a reader that reads once for all who ask for the same item at the same place of the feed: a thousand
 * followers wake at the same moment. Who comes later reads again, as what an item shows may have changed since.
 */
export function createDocumentReader(sql: Sql, siteUrl: string): DocumentReader {
  const reading = new Map<string, Promise<AnsweredItem | null>>();

  async function readOne(id: string): Promise<AnsweredItem | null> {
    const found = await getItemById(sql, id);
    return found ? answerAnyItem(found, siteUrl) : null;
  }

  function share(id: string, place: string): Promise<AnsweredItem | null> {
    const key = `${place}/${id}`;
    const known = reading.get(key);
    if (known) return known;
    const started = readOne(id).finally(() => reading.delete(key));
    reading.set(key, started);
    return started;
  }

  return async (ids, place) => {
    const unique = [...new Set(ids)];
    const documents = await Promise.all(unique.map((id) => share(id, place)));
    return new Map(
      unique.flatMap((id, index) => {
        const document = documents[index];
        return document ? [[id, document] as const] : [];
      }),
    );
  };
}
