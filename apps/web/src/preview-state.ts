import type { Article, Page } from '@shoal/content-schema';
import { z } from 'zod';

const open = z.object({
  outcome: z.literal('open'),
  type: z.enum(['article', 'page']),
  shows: z.enum(['draft', 'published']),
  /** When it was saved: the same until somebody saves again. */
  version: z.iso.datetime(),
  /** The link with new time. */
  token: z.string(),
  /** Until when that one works. */
  until: z.iso.datetime(),
  /** The origin that may show it in a frame. */
  cmsUrl: z.url(),
  /** Where it is written. */
  editUrl: z.url(),
});

/** Why a link shows nothing. */
const refused = z.object({ outcome: z.enum(['altered', 'expired', 'not-allowed', 'gone']) });

/** How a preview stands. */
export const previewStateSchema = z.discriminatedUnion('outcome', [open, refused]);
export type PreviewState = z.infer<typeof previewStateSchema>;

/** How a preview stands whose link works. */
export type OpenPreview = Extract<PreviewState, { outcome: 'open' }>;

/** A preview whole. */
export interface Preview extends OpenPreview {
  item: Article | Page;
  /** What keeps it from readers yet. */
  problems: string[];
}

// Of a draft the contract need not hold: too short a title is shown all the same.
const previewSchema = open.extend({
  item: z.custom<Article | Page>((item) => typeof item === 'object' && item !== null && 'type' in item),
  problems: z.array(z.string()),
});

/** Reads what the CMS says of a preview. */
export const readPreview = (answer: unknown): Preview => previewSchema.parse(answer);
