import type { MarkedText } from '@shoal/content-schema';
import type { Sql } from '../sql.js';

const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.'’@/_-]*[\p{L}\p{M}\p{N}])?/gu;

/** Texts in runs, the words marked that a search looked for. One query for all of them. */
export async function markWords(
  sql: Sql,
  texts: readonly string[],
  lexemes: readonly string[],
): Promise<MarkedText[]> {
  const words = [...new Set(texts.flatMap((text) => text.match(word) ?? []))];
  const rows = await sql.rows<{ word: string }>(
    `select word from unnest($1::text[]) as word
     where tsvector_to_array(to_tsvector('content.english', word)) && $2::text[]`,
    [words, [...lexemes]],
  );
  const wanted = new Set(rows.map((row) => row.word));
  return texts.map((text) => toRuns(text, wanted));
}

function toRuns(text: string, wanted: ReadonlySet<string>): MarkedText {
  const runs: MarkedText = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!wanted.has(found)) continue;
    if (index > end) runs.push({ text: text.slice(end, index), marked: false });
    runs.push({ text: found, marked: true });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), marked: false });
  return runs;
}
