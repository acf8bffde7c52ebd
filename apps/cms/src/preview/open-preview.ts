import type { Core } from '@strapi/strapi';
import type { Sql } from '../content-store/sql.js';
import { readRecord } from '../publishing/publish-record.js';
import { transactionFrom } from '../publishing/transaction-from.js';
import { mayStillRead } from './may-read.js';
import { draftUids, previewDraft, previewPublished, type PreviewedItem } from './preview-item.js';
import type { PreviewClaims, PreviewTokens } from './preview-token.js';

/** What previews need of the CMS. */
export interface Previews {
  strapi: Core.Strapi;
  tokens: PreviewTokens;
  siteUrl: string;
  /** Where editors' browsers reach the CMS, which may show previews in a frame. */
  cmsUrl: string;
}

/** Why a link shows nothing. */
export type PreviewRefusal = 'altered' | 'expired' | 'not-allowed' | 'gone';

/** How a preview stands, for a page that shows it. */
export interface PreviewState {
  outcome: 'open';
  type: PreviewClaims['type'];
  shows: PreviewClaims['shows'];
  /** The same until somebody saves. */
  version: string;
  /** The link with new time. */
  token: string;
  /** Until when that one works. */
  until: string;
  cmsUrl: string;
  /** Where it is written. */
  editUrl: string;
}

/** A preview whole. */
export type Preview = PreviewState & PreviewedItem;

type Refused = { outcome: PreviewRefusal };

interface Opened {
  state: PreviewState;
  claims: PreviewClaims;
  record: object;
}

/** How a preview stands now, without what it shows. */
export async function readPreviewState(previews: Previews, token: string): Promise<PreviewState | Refused> {
  const opened = await open(previews, token);
  return 'state' in opened ? opened.state : opened;
}

/** What a link shows now: to the administrator that it was made for, while they may read it. */
export async function readPreview(previews: Previews, token: string): Promise<Preview | Refused> {
  const opened = await open(previews, token);
  if (!('state' in opened)) return opened;
  const { state, claims, record } = opened;
  const { strapi, siteUrl } = previews;
  const item = await strapi.db.transaction(({ trx }) => {
    const sql: Sql = transactionFrom(trx);
    const context = { strapi, sql, siteUrl };
    return claims.shows === 'published'
      ? previewPublished(context, claims.type, claims.id)
      : previewDraft(context, claims.type, { id: claims.id, record });
  });
  return item ? { ...state, ...item } : { outcome: 'gone' };
}

async function open(previews: Previews, token: string): Promise<Opened | Refused> {
  const { strapi, tokens, cmsUrl } = previews;
  const read = tokens.read(token);
  if (read.outcome !== 'valid') return { outcome: read.outcome };
  const { claims } = read;
  const { type, id, shows } = claims;
  const uid = draftUids[type];
  const record: unknown = await readRecord(strapi, uid, id);
  if (typeof record !== 'object' || record === null) return { outcome: 'gone' };
  const entry = { uid, documentId: id };
  if (!(await mayStillRead(strapi, claims.by, entry))) return { outcome: 'not-allowed' };
  const renewed = tokens.renew(claims);
  const state: PreviewState = {
    outcome: 'open',
    type,
    shows,
    version: savedAtOf(record),
    token: renewed.token,
    until: new Date(renewed.until).toISOString(),
    cmsUrl,
    editUrl: `${cmsUrl}/admin/content-manager/collection-types/${uid}/${id}`,
  };
  return { state, claims, record };
}

function savedAtOf(record: object): string {
  const { updatedAt }: { updatedAt?: unknown } = record;
  if (typeof updatedAt !== 'string' && !(updatedAt instanceof Date)) throw new Error('A draft has no date');
  return new Date(updatedAt).toISOString();
}
