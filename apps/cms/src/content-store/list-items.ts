import { readItem, readLinked, type LinkedItem, type StoredItem } from './item-rows.js';
import type { ListPosition, ListQuery } from './list-query.js';
import { listStatement } from './list-statement.js';
import type { Sql } from './sql.js';

/** One part of a list. */
export interface ListPage {
  items: StoredItem[];
  linked: LinkedItem[];
  /** For each entry the articles related to it; null where only summaries were read. */
  related: LinkedItem[][] | null;
  /** Whether more follows. */
  more: boolean;
  /** Where this part ends; null where it is empty. */
  last: ListPosition | null;
  /** The cursor of the change feed at which it was read. */
  head: string;
  /** When anything in the store last changed. */
  changedAt: string | null;
}

/** One part of a list, in one query. */
export async function listItems(sql: Sql, query: ListQuery): Promise<ListPage> {
  const { text, values } = listStatement(query);
  const [page] = await sql.rows<ListPage>(text, values);
  if (!page) throw new Error('A list query answered no row');
  return { ...page, items: page.items.map(readItem), linked: readLinked(page.linked) };
}
