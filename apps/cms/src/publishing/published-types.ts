import type { PublicType } from '../content-store/answers/answers.js';

/** The content types that readers see, and what the content store calls them. */
export const publishedTypes = {
  'api::article.article': 'article',
  'api::author.author': 'author',
  'api::organisation.organisation': 'organisation',
  'api::topic.topic': 'topic',
  'api::page.page': 'page',
  'api::site.site': 'site',
} as const satisfies Record<string, PublicType>;

/** The name in Strapi of a content type that readers see. */
export type PublishedUid = keyof typeof publishedTypes;

/** Whether readers see this content type. */
export const isPublishedUid = (uid: string): uid is PublishedUid => Object.hasOwn(publishedTypes, uid);
