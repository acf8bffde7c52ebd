import { readArticle } from './read-api.js';
import { registerAdministrator, type AdminRequest } from './admin-session.js';
import { articleData, createRecords, documentsOf, type SampleRecords } from './sample-content.js';
import type { RunningCms } from './start-cms.js';
import { runStatement } from './test-database.js';

/** One change of the feed, as it is stored. */
export interface StoredChange {
  event: string;
  edition: number | null;
  reason: string | null;
  replaced_by: string | null;
  tags: { purge: string[] };
}

/** A published article and what an administrator can do to it. */
export interface Acted {
  id: string;
  slug: string;
  act(action: string, body?: object, method?: string): ReturnType<AdminRequest>;
  view(): ReturnType<AdminRequest>;
  /** Publishes it with another title, and answers what readers then see. */
  publish(title: string): ReturnType<typeof readArticle>;
  lastChange(): Promise<StoredChange | undefined>;
}

/** An administrator of a running CMS, and records to write articles with. */
export interface Administrator {
  records: SampleRecords;
  request: AdminRequest;
  /** Publishes an article whose draft then says more than readers may see. */
  createArticle(slug: string, other?: object): Promise<Acted>;
}

/** Signs the first administrator in. */
export async function createAdministrator(cms: RunningCms): Promise<Administrator> {
  const records = await createRecords(cms.strapi);
  const request = await registerAdministrator(cms.url);
  const articles = documentsOf(cms.strapi, 'article');
  return {
    records,
    request,
    async createArticle(slug, other = {}) {
      const data = articleData(records, slug, { ...other });
      const { documentId: id } = await articles.create({ data, status: 'published' });
      await articles.update({ documentId: id, data: { title: 'A half-finished draft' } });
      const path = `/publishing/article/${id}`;
      return {
        id,
        slug,
        act: (action, body = {}, method = 'POST') => request(method, `${path}/${action}`, body),
        view: () => request('GET', path),
        async publish(title) {
          await articles.update({ documentId: id, data: { title } });
          await articles.publish({ documentId: id });
          return readArticle(cms.url, slug);
        },
        async lastChange() {
          const [change] = await runStatement<StoredChange>(
            cms.databaseUrl,
            `select event, edition, reason, replaced_by, tags::json as tags from content.change
             where item_id = $1 order by seq desc limit 1`,
            [id],
          );
          return change;
        },
      };
    },
  };
}

/** What the CMS says of an action that it refused. */
export function readRefusal({ status, body }: { status: number; body: unknown }) {
  const { error } = body as { error: { message: string; details: { errors?: { path: string[] }[] } } };
  const paths = (error.details.errors ?? []).map(({ path }) => path.join('.'));
  return { status, message: error.message, paths };
}
