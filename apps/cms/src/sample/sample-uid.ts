import type { SampleType } from './sample-record.js';

/** Strapi's names of the types that the sample content is made of. */
export const sampleUids = {
  file: 'plugin::upload.file',
  organisation: 'api::organisation.organisation',
  topic: 'api::topic.topic',
  author: 'api::author.author',
  page: 'api::page.page',
  article: 'api::article.article',
  site: 'api::site.site',
} as const satisfies Record<SampleType, string>;
