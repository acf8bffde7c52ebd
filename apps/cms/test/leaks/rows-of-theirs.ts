import { z } from 'zod';
import type { RunningCms } from '../start-cms.js';
import type { TheirContent } from './their-content.js';

type Row = Record<string, unknown>;

const rowSchema = z.record(z.string(), z.unknown());
const joinSchema = z.object({
  joinTable: z.object({
    name: z.string(),
    joinColumn: z.object({ name: z.string() }),
    inverseJoinColumn: z.object({ name: z.string() }).optional(),
  }),
});

/** Tells whether a new row, as `table json`, says something of what is theirs: of its text, its links, its history. */
export async function createRecogniser(
  { strapi }: RunningCms,
  theirs: TheirContent,
): Promise<(line: string) => boolean> {
  const documents = new Set<unknown>(documentsOf(theirs));
  const byLink = new Map<string, { column: string; ids: Set<unknown> }>();
  for (const model of strapi.db.metadata.values()) {
    if (!('documentId' in model.attributes)) continue;
    const rows: { id: number }[] = await strapi.db
      .query(model.uid)
      .findMany({ select: ['id'], where: { documentId: { $in: documentsOf(theirs) } } });
    const ids = new Set<unknown>(rows.map(({ id }) => id));
    for (const attribute of Object.values(model.attributes)) {
      const join = joinSchema.safeParse(attribute);
      if (join.success)
        byLink.set(join.data.joinTable.name, { column: join.data.joinTable.joinColumn.name, ids });
    }
  }
  return (line) => {
    const [table, row] = split(line);
    if (documents.has(row['document_id']) || (table.startsWith('content.') && documents.has(row['item_id'])))
      return true;
    if (table === 'public.files_folder_lnk' && row['folder_id'] === theirs.folder) return true;
    const link = byLink.get(table.replace('public.', ''));
    return link?.ids.has(row[link.column]) ?? false;
  };
}

const documentsOf = ({
  organisation,
  published,
  draft,
  deleted,
  author,
  topic,
  page,
  membership,
}: TheirContent) => [organisation, published, draft, deleted, author, topic, page, membership];

function split(line: string): [string, Row] {
  const at = line.indexOf(' ');
  return [line.slice(0, at), rowSchema.parse(JSON.parse(line.slice(at + 1)))];
}
