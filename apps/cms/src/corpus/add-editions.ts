import type { Transaction } from '../content-store/sql.js';
import { readStanding } from '../content-store/standing.js';
import { withdrawItem } from '../content-store/withdraw-item.js';

/** What became of an article after its first edition. */
interface Later {
  id: string;
  editions: number;
  withdrawn: boolean;
  /** When it was first published. */
  at: Date;
}

const day = 86_400_000;

const later = `select id, editions from json_to_recordset($1::json) as a (id text, editions integer)`;

/**
 * Gives articles the editions and changes that publishing them again, a day after another, would have left: copies of
 * the first, which nothing that is measured reads, under the current one. Some are withdrawn at the end.
 */
export async function addEditions(sql: Transaction, articles: readonly Later[]): Promise<void> {
  const values = [JSON.stringify(articles)];
  for (const statement of [
    copyEditions,
    ageFirstEditions,
    copyChanges,
    touch('status', 'item_id'),
    touch('item', 'id'),
  ]) {
    await sql.rows(statement, values);
  }
  for (const article of articles.filter(({ withdrawn }) => withdrawn)) await withdraw(sql, article);
}

const copyEditions = `
  with later as (${later})
  insert into content.edition
  select (jsonb_populate_record(e, jsonb_build_object('number', nth, 'kind', 'minor',
    'published_at', e.published_at + (nth - 1) * interval '1 day',
    'fingerprint', case when nth = editions then e.fingerprint else md5(e.fingerprint || nth) end))).*
  from later join content.edition e on e.item_id = later.id and e.number = 1, generate_series(2, editions) as nth`;

/** Only the current edition says what the item says, so that publishing it unchanged is known as that. */
const ageFirstEditions = `
  with later as (${later})
  update content.edition set fingerprint = md5(fingerprint || 1) from later
  where item_id = later.id and number = 1 and editions > 1`;

const copyChanges = `
  with later as (${later})
  insert into content.change (event, item_id, item_type, edition, at, concerned_before, concerned_after, tags)
  select 'updated', item_id, item_type, nth, at + (nth - 1) * interval '1 day', concerned_after, concerned_after, tags
  from later join content.change c on c.item_id = later.id, generate_series(2, editions) as nth`;

const touch = (table: string, id: string) => `
  with later as (${later})
  update content.${table} set version = editions, changed_at = changed_at + (editions - 1) * interval '1 day'
    ${table === 'item' ? ', edition = editions' : ''}
  from later where content.${table}.${id} = later.id and editions > 1`;

async function withdraw(sql: Transaction, { id, at }: Later): Promise<void> {
  const standing = await readStanding(sql, id);
  if (!standing) throw new Error(`Article ${id} was not loaded`);
  const occasion = { at: new Date(at.getTime() + 7 * day), by: null };
  await withdrawItem(sql, { id, type: 'article', standing }, 'The figures in it were wrong.', occasion);
}
