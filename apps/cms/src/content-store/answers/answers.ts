import {
  articleSchema,
  articleSummarySchema,
  authorSchema,
  authorSummarySchema,
  organisationSchema,
  organisationSummarySchema,
  pageSchema,
  siteSchema,
  topicSchema,
  topicSummarySchema,
} from '@shoal/content-schema';
import type { z } from 'zod';
import type { StoredItem } from '../item-rows.js';
import type { ItemType } from '../stored.js';
import { answerArticle, answerArticleSummary } from './article.js';
import { answerAuthor, answerAuthorSummary } from './author.js';
import type { Links } from './links.js';
import { answerOrganisation, answerOrganisationSummary } from './organisation.js';
import { answerPage } from './page.js';
import { answerSite } from './site.js';
import { answerTopic, answerTopicSummary } from './topic.js';

/** How a stored item becomes what the Content API says of it, and the contract that holds for that. */
export interface Answer {
  schema: z.ZodType;
  of(item: StoredItem, links: Links): unknown;
}

/** Every type that the Content API has items of. */
export type PublicType = Exclude<ItemType, 'media'>;

// The columns `summary` and `document` hold what a projection of the same type put there.
function answer<Content>(
  schema: z.ZodType,
  of: (item: StoredItem<Content>, links: Links) => unknown,
): Answer {
  return { schema, of: (item, links) => of(item as StoredItem<Content>, links) };
}

/** Items by themselves. */
export const itemAnswers: Record<PublicType, Answer> = {
  article: answer(articleSchema, answerArticle),
  author: answer(authorSchema, answerAuthor),
  organisation: answer(organisationSchema, answerOrganisation),
  topic: answer(topicSchema, answerTopic),
  page: answer(pageSchema, answerPage),
  site: answer(siteSchema, answerSite),
};

/** Items in lists. */
export const summaryAnswers = {
  article: answer(articleSummarySchema, answerArticleSummary),
  author: answer(authorSummarySchema, answerAuthorSummary),
  organisation: answer(organisationSummarySchema, answerOrganisationSummary),
  topic: answer(topicSummarySchema, answerTopicSummary),
} satisfies Partial<Record<PublicType, Answer>>;
