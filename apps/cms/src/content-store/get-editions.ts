import type { Edition, ReasonClass } from '@shoal/content-schema';
import { instant, type LinkedItem } from './item-rows.js';
import { listLinked } from './list-linked.js';
import { pruneArticle } from './prune-article.js';
import type { Sql } from './sql.js';
import type { StoredArticle, StoredMedia } from './stored.js';
import { upcast } from './upcast.js';

/** One edition of an item. Of a withheld one nothing is told that could say what it held. */
export interface StoredEdition extends Edition {
  digest: string | null;
  withheld: { reason: ReasonClass; explanation: string | null } | null;
}

/** What an edition of an article said, and what it points at, as far as that is still there. */
export interface EditionContent {
  content: StoredArticle;
  linked: LinkedItem[];
}

const unlessWithheld = (value: string) => `case when withheld_at is null then ${value} end`;

const editionJson = `json_build_object('number', number, 'kind', kind, 'publishedAt', ${instant('published_at')},
  'note', ${unlessWithheld('note')}, 'correction', ${unlessWithheld('correction')}, 'digest', ${unlessWithheld('digest')},
  'withheld', case when withheld_at is not null
    then json_build_object('reason', withheld_reason, 'explanation', withheld_text) end)`;

/** Every edition of an item, newest first. */
export async function listEditions(sql: Sql, itemId: string): Promise<StoredEdition[]> {
  const rows = await sql.rows<{ edition: StoredEdition }>(
    `select ${editionJson} as edition from content.edition where item_id = $1 order by number desc`,
    [itemId],
  );
  return rows.map(({ edition }) => edition);
}

interface Row {
  version: number;
  document: StoredArticle & { files: Record<string, StoredMedia> };
}

/** What one edition of an article said, with its files as they were then; undefined where it is withheld or is none. */
export async function getEditionContent(
  sql: Sql,
  itemId: string,
  number: number,
): Promise<EditionContent | undefined> {
  const [row] = await sql.rows<Row>(
    `select contract_version as version, document::json as document from content.edition
     where item_id = $1 and number = $2 and withheld_at is null`,
    [itemId, number],
  );
  if (!row) return undefined;
  const { files } = row.document;
  // The document is what an article's projection put there, as its contract version had it.
  const content = upcast(row.document, row.version) as StoredArticle;
  const others = await listLinked(sql, content);
  const media = Object.entries(files).map(([id, summary]) => ({
    id,
    type: 'media' as const,
    slug: id,
    summary,
  }));
  const kept = others.filter(({ id }) => !(id in files));
  const linked = [...kept, ...media.map((file) => ({ ...file, changedAt: new Date(0).toISOString() }))];
  return { content: pruneArticle(content, new Set(linked.map(({ id }) => id))), linked };
}
