import type { MarkedText } from '@shoal/content-schema';
import type { Sql } from '../sql.js';
import type { StoredArticleSummary } from '../stored.js';
import { correctQuery } from './correct-query.js';
import type { KeptCounts } from './kept-counts.js';
import { expandQuery, mark } from './expand-query.js';
import { findMatches, noMatches, type Matches } from './find-matches.js';
import { markWords } from './mark-words.js';
import { pickPassage } from './pick-passage.js';
import { readBodies } from './read-bodies.js';
import { readAsked, type Asked, type Search } from './read-asked.js';

/** What a search found. */
export interface SearchPage {
  asked: Asked;
  /** Null where a filter leads nowhere. */
  matches: Matches | null;
  /** Of each item, in the same order: its title and a passage, with what was looked for marked. */
  shown: { title: MarkedText; snippet: MarkedText }[];
  /** What was looked for instead, as nothing matched what was asked. */
  corrected: string | null;
}

/** Looks for live articles. Where nothing matches, words that no article holds are taken for others like them. */
export async function searchArticles(sql: Sql, search: Search, counts: KeptCounts): Promise<SearchPage> {
  const asked = await readAsked(sql, search);
  if (leadsNowhere(search, asked)) return { asked, matches: null, shown: [], corrected: null };
  const matches = await find(sql, search, asked, counts);
  if (matches.total > 0 || asked.query === '') return present(sql, asked, matches, null);
  const corrected = await correctQuery(sql, search.q);
  if (corrected === null) return present(sql, asked, matches, null);
  const again = await readAsked(sql, { ...search, q: corrected });
  const others = await find(sql, search, again, counts);
  return others.total === 0 ? present(sql, asked, matches, null) : present(sql, again, others, corrected);
}

const leadsNowhere = ({ topic, organisation }: Search, asked: Asked) =>
  (topic !== undefined && !asked.topic.published) ||
  (organisation !== undefined && !asked.organisation.published);

async function find(
  sql: Sql,
  { year, page, limit }: Search,
  asked: Asked,
  counts: KeptCounts,
): Promise<Matches> {
  const narrowed = [
    ...(asked.topic.id === null ? [] : [mark('t', asked.topic.id)]),
    ...(asked.organisation.id === null ? [] : [mark('o', asked.organisation.id)]),
    ...(year === undefined ? [] : [mark('y', year)]),
  ];
  // An empty part falls out of a query, and what is left would match.
  if (asked.query === '') return noMatches;
  const match = [`(${expandQuery(asked.query, asked.named)})`, ...narrowed].join(' & ');
  const known = counts.get(match, asked.head);
  const matches = await findMatches(sql, { match, rank: asked.query, page, limit }, known);
  if (!known) counts.keep(match, asked.head, matches);
  return matches;
}

async function present(
  sql: Sql,
  asked: Asked,
  matches: Matches,
  corrected: string | null,
): Promise<SearchPage> {
  // The column `summary` of an article holds what its projection put there.
  const summaries = matches.items.map(({ content }) => content as StoredArticleSummary);
  const titles = summaries.map(({ title }) => title);
  if (titles.length === 0) return { asked, matches, shown: [], corrected };
  const ids = matches.items.map(({ id }) => id);
  const bodies = await readBodies(sql, ids);
  const passages = summaries.map(
    ({ summary }, index) => pickPassage(bodies.get(ids[index] ?? '') ?? '', asked.lexemes) ?? summary,
  );
  const marked = await markWords(sql, [...titles, ...passages], asked.lexemes);
  const shown = titles.map((_, index) => ({
    title: marked[index] ?? [],
    snippet: marked[titles.length + index] ?? [],
  }));
  return { asked, matches, shown, corrected };
}
