import type { Sql } from '../sql.js';
import { targetTypes, type ChangeFilter } from './change-filter.js';

/** The slugs that a feed is to be narrowed by. */
export type TargetSlugs = Partial<Record<(typeof targetTypes)[number], readonly string[] | undefined>>;

/** A slug that never led anywhere. */
export interface UnknownTarget {
  type: (typeof targetTypes)[number];
  slug: string;
}

/** What slugs lead to: ids, or those that lead nowhere. */
export type FoundTargets =
  | { ok: true; targets: Pick<ChangeFilter, keyof TargetSlugs> }
  | { ok: false; unknown: UnknownTarget[] };

/** Finds the ids behind slugs, of what was taken away too. */
export interface TargetFinder {
  find(slugs: TargetSlugs): Promise<FoundTargets>;
  /** Looks everything up again from now on. */
  forget(): void;
}

/** How many are remembered: enough for everybody who waits with a filter of their own. */
const mostRemembered = 10_000;

/** Makes a finder that remembers: an address that leads to an item never leads to another. */
export function createTargetFinder(sql: Sql): TargetFinder {
  const known = new Map<string, string>();
  async function find(slugs: TargetSlugs): Promise<FoundTargets> {
    const wanted = targetTypes.flatMap((type) => (slugs[type] ?? []).map((slug) => ({ type, slug })));
    const missing = wanted.filter((target) => !known.has(keyOf(target)));
    if (missing.length > 0) {
      if (known.size > mostRemembered) known.clear();
      for (const row of await readTargets(sql, missing)) known.set(keyOf(row), row.id);
    }
    const unknown = missing.filter((target) => !known.has(keyOf(target)));
    if (unknown.length > 0) return { ok: false, unknown };
    const idsOf = (type: UnknownTarget['type']) =>
      slugs[type]?.flatMap((slug) => known.get(keyOf({ type, slug })) ?? []);
    return {
      ok: true,
      targets: { organisation: idsOf('organisation'), author: idsOf('author'), topic: idsOf('topic') },
    };
  }

  return { find, forget: () => known.clear() };
}

const keyOf = ({ type, slug }: UnknownTarget) => `${type}/${slug}`;

const readTargets = (sql: Sql, targets: readonly UnknownTarget[]) =>
  sql.rows<UnknownTarget & { id: string }>(
    `select a.type, a.slug, a.item_id as id
     from unnest($1::text[], $2::text[]) as wanted (type, slug)
     join content.alias a on a.type = wanted.type and a.slug = wanted.slug and not a.retired`,
    [targets.map(({ type }) => type), targets.map(({ slug }) => slug)],
  );
