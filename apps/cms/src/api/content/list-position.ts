import { instantSchema } from '@shoal/content-schema';
import { z } from 'zod';
import type { ListPosition, ListSort } from '../../content-store/list-query.js';

/** Where a list is to be gone on with, and which page that makes. */
export interface After {
  position: ListPosition;
  page: number;
}

/** Writes down where a page of a list ended; only `readAfter` needs to understand it. */
export const writeAfter = (sort: ListSort, { position: { key, id }, page }: After): string =>
  Buffer.from(JSON.stringify([sort, page, key, id])).toString('base64url');

/** What `writeAfter` wrote of a list sorted like this; null where it did not write that. */
export function readAfter(sort: ListSort, text: string): After | null {
  const parsed = tokenSchema.safeParse(parse(Buffer.from(text, 'base64url').toString()));
  if (!parsed.success) return null;
  const [of, page, key, id] = parsed.data;
  const isKey = sort === 'name' || sort === 'reviewBy' || isInstant(key);
  return of === sort && isKey ? { page, position: { key, id } } : null;
}

const storable = z
  .string()
  .max(400)
  .regex(/^[^\0]*$/);
const tokenSchema = z.tuple([z.string(), z.int().min(2).max(1e9), storable, storable]);

const isInstant = (text: string) => instantSchema.safeParse(text).success && text > '0001';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
