import { linkTargetSchema } from '@shoal/content-schema';

/** Where a link of a text leads once the text stands elsewhere; null where it may not lead there. */
export type Address = (target: string) => string | null;

/** Makes links of the page at `pageUrl` lead to the same places from anywhere. */
export const linkAddress =
  (siteUrl: string, pageUrl: string): Address =>
  (target) => {
    if (!linkTargetSchema.safeParse(target).success) return null;
    if (target.startsWith('#')) return pageUrl + target;
    return target.startsWith('/') ? siteUrl + target : target;
  };
