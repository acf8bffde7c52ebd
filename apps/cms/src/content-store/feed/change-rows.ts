import type { ChangeEvent } from '../write-change.js';
import { instant } from '../item-rows.js';
import type { ItemType } from '../stored.js';
import type { ChangeTags, Concerned } from '../tags.js';

/** Another item that a change points to. */
export interface Pointer {
  type: ItemType;
  id: string;
  slug: string;
  name: string;
}

/** A change as read. */
export interface StoredChange {
  seq: number;
  event: ChangeEvent;
  at: string;
  id: string;
  type: ItemType;
  before: Concerned | null;
  after: Concerned | null;
  edition: { number: number; kind: string; note: string | null } | null;
  reason: string | null;
  replacement: Pointer | null;
  successors: Pointer[];
  tags: ChangeTags;
}

const pointer = `json_build_object('type', i.type, 'id', i.id, 'slug', i.slug, 'name', i.name)`;

/** SQL: a row `c` of the changes as one JSON value. The note of an edition that is withheld is withheld too. */
export const changeJson = `json_build_object(
  'seq', c.seq, 'event', c.event, 'at', ${instant('c.at')}, 'id', c.item_id, 'type', c.item_type,
  'before', c.concerned_before, 'after', c.concerned_after, 'reason', c.reason,
  'tags', '{"refresh": []}'::jsonb || c.tags,
  'edition', (
    select json_build_object('number', e.number, 'kind', e.kind,
      'note', case when e.withheld_at is null then e.note end)
    from content.edition e
    where e.item_id = c.item_id and e.number = c.edition),
  'replacement', (select ${pointer} from content.item i where i.id = c.replaced_by),
  'successors', case when c.item_type = 'organisation' then (
    select coalesce(json_agg(${pointer} order by i.name, i.id), '[]') from content.item i
    where i.id in (select jsonb_array_elements_text(
      coalesce(nullif(c.concerned_after, 'null'), c.concerned_before) -> 'successors')))
    else '[]' end)`;
