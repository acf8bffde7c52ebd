import type { AdminRequest } from './admin-session.js';
import { runStatement } from './test-database.js';
import { articleData, type SampleRecords } from './sample-content.js';

const types = '/content-manager/collection-types';

/** Creates what an article needs, through the admin. */
export async function createRecordsOverHttp(admin: AdminRequest): Promise<SampleRecords> {
  const create = async (name: string, data: object) => {
    const { status, body } = await admin('POST', `${types}/api::${name}.${name}`, data);
    if (status !== 201) throw new Error(`Creating ${name} failed: ${JSON.stringify(body)}`);
    return (body as { data: { documentId: string } }).data.documentId;
  };
  const organisation = await create('organisation', {
    name: 'Tidewater',
    slug: 'tidewater',
    kind: 'charity',
  });
  const author = await create('author', { kind: 'person', name: 'Marit', slug: 'marit' });
  const topic = await create('topic', { name: 'Letters', slug: 'letters' });
  return { organisation, company: organisation, author, coAuthor: author, topic, otherTopic: topic };
}

type Create = (admin: AdminRequest, records: SampleRecords, slug: string) => Promise<string>;

/** Creates an article through the admin, a draft so far, and answers its id. */
export const createArticle: Create = (admin, records, slug) =>
  postArticle(admin, '', dataOf(records, slug, {}));

/** Creates a published article through the admin and answers its id. */
export const publishNewArticle: Create = (admin, records, slug) =>
  postArticle(admin, '/actions/publish', dataOf(records, slug, {}));

async function postArticle(admin: AdminRequest, action: string, data: object): Promise<string> {
  const { body } = await admin('POST', `${types}/api::article.article${action}`, data);
  return (body as { data: { documentId: string } }).data.documentId;
}

/** Saves and publishes an article as the admin's button does. */
export const publishArticle = (
  admin: AdminRequest,
  records: SampleRecords,
  { id, slug, title }: { id: string; slug: string; title: string },
) => admin('POST', `${types}/api::article.article/${id}/actions/publish`, dataOf(records, slug, { title }));

/** What the admin asks for when an article is opened. */
export const readForm = (admin: AdminRequest, id: string) =>
  admin('GET', `${types}/api::article.article/${id}`);

const dataOf = (records: SampleRecords, slug: string, other: object) =>
  articleData(records, slug, { supportingOrganisations: [], ...other });

/** What each place says of an article: Strapi, the store, its last edition, the feed. A half publish differs. */
export async function readEverywhere(databaseUrl: string, id: string) {
  const [row] = await runStatement<{
    strapi: string;
    draft: string;
    item: string;
    edition: string;
    number: number;
    changes: number;
    unnumbered: number;
    links: number;
  }>(
    databaseUrl,
    `select
      (select title from articles where document_id = $1 and published_at is not null) as strapi,
      (select title from articles where document_id = $1 and published_at is null) as draft,
      (select document->>'title' from content.item where id = $1) as item,
      (select document->>'title' from content.edition where item_id = $1 order by number desc limit 1) as edition,
      (select max(number) from content.edition where item_id = $1) as number,
      (select count(*)::integer from content.change where item_id = $1) as changes,
      (select count(*)::integer from content.change where seq is null) as unnumbered,
      (select count(*)::integer from content.link where item_id = $1) as links`,
    [id],
  );
  if (!row) throw new Error('The database answered no row');
  return row;
}
