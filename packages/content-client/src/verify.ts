import { digestedOf, digestText, type DigestedArticle } from '@shoal/content-schema';

/** A copy of an article or of an edition's document, and the digest that came with it. */
export type Copy = DigestedArticle & { digest: string };

/**
 * Whether a copy says and shows what its publisher published: title, summary, bylines, `bodyText` and pictures. It
 * asks nobody: keep the digest where whoever keeps the copy cannot change it, or read it anew from an edition.
 */
export async function verify(copy: Copy): Promise<boolean> {
  const text = new TextEncoder().encode(digestText(digestedOf(copy)));
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', text));
  const digits = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return copy.digest === `sha256:${digits}`;
}
