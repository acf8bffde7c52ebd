import type { Core } from '@strapi/strapi';

/** Ids of records that articles can be written with. */
export interface SampleRecords {
  author: string;
  coAuthor: string;
  organisation: string;
  company: string;
  topic: string;
  otherTopic: string;
}

type Data = Record<string, unknown>;

/** The Document Service without Strapi's own types of the fields, which are not generated here. */
export function documentsOf(strapi: Core.Strapi, name: string) {
  return strapi.documents(`api::${name}.${name}` as 'api::article.article') as unknown as {
    create(params: { data: Data; status?: 'published' }): Promise<{ documentId: string }>;
    update(params: {
      documentId: string;
      data: Data;
      status?: 'published';
    }): Promise<{ documentId: string } | null>;
    publish(params: { documentId: string }): Promise<{ documentId: string; entries: Data[] }>;
    unpublish(params: { documentId: string }): Promise<{ documentId: string }>;
    discardDraft(params: { documentId: string }): Promise<{ documentId: string }>;
    delete(params: { documentId: string }): Promise<{ documentId: string }>;
    clone(params: { documentId: string; data: Data }): Promise<{ documentId: string; entries: Data[] }>;
    findOne(params: { documentId: string; status?: 'published' | 'draft' }): Promise<Data | null>;
  };
}

/** Two authors, two organisations and two topics. */
export async function createRecords(strapi: Core.Strapi): Promise<SampleRecords> {
  const create = async (name: string, data: Data) =>
    (await documentsOf(strapi, name).create({ data })).documentId;
  const organisation = await create('organisation', {
    name: 'Tidewater Health Board',
    shortName: 'THB',
    slug: 'tidewater-health-board',
    kind: 'health-service',
    licence: 'OGL-UK-3.0',
  });
  const company = await create('organisation', {
    name: 'Lantern Works',
    slug: 'lantern-works',
    kind: 'company',
  });
  return {
    organisation,
    company,
    author: await create('author', {
      kind: 'person',
      name: 'Marit Oyelaran',
      slug: 'marit-oyelaran',
      role: 'Lead nurse',
      organisation,
    }),
    coAuthor: await create('author', {
      kind: 'team',
      name: 'Letters Team',
      slug: 'letters-team',
      organisation: company,
    }),
    topic: await create('topic', { name: 'Appointments', slug: 'appointments' }),
    otherTopic: await create('topic', { name: 'Letters', slug: 'letters' }),
  };
}

/** Running text of one paragraph, as Strapi's editor writes it. */
export const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** An article that may be published, with whatever a test wants otherwise. */
export const articleData = (records: SampleRecords, slug: string, other: Data = {}): Data => ({
  title: `Article ${slug}`,
  slug,
  summary: 'What happened when we rewrote a letter that many people read.',
  bylines: [{ author: records.author }, { author: records.coAuthor, role: 'Designers' }],
  leadOrganisations: [records.organisation],
  supportingOrganisations: [records.company],
  topics: [records.topic],
  body: [{ __component: 'body.prose', content: paragraph('It began with one letter.') }],
  ...other,
});
