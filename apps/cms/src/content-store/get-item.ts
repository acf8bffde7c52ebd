import { getTombstone, type Tombstone } from './get-tombstone.js';
import { itemJson, linkedJson, readItem, readLinked, type LinkedItem, type StoredItem } from './item-rows.js';
import { relatedJson } from './related.js';
import { successionJson } from './succession.js';
import type { Sql } from './sql.js';
import type { ItemType } from './stored.js';

/** What stands at an address. Found, moved, gone and absent are four different answers. */
export type Lookup =
  | { outcome: 'found'; item: StoredItem; linked: LinkedItem[] }
  | { outcome: 'moved'; id: string; slug: string }
  | { outcome: 'removed'; id: string; tombstone: Tombstone }
  | { outcome: 'absent' };

const nothing = `'[]'::json`;
const slugCondition = 'i.type = $1 and i.slug = $2';
const idCondition = 'i.id = $1';
const articleBySlug = itemStatement(slugCondition, { related: relatedJson });
const organisationBySlug = itemStatement(slugCondition, { succession: successionJson });
const otherBySlug = itemStatement(slugCondition, {});
const byId = itemStatement(idCondition, { related: relatedJson, succession: successionJson });
const organisationById = itemStatement(idCondition, { succession: successionJson });
const otherById = itemStatement(idCondition, {});

const atAddress = `
  select a.item_id as id, s.state, i.slug
  from content.alias a
  join content.status s on s.item_id = a.item_id
  left join content.item i on i.id = a.item_id
  where a.type = $1 and a.slug = $2 and not a.retired`;

interface Found {
  item: StoredItem;
  /** What it points at; then what else its answer names, in order. */
  linked: LinkedItem[];
}

interface Row extends Found {
  related: LinkedItem[];
  succession: LinkedItem[];
}

interface AtAddress {
  id: string;
  state: string;
  slug: string | null;
}

/** What stands at an address: one query where something does, two where nothing does any more. */
export async function getItemBySlug(sql: Sql, type: ItemType, slug: string): Promise<Lookup> {
  const [found] = await sql.rows<Row>(bySlug(type), [type, slug]);
  if (found) return { outcome: 'found', ...foundOf(found) };
  const [address] = await sql.rows<AtAddress>(atAddress, [type, slug]);
  if (!address) return { outcome: 'absent' };
  if (address.slug === slug) return getItemBySlug(sql, type, slug);
  if (address.slug) return { outcome: 'moved', id: address.id, slug: address.slug };
  if (address.state !== 'removed') throw new Error(`Item ${address.id} is ${address.state} but not stored`);
  return { outcome: 'removed', id: address.id, tombstone: await getTombstone(sql, address.id) };
}

/** A published item and what it points at; undefined where it is not published. */
export async function getItemById(sql: Sql, id: string): Promise<Found | undefined> {
  const [found] = await sql.rows<Row>(byId, [id]);
  return found && foundOf(found);
}

/** The same without what it is related to, which is other items' own and takes longest to find. */
export async function getItemWithoutRelated(
  sql: Sql,
  { id, type }: { id: string; type: ItemType },
): Promise<Found | undefined> {
  const statement = type === 'organisation' ? organisationById : otherById;
  const [found] = await sql.rows<Row>(statement, [id]);
  return found && foundOf(found);
}

const statusOf = 'select state from content.status where item_id = $1 and type = $2';

/** What became of the item of a type that has, or had, this id. */
export async function lookUpId(
  sql: Sql,
  type: ItemType,
  id: string,
): Promise<Exclude<Lookup, { outcome: 'moved' }>> {
  const found = await getItemById(sql, id);
  if (found) return found.item.type === type ? { outcome: 'found', ...found } : { outcome: 'absent' };
  const [status] = await sql.rows<{ state: string }>(statusOf, [id, type]);
  if (!status) return { outcome: 'absent' };
  // Published again between the two queries.
  if (status.state !== 'removed') return lookUpId(sql, type, id);
  return { outcome: 'removed', id, tombstone: await getTombstone(sql, id) };
}

const foundOf = ({ item, linked, related, succession }: Row): Found => ({
  item: readItem(item),
  linked: readLinked([...linked, ...related, ...succession]),
});

/** Only articles are related to others, and only organisations succeed one another. */
function bySlug(type: ItemType): string {
  if (type === 'article') return articleBySlug;
  return type === 'organisation' ? organisationBySlug : otherBySlug;
}

function itemStatement(condition: string, { related = nothing, succession = nothing }): string {
  return `
  with found as materialized (select i.id from content.item i where ${condition})
  select ${itemJson('document')} as item, ${linkedJson('document')} as linked,
    ${related} as related, ${succession} as succession
  from found
  join content.item i on i.id = found.id
  left join content.edition e on e.item_id = i.id and e.number = i.edition`;
}
