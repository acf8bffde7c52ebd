import type { Change } from '@shoal/content-schema';
import type { SeenChange } from '../../content-store/feed/change-page.js';
import type { Pointer, StoredChange } from '../../content-store/feed/change-rows.js';
import { formatCursor } from '../../content-store/feed/cursor.js';
import type { ItemType } from '../../content-store/stored.js';
import type { AnsweredItem } from './answer-any-item.js';

/** What a change is answered with. */
export interface ChangeContext {
  epoch: string;
  siteUrl: string;
  /** The item as it is now, where it was asked for and is readable. */
  document: AnsweredItem | null;
}

/** A change as the contract has it. */
export function answerChange({ change, event }: SeenChange, { epoch, siteUrl, document }: ChangeContext) {
  const { seq, at, edition, reason, replacement, successors, tags, before, after } = change;
  const concerned = after ?? before;
  return {
    cursor: formatCursor({ epoch, seq }),
    event,
    at,
    item: answerPlace(change, siteUrl),
    previousSlug:
      before && after && hasAddress(change.type) && before.slug !== after.slug ? before.slug : null,
    edition: edition as Change['edition'],
    reason: reason as Change['reason'],
    replacement: replacement && answerPointer(replacement, siteUrl),
    organisations: concerned?.organisations ?? [],
    topics: concerned?.topics ?? [],
    successors: successors.map((successor) => answerPointer(successor, siteUrl)),
    tags,
    document: document?.item ?? null,
    dependsOn: document?.dependsOn ?? [],
  } satisfies Change;
}

const folders: Record<Exclude<ItemType, 'site' | 'media'>, string> = {
  article: '/articles/',
  author: '/authors/',
  organisation: '/organisations/',
  topic: '/topics/',
  page: '/',
};

const hasAddress = (type: ItemType) => type !== 'site' && type !== 'media';

const urlOf = (type: Exclude<ItemType, 'site' | 'media'>, slug: string, siteUrl: string) =>
  siteUrl + folders[type] + slug;

function answerPlace({ id, type, before, after }: StoredChange, siteUrl: string): Change['item'] {
  const slug = (after ?? before)?.slug;
  if (type === 'site') return { type, id, slug: null, url: siteUrl };
  if (type === 'media' || slug === undefined) return { type, id, slug: null, url: null };
  return { type, id, slug, url: urlOf(type, slug, siteUrl) };
}

function answerPointer({ type, id, slug, name }: Pointer, siteUrl: string): Change['successors'][number] {
  if (type === 'site' || type === 'media') throw new Error(`Nothing can point to ${type} ${id}`);
  return { id, slug, name, url: urlOf(type, slug, siteUrl) };
}
