import type { ReasonClass } from '@shoal/content-schema';
import type { EditionRecord, ItemRecord } from '../../content-store/get-item-record.js';
import type { NextEdition } from '../../content-store/next-edition.js';
import type { Comparison, Outline } from '@shoal/content-schema/comparison';
import type { PublicAddresses } from './public-addresses.js';

/** Which version of an item: its draft as it would be published now, or one of its editions. */
export type VersionName = 'draft' | number;

/** What an editor reads before publishing, or when looking back. */
export interface ComparedVersions {
  /** The number of the older one; null where nothing was published before. */
  from: VersionName | null;
  to: VersionName;
  /** How the item stands for readers now; null where it was never published. */
  standing: { state: 'live' | 'withdrawn' | 'removed'; removedReason: ReasonClass | null } | null;
  /** In a sentence or two. */
  summary: string;
  comparison: Comparison | null;
  /** Where there is nothing to compare with. */
  outline: Outline | null;
  /** The last part of its address, where that differs. */
  address: { from: string; to: string } | null;
  /** What was compared: a publish that names it is refused when the draft is another by then. */
  seen: string;
  /** What the last change note said, which the next must not repeat. */
  lastNote: string | null;
  /** What checks advise before a publish, each with its field of the form. What they refuse is refused. */
  advice: { path: string; message: string }[];
}

/** An edition as its editors see it: they alone read who published it. */
export interface HistoryEdition extends Omit<EditionRecord, 'publishedBy'> {
  /** The name of the administrator; null where a command or job did it, or their account is gone. */
  publishedBy: string | null;
}

/** How an item stands for readers, and all its editions. */
export interface ItemHistory {
  /** Null where it was never published. */
  standing:
    | (ItemRecord & PublicAddresses & { edition: number | null; nextEdition: NextEdition | null })
    | null;
  /** Newest first. */
  editions: HistoryEdition[];
}

/** What readers have after a publish. */
export interface Published extends PublicAddresses {
  edition: number;
}
