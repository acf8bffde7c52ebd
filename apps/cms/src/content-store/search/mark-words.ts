import type { MarkedText } from '@shoal/content-schema';
import type { Sql } from '../sql.js';
import { plainText } from './plain-words.js';

const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.'’@/_-]*[\p{L}\p{M}\p{N}])?/gu;

/** Texts in runs, the words marked that a search looked for. One query for all of them. */
export async function markWords(
  sql: Sql,
  texts: readonly string[],
  lexemes: readonly string[],
): Promise<MarkedText[]> {
  const mayBeWanted = createSieve(lexemes);
  const words = [...new Set(texts.flatMap((text) => text.match(word) ?? []))].filter(mayBeWanted);
  const rows = await sql.rows<{ word: string }>(
    `select word from unnest($1::text[]) as word
     where tsvector_to_array(to_tsvector('content.english', word)) && $2::text[]`,
    [words, [...lexemes]],
  );
  const wanted = new Set(rows.map((row) => row.word));
  return texts.map((text) => toRuns(text, wanted));
}

/**
 * Leaves out most words that none of the lexemes can come from, which is cheaper than having PostgreSQL stem them: a
 * stem begins with the letter that its word, or a part of it, begins with. Of other letters than those from a to z that
 * is not said, as PostgreSQL knows more accents than we do.
 */
function createSieve(lexemes: readonly string[]): (word: string) => boolean {
  const beginnings = new Set(lexemes.flatMap((lexeme) => beginningsOf(lexeme)));
  const isWanted = (letter: string) => !/[a-z0-9]/.test(letter) || beginnings.has(letter);
  // Nearly all words are plain, have one part, and come by the thousand.
  return (word) =>
    plainWord.test(word) ? beginnings.has(word.charAt(0).toLowerCase()) : beginningsOf(word).some(isWanted);
}

const plainWord = /^[a-zA-Z0-9]+$/;

const beginningsOf = (text: string) =>
  Array.from(plainText(text).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu), ([letter]) => letter);

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
