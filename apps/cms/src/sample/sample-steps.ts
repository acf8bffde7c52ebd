import type { Core } from '@strapi/strapi';
import { fillSite } from './fill-site.js';
import { publishEditions } from './publish-editions.js';
import { publishPage } from './sample-pages.js';
import { sample } from './sample.js';
import type { SampleType } from './sample-record.js';
import { sampleUids } from './sample-uid.js';
import { toAuthor, toOrganisation, type Refer } from './to-document.js';
import { uploadFile } from './upload-file.js';

/** One thing to add: what it is, and how it comes into the CMS. */
export interface SampleStep {
  type: SampleType;
  key: string;
  title: string;
  /** Adds it and gives its id: of a document its document id, of a file its number. */
  add(strapi: Core.Strapi, refer: Refer): Promise<string>;
}

/** Everything there is to add, each thing after those it refers to. */
export const sampleSteps: SampleStep[] = [
  ...sample.files.map((name) => step('file', name, name, (strapi) => uploadFile(strapi, name))),
  ...sample.organisations.map((entry) =>
    step('organisation', entry.slug, entry.name, (strapi, refer) =>
      create(strapi, 'organisation', toOrganisation(entry, refer)),
    ),
  ),
  ...sample.topics.map((entry) =>
    step('topic', entry.slug, entry.name, (strapi) => create(strapi, 'topic', { ...entry })),
  ),
  ...sample.authors.map((entry) =>
    step('author', entry.slug, entry.name, (strapi, refer) =>
      create(strapi, 'author', toAuthor(entry, refer)),
    ),
  ),
  ...sample.pages.map((entry) =>
    step('page', entry.slug, entry.title, (strapi) => publishPage(strapi, entry)),
  ),
  ...sample.articles.map((entry) =>
    step('article', entry.slug, entry.title, (strapi, refer) => publishEditions(strapi, entry, refer)),
  ),
  step('site', 'site', sample.site.name, fillSite),
];

type DocumentType = 'organisation' | 'topic' | 'author';

function step(type: SampleType, key: string, title: string, add: SampleStep['add']): SampleStep {
  return { type, key, title, add };
}

async function create(
  strapi: Core.Strapi,
  type: DocumentType,
  data: Record<string, unknown>,
): Promise<string> {
  const { documentId } = await strapi.documents(sampleUids[type]).create({ data });
  return documentId;
}
