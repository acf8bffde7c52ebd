import type { PublishedUid } from '../published-types.js';

const id = { select: ['documentId'] };
const file = {
  select: ['documentId', 'name', 'url', 'mime', 'size', 'width', 'height', 'formats', 'provider_metadata'],
};
const image = { populate: { file } };

const body = {
  on: {
    'body.prose': {},
    'body.figure': { populate: { image } },
    'body.quote': {},
    'body.inset': {},
    'body.warning': {},
    'body.details': {},
    'body.table': {},
    'body.video': {},
    'body.attachment': { populate: { file } },
    'body.action': {},
  },
};

const named = { select: ['documentId', 'name'] };
const bylineAuthor = { select: ['documentId', 'name', 'role'], populate: { organisation: named } };

/** What each record is read with: exactly what readers may come to see of it. */
export const populate: Record<PublishedUid, Record<string, unknown>> = {
  'api::article.article': {
    leadImage: image,
    bylines: { populate: { author: bylineAuthor, organisation: named } },
    leadOrganisations: id,
    supportingOrganisations: id,
    mentions: id,
    topics: id,
    related: id,
    originallyPublished: true,
    disclosures: true,
    body,
  },
  'api::author.author': { photo: file, organisation: id, links: true, identifiers: true },
  'api::organisation.organisation': {
    logo: file,
    identifiers: true,
    successors: { populate: { organisation: id } },
  },
  'api::topic.topic': {},
  'api::page.page': { body },
  'api::site.site': { logo: file, navigation: true, footer: true, announcement: true },
};
