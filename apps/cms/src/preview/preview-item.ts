import { listFailures } from '@shoal/content-schema';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { itemAnswers } from '../content-store/answers/answers.js';
import { createLinks } from '../content-store/answers/links.js';
import { getItemById } from '../content-store/get-item.js';
import { getItemRecord, type ItemRecord } from '../content-store/get-item-record.js';
import { instant, type LinkedItem, type StoredItem } from '../content-store/item-rows.js';
import { listLinkedTo } from '../content-store/list-linked.js';
import { pruneArticle } from '../content-store/prune-article.js';
import type { Sql } from '../content-store/sql.js';
import type { Projection, StoredArticle } from '../content-store/stored.js';
import { formPathOf } from '../publishing/form-path.js';
import { plainMessage } from '../publishing/plain-messages.js';
import { sketchRecord, type Sketch } from '../publishing/project-record.js';
import { describeObjection, type Objection } from '../publishing/refusal.js';
import { mendRecord } from './mend-record.js';

/** What a preview is made with. */
export interface PreviewContext {
  strapi: Core.Strapi;
  sql: Sql;
  siteUrl: string;
}

/** An item as readers would get it, and what keeps it from them yet. */
export interface PreviewedItem {
  item: unknown;
  problems: string[];
}

/** The types that have drafts, by what links call them. */
export const draftUids = { article: 'api::article.article', page: 'api::page.page' } as const;
export type DraftType = keyof typeof draftUids;

/** What readers have now; null where they have nothing. */
export async function previewPublished(
  { sql, siteUrl }: PreviewContext,
  type: DraftType,
  id: string,
): Promise<PreviewedItem | null> {
  const found = await getItemById(sql, id);
  if (found?.item.type !== type) return null;
  return { item: itemAnswers[type].of(found.item, createLinks(siteUrl, found.linked)), problems: [] };
}

/** A draft as publishing would make it: the same projection and the same contract, and nothing is stored. */
export async function previewDraft(
  { sql, siteUrl }: PreviewContext,
  type: DraftType,
  draft: { id: string; record: object },
): Promise<PreviewedItem> {
  const { publication, objections, missing } = sketchDraft(type, draft.record);
  const { item: projection, files } = publication;
  const linked = [
    ...(await listLinkedTo(sql, projection.links)),
    ...(await listChosen(sql, projection)),
    // Last, so that they hold over what readers have of the same files.
    ...files.map(asLinked),
  ];
  const kept = await getItemRecord(sql, draft.id);
  if (kept?.removal?.reason) {
    objections.push({ path: [], message: `This ${type} was removed. Restore it before you publish again.` });
  }
  const { schema, of } = itemAnswers[type];
  const item = of(itemOf(projection, kept, presentIds(linked)), createLinks(siteUrl, linked));
  const parsed = schema.safeParse(item, { error: plainMessage });
  if (!parsed.success) objections.push(...listFailures(parsed.error).map(toObjection));
  const further = objections.filter(({ path }) => !missing.some((one) => isBelow(path, one.path)));
  return { item, problems: listProblems([...missing, ...further]) };
}

const refusalSchema = z.object({
  errors: z.array(z.object({ path: z.array(z.string()), message: z.string() })),
});

/** A draft that lacks something is shown with stand-ins for it, of which nothing further need be said. */
function sketchDraft(type: DraftType, record: object): Sketch & { missing: Objection[] } {
  const uid = draftUids[type];
  try {
    return { ...sketchRecord(uid, record), missing: [] };
  } catch (error) {
    if (!(error instanceof errors.ValidationError)) throw error;
    const { errors: missing } = refusalSchema.parse(error.details);
    return { ...sketchRecord(uid, mendRecord(record, missing)), missing };
  }
}

const isBelow = (path: Objection['path'], [top, place]: Objection['path']) =>
  path[0] === top && (place === undefined || String(path[1]) === String(place));

/** Something is wrong with a field once. */
function listProblems(objections: readonly Objection[]): string[] {
  const byField = new Map(objections.map((objection) => [objection.path.join('.'), objection]));
  return [...byField.values()].map(describeObjection);
}

const toObjection = ({ path, message }: { path: readonly PropertyKey[]; message: string }): Objection => ({
  path: formPathOf(path),
  message,
});

const asLinked = ({ id, type, slug, summary }: Projection): LinkedItem => ({
  id,
  type,
  slug,
  changedAt: new Date().toISOString(),
  summary,
});

const presentIds = (linked: readonly LinkedItem[]) => new Set(linked.map(({ id }) => id));

/** The related articles that its editor chose and readers could open. */
function listChosen(sql: Sql, { links }: Projection): Promise<LinkedItem[]> {
  const ids = links.filter(({ role }) => role === 'related').map(({ id }) => id);
  return sql.rows<LinkedItem>(
    `select i.id, i.type, i.slug, ${instant('i.changed_at')} as "changedAt", 'related' as relation,
       json_build_object('title', i.name, 'date', ${instant('i.date')}) as summary
     from unnest($1::text[]) with ordinality as wanted (id, place) join content.item i on i.id = wanted.id
     where i.type = 'article' and i.state = 'live' order by wanted.place`,
    [ids],
  );
}

/** The item that a publish would store at this moment. */
function itemOf(projection: Projection, kept: ItemRecord | undefined, present: Set<string>): StoredItem {
  const now = new Date().toISOString();
  const { id, type, slug, day, document } = projection;
  const firstPublishedAt = kept?.firstPublishedAt ?? now;
  return {
    id,
    type,
    slug,
    state: kept?.withdrawal ? 'withdrawn' : 'live',
    date: day === null ? firstPublishedAt : new Date(day).toISOString(),
    firstPublishedAt,
    publicUpdatedAt: now,
    changedAt: now,
    edition: { number: 1, kind: 'first', note: null, correction: null, publishedAt: now },
    withdrawal: kept?.withdrawal ?? null,
    // What a projection of an article holds is an article; what it points at may be gone meanwhile.
    content: type === 'article' ? pruneArticle(document as StoredArticle, present) : document,
  };
}
