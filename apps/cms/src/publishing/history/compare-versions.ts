import { errors } from '@strapi/utils';
import { z } from 'zod';
import { getLastNote } from '../../content-store/next-edition.js';
import { readStanding } from '../../content-store/standing.js';
import type { ActionContext } from '../actions/action.js';
import type { Named } from '../actions/run-action.js';
import { compareDocuments } from '../comparison/compare-documents.js';
import type { Comparison } from '../comparison/comparison.js';
import { describeComparison } from '../comparison/describe-comparison.js';
import { outlineOf, type Outline } from '../comparison/outline.js';
import { readVersion, type VersionName } from './read-version.js';

const versionSchema = z.union([z.literal('draft'), z.coerce.number().int().positive()]);
const querySchema = z.object({ from: z.union([z.literal('live'), versionSchema]), to: versionSchema });

/** What an editor reads before publishing, or when looking back. */
export interface ComparedVersions {
  /** The number of the older one; null where nothing was published before. */
  from: VersionName | null;
  to: VersionName;
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
}

type Context = Pick<ActionContext, 'strapi' | 'sql'>;

/** Compares two versions of an item; `live` is the edition that readers see, or saw last. */
export async function compareVersions(
  context: Context,
  item: Named,
  query: unknown,
): Promise<ComparedVersions> {
  const parsed = querySchema.safeParse(query);
  if (!parsed.success)
    throw new errors.ApplicationError('Say which versions: from=live&to=draft, or numbers');
  const to = await readVersion(context, item, parsed.data.to);
  const from = await resolve(context, item, parsed.data.from);
  const lastNote = await getLastNote(context.sql, item.id);
  const answer = { from, to: parsed.data.to, seen: to.fingerprint, lastNote };
  if (from === null) {
    const outline = outlineOf(to.comparable);
    return { ...answer, outline, comparison: null, address: null, summary: describeFirst(outline) };
  }
  const old = await readVersion(context, item, from);
  const comparison = compareDocuments(old.comparable, to.comparable);
  const address = old.slug === to.slug ? null : { from: old.slug, to: to.slug };
  return { ...answer, outline: null, comparison, address, summary: describeComparison(comparison) };
}

async function resolve(
  { sql }: Context,
  { id }: Named,
  from: VersionName | 'live',
): Promise<VersionName | null> {
  if (from !== 'live') return from;
  const standing = await readStanding(sql, id);
  if (!standing) return null;
  if (standing.edition !== null) return standing.edition;
  const [last] = await sql.rows<{ number: number }>(
    'select max(number) as number from content.edition where item_id = $1',
    [id],
  );
  return last?.number ?? null;
}

const describeFirst = ({ words, authors }: Outline) =>
  `The first edition: ${words} words by ${authors.length === 0 ? 'nobody named' : new Intl.ListFormat('en-GB').format(authors)}.`;
