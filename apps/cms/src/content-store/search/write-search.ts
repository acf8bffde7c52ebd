import type { Transaction } from '../sql.js';
import type { LinkRole, Projection, StoredArticle, StoredAuthor, StoredOrganisation } from '../stored.js';
import { articleTexts } from './article-texts.js';
import { distinctWords } from './plain-words.js';

/** What search needs to know of an item: a part of what is stored. */
export type Searchable = Pick<Projection, 'id' | 'type' | 'document' | 'links'>;

/** Makes an item that is stored already one that search finds, or finds articles by. */
export async function writeSearch(sql: Transaction, item: Searchable): Promise<void> {
  // The column `document` of a type holds what the projection of that type put there.
  if (item.type === 'article') await writeArticle(sql, item, item.document as StoredArticle);
  if (item.type === 'author') await writeNames(sql, item.id, [(item.document as StoredAuthor).name]);
  if (item.type === 'organisation') {
    const { name, shortName, alternativeNames } = item.document as StoredOrganisation;
    await writeNames(sql, item.id, [name, ...(shortName === null ? [] : [shortName]), ...alternativeNames]);
  }
}

async function writeArticle(sql: Transaction, item: Searchable, article: StoredArticle): Promise<void> {
  const { title, summary, headings, body, names } = articleTexts(article);
  const targets = (...roles: LinkRole[]) => [
    ...new Set(item.links.filter(({ role }) => roles.includes(role)).map(({ id }) => id)),
  ];
  await sql.rows(
    `insert into content.search (item_id, live, date, topics, organisations, body, marks, words)
     select id, state = 'live', date, $2::text[], $3::text[], $4,
       content.search_marks($5, date, $2::text[], $3::text[], $6::text[]),
       setweight(to_tsvector('content.english', $7), 'A') || setweight(to_tsvector('content.english', $8), 'B') ||
       setweight(to_tsvector('content.english', $9), 'C') || setweight(to_tsvector('content.english', $4), 'D')
     from content.item where id = $1
     on conflict (item_id) do update set live = excluded.live, date = excluded.date, topics = excluded.topics,
       organisations = excluded.organisations, body = excluded.body, marks = excluded.marks, words = excluded.words`,
    [
      item.id,
      targets('topic'),
      targets('organisation'),
      body,
      names,
      targets('author', 'organisation', 'mention'),
      title,
      summary,
      headings,
    ],
  );
  await learnWords(sql, [title, summary, body, names].join('\n'));
}

async function writeNames(sql: Transaction, id: string, names: readonly string[]): Promise<void> {
  await sql.rows('delete from content.search_name where item_id = $1', [id]);
  await sql.rows(
    'insert into content.search_name (item_id, name) select distinct $1, name from unnest($2::text[]) as name',
    [id, [...names]],
  );
  await learnWords(sql, names.join('\n'));
}

/**
 * Keeps words to correct others by. No rule makes them different: two publishes at once may both learn one, which
 * does no harm, while a rule would make the second wait for the first to end.
 */
async function learnWords(sql: Transaction, text: string): Promise<void> {
  await sql.rows(
    `insert into content.word (word) select learnt from unnest($1::text[]) as learnt
     where not exists (select 1 from content.word where word = learnt)`,
    [distinctWords(text)],
  );
}
