import { readStanding, type Standing } from '../standing.js';
import type { Transaction } from '../sql.js';
import type { ItemType, Projection } from '../stored.js';
import { concernedBy } from '../tags.js';
import { writeChange } from '../write-change.js';
import { writeItem } from '../write-item.js';
import { listDifferences, type ReadDerivedRows } from './derived-rows.js';

/** What an item's derived rows are made from. */
export interface Source {
  projection: Projection;
  fingerprint: string;
  /** The number of the edition that readers see; null where its type has none. */
  edition: number | null;
}

/** Reads what a published item is made from; throws where there is nothing. */
export type ReadSource = (sql: Transaction, item: Named) => Promise<Source>;

interface Named {
  id: string;
  type: ItemType;
  slug: string;
}

/** What rebuilding one item needs. */
export interface RebuildContext {
  sql: Transaction;
  readDerived: ReadDerivedRows;
  readSource: ReadSource;
}

/** An item whose derived rows were not what they should be. */
export interface Repair {
  item: Named;
  /** What messages call it. */
  name: string;
  standing: Standing;
  /** Where they differed. */
  differences: string[];
  edition: number | null;
  links: Projection['links'];
}

/**
 * Makes the derived rows of an item again; null where they were right. The caller holds its lock, and decides whether
 * to keep what was written.
 */
export async function rebuildItem(context: RebuildContext, id: string): Promise<Repair | null> {
  const { sql, readDerived, readSource } = context;
  const standing = await readStanding(sql, id);
  if (!standing) throw new Error(`Nothing with the id ${id} was ever published`);
  const item = { id, type: standing.type, slug: standing.slug };
  const before = await readDerived(sql, id);
  const source = standing.state === 'removed' ? null : await readSource(sql, item);
  if (source) await write(sql, item, source);
  else await sql.rows('delete from content.item where id = $1', [id]);
  const differences = listDifferences(before, await readDerived(sql, id));
  if (differences.length === 0) return null;
  return {
    item,
    name: source?.projection.name ?? standing.slug,
    standing,
    differences,
    edition: source?.edition ?? null,
    links: source?.projection.links ?? [],
  };
}

/** Tells readers and followers that the answers about an item are not what they were. */
export async function reportRepair(
  sql: Transaction,
  { item, standing, edition, links }: Repair,
): Promise<void> {
  const isRemoved = standing.state === 'removed';
  await writeChange(sql, {
    event: isRemoved ? 'removed' : 'updated',
    item,
    edition,
    at: new Date(),
    before: standing.concerned,
    after: isRemoved ? null : concernedBy(item.slug, links),
  });
}

async function write(
  sql: Transaction,
  { id, type, slug }: Named,
  { projection, fingerprint, edition }: Source,
): Promise<void> {
  // The address is this item's own, whatever a damaged row says; that one is made again in its turn.
  await sql.rows('delete from content.item where type = $1 and slug = $2 and id <> $3', [type, slug, id]);
  await writeItem(sql, projection, fingerprint, edition);
}
