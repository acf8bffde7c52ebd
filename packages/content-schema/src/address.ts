import { z } from 'zod';

/** Lower-case words joined by single hyphens: the last part of an item's address. */
export const slugSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens');

/** Opaque and stable: it outlives every change of title and address. Never build one, never take one apart. */
export const idSchema = z.string().min(1).max(64);

/** An absolute `http:` or `https:` address. */
export const webUrlSchema = z
  .url({ error: 'expected an address that starts with https:// or http://', abort: true })
  .max(2000)
  .regex(
    /^https?:\/\/[^\s/\\][^\s\\]*$/,
    'expected an address that starts with https:// or http:// and has no spaces',
  );

/** Where a link may lead: the web, an e-mail address, a telephone, a place on this site (`/about`) or on this page (`#notes`). */
export const linkTargetSchema = z
  .string()
  .max(2000)
  .regex(
    /^(https?:\/\/[^\s/\\]|mailto:[^\s@]+@[^\s@]|tel:\+?[0-9]|\/(?![/\\])|#[^\s])[^\s\\]*$/,
    'expected an address that starts with https://, http://, mailto:, tel:, / or #',
  )
  .refine((target) => !target.startsWith('http') || URL.canParse(target), 'this web address is malformed');

/** A labelled link. */
export const linkSchema = z.object({
  label: z.string().min(1).max(100).describe('What the link says'),
  url: linkTargetSchema.describe('Where it leads'),
});
export type Link = z.infer<typeof linkSchema>;
