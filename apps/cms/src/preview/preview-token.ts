import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** How long a link works from when it was made or last renewed. */
export const linkMs = 30 * 60_000;
/** How long it can be renewed: an editor's long day. */
export const longestMs = 12 * 60 * 60_000;

const claimsSchema = z.object({
  /** What it shows, and nothing else. */
  type: z.enum(['article', 'page']),
  id: z.string(),
  shows: z.enum(['draft', 'published']),
  /** The administrator that it was made for. */
  by: z.int(),
  /** Until when it works, in milliseconds. */
  until: z.int(),
  /** Until when it can be renewed. */
  last: z.int(),
});
/** What a link is bound to. */
export type PreviewClaims = z.infer<typeof claimsSchema>;

/** What becomes of a link: it works, its time is over, or it is not one of ours. */
export type ReadToken = { outcome: 'valid'; claims: PreviewClaims } | { outcome: 'expired' | 'altered' };

/** Seals and reads links to previews. */
export interface PreviewTokens {
  /** A link for an administrator, from now on. */
  create(claims: Omit<PreviewClaims, 'until' | 'last'>, now?: number): string;
  /** The same link with new time, as far as it may have any. */
  renew(claims: PreviewClaims, now?: number): { token: string; until: number };
  read(token: string, now?: number): ReadToken;
}

/** Links sealed with the first of the application's keys; those sealed with an older one still work. */
export function createPreviewTokens(appKeys: readonly string[]): PreviewTokens {
  const keys = appKeys.map((key) => Buffer.from(hkdfSync('sha256', key, '', 'shoal preview links', 32)));
  const [current] = keys;
  if (!current) throw new Error('Links to previews need a key');
  const seal = (claims: PreviewClaims) => {
    const text = Buffer.from(JSON.stringify(claims)).toString('base64url');
    return `${text}.${sign(current, text).toString('base64url')}`;
  };
  return {
    create: (claims, now = Date.now()) => seal({ ...claims, until: now + linkMs, last: now + longestMs }),
    renew(claims, now = Date.now()) {
      const until = Math.min(now + linkMs, claims.last);
      return { token: seal({ ...claims, until }), until };
    },
    read(token, now = Date.now()) {
      const [text = '', signature = '', ...rest] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const isOurs = rest.length === 0 && keys.some((key) => isSame(sign(key, text), given));
      if (!isOurs) return { outcome: 'altered' };
      const claims = claimsSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
      return now < claims.until ? { outcome: 'valid', claims } : { outcome: 'expired' };
    },
  };
}

const sign = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest();

const isSame = (ours: Buffer, given: Buffer) => ours.length === given.length && timingSafeEqual(ours, given);
