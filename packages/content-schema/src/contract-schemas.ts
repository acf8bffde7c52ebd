import type { z } from 'zod';
import { itemAnswerSchema, listAnswerSchema } from './answer.js';
import { apiIndexSchema, documentSchema } from './api-index.js';
import { articleEditionListSchema, articleEditionSchema, withheldProblemSchema } from './article-edition.js';
import { articleSchema, articleSummarySchema } from './article.js';
import { authorRefSchema, authorSchema, authorSummarySchema } from './author.js';
import { bodySchema } from './body.js';
import { bylineSchema } from './byline.js';
import { articleFacetsSchema } from './facets.js';
import { imageFileSchema, imageSchema } from './image.js';
import { noticeListSchema } from './notice.js';
import { organisationRefSchema, organisationSchema, organisationSummarySchema } from './organisation.js';
import { pageSchema } from './page.js';
import { changesAnswerSchema, cursorGoneProblemSchema } from './change.js';
import { articleJsonLdSchema } from './json-ld.js';
import { movedSchema, problemSchema, removedProblemSchema } from './problem.js';
import { listSchema, richTextSchema } from './rich-text.js';
import { searchAnswerSchema } from './search.js';
import { siteSchema } from './site.js';
import { snapshotLineSchema } from './snapshot.js';
import { topicRefSchema, topicSchema, topicSummarySchema } from './topic.js';

/** Every schema that the Content API documents, by the name that its OpenAPI document and JSON Schemas give it. */
export const contractSchemas = {
  Article: articleSchema,
  ArticleSummary: articleSummarySchema,
  Author: authorSchema,
  AuthorSummary: authorSummarySchema,
  Organisation: organisationSchema,
  OrganisationSummary: organisationSummarySchema,
  Topic: topicSchema,
  TopicSummary: topicSummarySchema,
  Page: pageSchema,
  Site: siteSchema,
  ArticleAnswer: itemAnswerSchema(articleSchema),
  AuthorAnswer: itemAnswerSchema(authorSchema),
  OrganisationAnswer: itemAnswerSchema(organisationSchema),
  TopicAnswer: itemAnswerSchema(topicSchema),
  PageAnswer: itemAnswerSchema(pageSchema),
  SiteAnswer: itemAnswerSchema(siteSchema),
  ArticleList: listAnswerSchema(articleSummarySchema),
  ArticleFullList: listAnswerSchema(articleSchema),
  ArticleFacetsAnswer: itemAnswerSchema(articleFacetsSchema),
  AuthorList: listAnswerSchema(authorSummarySchema),
  OrganisationList: listAnswerSchema(organisationSummarySchema),
  TopicList: listAnswerSchema(topicSummarySchema),
  CorrectionList: noticeListSchema,
  ApiIndexAnswer: itemAnswerSchema(apiIndexSchema),
  Document: documentSchema,
  RichText: richTextSchema,
  List: listSchema,
  Body: bodySchema,
  Image: imageSchema,
  ImageFile: imageFileSchema,
  Byline: bylineSchema,
  AuthorRef: authorRefSchema,
  OrganisationRef: organisationRefSchema,
  TopicRef: topicRefSchema,
  Changes: changesAnswerSchema,
  SnapshotLine: snapshotLineSchema,
  SearchAnswer: searchAnswerSchema,
  ArticleEditionList: articleEditionListSchema,
  ArticleEdition: itemAnswerSchema(articleEditionSchema),
  ArticleJsonLd: articleJsonLdSchema,
  Moved: movedSchema,
  Problem: problemSchema,
  RemovedProblem: removedProblemSchema,
  WithheldProblem: withheldProblemSchema,
  CursorGoneProblem: cursorGoneProblemSchema,
} satisfies Record<string, z.ZodType>;
export type SchemaName = keyof typeof contractSchemas;
