import type { Correction, EditionKind, ReasonClass, Withdrawal } from '@shoal/content-schema';
import { instant } from './item-rows.js';
import type { Sql } from './sql.js';
import type { ItemType } from './stored.js';

/** What the records hold of an item, for its editors. */
export interface ItemRecord {
  state: 'live' | 'withdrawn' | 'removed';
  slug: string;
  firstPublishedAt: string;
  withdrawal: Withdrawal | null;
  removal: {
    at: string;
    /** Null where it was only unpublished or deleted. */
    reason: ReasonClass | null;
    text: string | null;
    replacement: { type: ItemType; slug: string; name: string } | null;
  } | null;
  /** What it is called and said to be, as readers have it; null while it is removed or where its type has no editions. */
  words: { title: string; summary: string | null } | null;
  /** Addresses that lead to it from before, newest first. */
  formerSlugs: string[];
}

/** What the records hold of an edition, for its editors. */
export interface EditionRecord {
  number: number;
  kind: EditionKind;
  note: string | null;
  correction: Correction | null;
  publishedAt: string;
  /** The administrator's id; null for commands and jobs. */
  publishedBy: string | null;
  withheld: { at: string; reason: ReasonClass; text: string | null } | null;
}

/** What the records hold of an item; undefined where it was never published. */
export async function getItemRecord(sql: Sql, id: string): Promise<ItemRecord | undefined> {
  const [row] = await sql.rows<{ record: ItemRecord }>(
    `select json_build_object('state', s.state, 'slug', s.slug, 'firstPublishedAt', ${instant('s.first_published_at')},
       'withdrawal', case when s.explanation is not null then json_build_object(
         'at', ${instant('s.withdrawn_at')}, 'explanation', s.explanation) end,
       'removal', case when s.state = 'removed' then json_build_object(
         'at', ${instant('s.removed_at')}, 'reason', s.removed_reason, 'text', s.removed_text,
         'replacement', (select json_build_object('type', i.type, 'slug', i.slug, 'name', i.name)
           from content.item i where i.id = s.replaced_by)) end,
       'words', (select json_build_object('title', i.document ->> 'title', 'summary', i.document ->> 'summary')
         from content.item i where i.id = s.item_id and i.edition is not null),
       'formerSlugs', (select coalesce(json_agg(a.slug order by a.since desc), '[]') from content.alias a
         where a.item_id = s.item_id and a.slug <> s.slug and not a.retired)) as record
     from content.status s where s.item_id = $1`,
    [id],
  );
  return row?.record;
}

/** What the records hold of the editions of an item, newest first. */
export async function listEditionRecords(sql: Sql, id: string): Promise<EditionRecord[]> {
  const rows = await sql.rows<{ record: EditionRecord }>(
    `select json_build_object('number', number, 'kind', kind, 'note', note, 'correction', correction,
       'publishedAt', ${instant('published_at')}, 'publishedBy', published_by,
       'withheld', case when withheld_at is not null then json_build_object(
         'at', ${instant('withheld_at')}, 'reason', withheld_reason, 'text', withheld_text) end) as record
     from content.edition where item_id = $1 order by number desc`,
    [id],
  );
  return rows.map(({ record }) => record);
}
