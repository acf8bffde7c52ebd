import { fingerprintOf } from '../fingerprint.js';
import { lockItem } from '../locks.js';
import { projectEdition } from '../read-edition.js';
import { writeSearch } from '../search/write-search.js';
import type { Transaction } from '../sql.js';
import { readStanding } from '../standing.js';
import type { ItemType, Link, Occasion, Projection } from '../stored.js';
import { writeChange } from '../write-change.js';
import { copyStatus, writeItem } from '../write-item.js';
import { renameEditions } from './rename-editions.js';
import { renameIn, type NameChange } from './replace-names.js';

/** An item that was rewritten. */
export interface Renamed {
  id: string;
  type: ItemType;
}

const holds = (text: string) =>
  `exists (select 1 from unnest($2::text[]) as name where strpos(lower(${text}), name) > 0)`;

const candidates = `
  select s.item_id as id, s.type from content.status s
  where s.type <> 'media' and (
    exists (select 1 from content.link l where l.item_id = s.item_id and l.role = 'author' and l.target_id = $1)
    or exists (select 1 from content.item i where i.id = s.item_id and ${holds('i.document::text')})
    or exists (select 1 from content.edition e where e.item_id = s.item_id and (strpos(e.document::text, $1) > 0
      or ${holds(`concat_ws(' ', e.document::text, e.note, e.correction::text, e.withheld_text)`)}))
    or ${holds(`concat_ws(' ', s.explanation, s.removed_text)`)})
  order by s.item_id`;

/** Puts a new name into every published document and every kept edition, and tells followers of each. */
export async function renameItems(
  sql: Transaction,
  change: NameChange,
  occasion: Occasion,
): Promise<Renamed[]> {
  const needles = change.from.map((name) => JSON.stringify(name.toLowerCase()).slice(1, -1));
  const found = await sql.rows<Renamed>(candidates, [change.authorId, needles]);
  const others = found.filter(({ id }) => id !== change.authorId);
  for (const { id } of others) await lockItem(sql, id);
  for (const item of others) await renameItem(sql, item, change, occasion);
  return others;
}

async function renameItem(
  sql: Transaction,
  item: Renamed,
  change: NameChange,
  { at }: Occasion,
): Promise<void> {
  await sql.rows('update content.status set changed_at = $2, version = version + 1 where item_id = $1', [
    item.id,
    at,
  ]);
  await renameEditions(sql, item, change);
  await renameDocument(sql, item, change);
  const standing = await readStanding(sql, item.id);
  const concerned = standing?.concerned ?? null;
  const event = concerned ? 'updated' : 'removed';
  const edition = standing?.edition ?? null;
  const reason = standing?.removedReason ?? null;
  await writeChange(sql, {
    event,
    item,
    edition,
    at,
    before: concerned,
    after: concerned,
    reason,
    hides: true,
  });
}

interface Row {
  slug: string;
  name: string;
  edition: number | null;
  summary: object;
  document: object;
  links: Link[];
}

/** Fields of these types that name the thing itself, which may be called after somebody else. */
const ownNames: Partial<Record<ItemType, string[]>> = {
  author: ['name'],
  organisation: ['name', 'shortName', 'alternativeNames', 'licenceHolder'],
  topic: ['name'],
  site: ['name', 'licenceHolder'],
};

/** Puts the new name into what readers see of an item now. */
export async function renameDocument(
  sql: Transaction,
  { id, type }: Renamed,
  change: NameChange,
): Promise<void> {
  const [row] = await sql.rows<Row>(
    `select slug, name, edition, summary::json as summary, document::json as document,
       (select coalesce(json_agg(json_build_object('role', l.role, 'id', l.target_id) order by l.position), '[]')
        from content.link l where l.item_id = i.id) as links
     from content.item i where id = $1`,
    [id],
  );
  if (!row) return;
  const keep = id === change.authorId ? [] : ownNames[type];
  const document = renameIn(row.document, change, keep) as object;
  if (type === 'article' || type === 'page') {
    const projection = projectEdition({ id, type, slug: row.slug }, document);
    return writeItem(sql, projection, fingerprintOf(projection), row.edition);
  }
  const summary = renameIn(row.summary, change, keep) as object;
  const name = id === change.authorId ? change.to : row.name;
  await writeOther(sql, { id, type, slug: row.slug, name, day: null, summary, document, links: row.links });
}

async function writeOther(sql: Transaction, item: Projection): Promise<void> {
  await sql.rows(
    `update content.item set name = $2, summary = $3::jsonb, document = $4::jsonb, fingerprint = $5 where id = $1`,
    [item.id, item.name, JSON.stringify(item.summary), JSON.stringify(item.document), fingerprintOf(item)],
  );
  await copyStatus(sql, item.id);
  await writeSearch(sql, item);
}
