import type { Transaction } from './sql.js';
import type { ItemType } from './stored.js';

/** Thrown when an address leads, or ever led, to another item. */
export class AddressTakenError extends Error {
  override readonly name = 'AddressTakenError';

  constructor(
    readonly type: ItemType,
    readonly slug: string,
    /** A slug that is free. */
    readonly suggestion: string,
  ) {
    super(`The address "${slug}" leads to another ${type}, or once did`);
  }
}

/** An item and the address that it is to have. */
interface Addressed {
  id: string;
  type: ItemType;
  slug: string;
}

/** Makes an address an item's own, for ever. */
export async function claimAddress(sql: Transaction, item: Addressed, at: Date): Promise<void> {
  await sql.rows(
    'insert into content.alias (type, slug, item_id, since) values ($1, $2, $3, $4) on conflict (type, slug) do nothing',
    [item.type, item.slug, item.id, at],
  );
  const [owner] = await sql.rows<{ item_id: string }>(
    'select item_id from content.alias where type = $1 and slug = $2',
    [item.type, item.slug],
  );
  if (owner?.item_id === item.id) return;
  throw new AddressTakenError(item.type, item.slug, await suggestSlug(sql, item));
}

async function suggestSlug(sql: Transaction, { type, slug }: Addressed): Promise<string> {
  const stem = slug.slice(0, 95).replace(/-+$/, '');
  const taken = await sql.rows<{ slug: string }>(
    `select slug from content.alias where type = $1 and slug like $2 || '-%'`,
    [type, stem],
  );
  const known = new Set(taken.map((row) => row.slug));
  let number = 2;
  while (known.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
