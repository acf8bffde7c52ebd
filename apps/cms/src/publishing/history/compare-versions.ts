import {
  compareDocuments,
  describeComparison,
  outlineOf,
  type Outline,
} from '@shoal/content-schema/comparison';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { findAll } from '../../checks/find-all.js';
import { readChecked } from '../../checks/find-facts.js';
import { inOneSentence, type Finding } from '../../checks/finding.js';
import { getLastNote } from '../../content-store/next-edition.js';
import { readStanding } from '../../content-store/standing.js';
import type { ActionContext } from '../actions/action.js';
import type { Named } from '../actions/run-action.js';
import { readRecord } from '../publish-record.js';
import { publishedTypes } from '../published-types.js';
import type { Objection } from '../refusal.js';
import type { ComparedVersions, VersionName } from './editors-answers.js';
import { readVersion } from './read-version.js';

const versionSchema = z.union([z.literal('draft'), z.coerce.number().int().positive()]);
const querySchema = z.object({ from: z.union([z.literal('live'), versionSchema]), to: versionSchema });

type Context = Omit<ActionContext, 'occasion'>;

/** Compares two versions of an item; `live` is the edition that readers see, or saw last. */
export async function compareVersions(
  context: Context,
  item: Named,
  query: unknown,
): Promise<ComparedVersions> {
  const parsed = querySchema.safeParse(query);
  if (!parsed.success)
    throw new errors.ApplicationError('Say which versions: from=live&to=draft, or numbers');
  const isAboutToPublish = parsed.data.from === 'live' && parsed.data.to === 'draft';
  const findings = isAboutToPublish ? await listFindings(context, item) : [];
  const faults = findings.filter(({ severity }) => severity === 'blocks').map(toObjection);
  const to = await readVersion({ ...context, faults }, item, parsed.data.to);
  const from = await resolve(context, item, parsed.data.from);
  const lastNote = await getLastNote(context.sql, item.id);
  const standing = await readStanding(context.sql, item.id);
  const answer = {
    from,
    to: parsed.data.to,
    standing: standing && { state: standing.state, removedReason: standing.removedReason },
    seen: to.fingerprint,
    lastNote,
    advice: findings.filter(({ severity }) => severity === 'advises').map(toAdvice),
  };
  if (from === null) {
    const outline = outlineOf(to.comparable);
    return { ...answer, outline, comparison: null, address: null, summary: describeFirst(outline) };
  }
  const old = await readVersion(context, item, from);
  const comparison = compareDocuments(old.comparable, to.comparable);
  const address = old.slug === to.slug ? null : { from: old.slug, to: to.slug };
  return { ...answer, outline: null, comparison, address, summary: describeComparison(comparison) };
}

async function listFindings(context: Context, { uid, id }: Named): Promise<Finding[]> {
  const type = publishedTypes[uid];
  const record: unknown = await readRecord(context.strapi, uid, id);
  if ((type !== 'article' && type !== 'page') || record === null) return [];
  const { draft, facts } = await readChecked(context, type, record);
  return findAll(draft, facts);
}

const toObjection = (finding: Finding): Objection => ({
  path: [...finding.path],
  message: inOneSentence(finding),
});

const toAdvice = (finding: Finding) => ({ path: finding.path.join('.'), message: inOneSentence(finding) });

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
