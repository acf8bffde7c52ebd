import type { Sql } from '../sql.js';
import { plainText } from './plain-words.js';

/** How many words are looked up. */
const mostWords = 8;

const statement = `
  select asked.word, content.similar_word(asked.word) as nearest from unnest($1::text[]) as asked (word)
  where not exists (select 1 from content.word w where w.word = asked.word)`;

/** The query with each word that no article holds replaced by the one most like it; null where that changes nothing. */
export async function correctQuery(sql: Sql, q: string): Promise<string | null> {
  const words = [...new Set(q.match(/(?<![\p{L}\p{N}])\p{L}{4,30}(?![\p{L}\p{N}])/gu))].slice(0, mostWords);
  if (words.length === 0) return null;
  const rows = await sql.rows<{ word: string; nearest: string | null }>(statement, [words.map(plainText)]);
  const nearest = new Map(rows.map((row) => [row.word, row.nearest]));
  const corrected = q.replace(/\p{L}{4,30}/gu, (word) => nearest.get(plainText(word)) ?? word);
  return corrected === q ? null : corrected;
}
