import {
  apiIndexSchema,
  articleFacetsSchema,
  articleSchema,
  articleSummarySchema,
  authorSchema,
  authorSummarySchema,
  documentSchema,
  itemAnswerSchema,
  listAnswerSchema,
  noticeListSchema,
  organisationSchema,
  organisationSummarySchema,
  pageSchema,
  searchAnswerSchema,
  siteSchema,
  topicSchema,
  topicSummarySchema,
} from '@shoal/content-schema';
import type { z } from 'zod';
import { apiAddress, type Params } from './api-address.js';
import { checkOptions } from './check-options.js';
import type {
  ContentClient,
  ContentClientOptions,
  CorrectionsParams,
  FacetParams,
  SearchParams,
} from './content-client.js';
import { followChanges } from './follow-changes.js';
import { parseAnswer } from './parse-answer.js';
import { readAbsent } from './read-absent.js';
import { readAll } from './read-all.js';
import { readChanges } from './read-changes.js';
import { createEditions } from './read-editions.js';
import { readItem, readRemoved } from './read-item.js';
import { readSnapshot } from './read-snapshot.js';
import { read, type ReadOptions, type ReadSettings } from './read.js';
import { verify } from './verify.js';

/** Makes a client for the Content API of one server. It keeps nothing between reads. */
export function createContentClient(options: ContentClientOptions): ContentClient {
  const { baseUrl, settings } = checkOptions(options);

  const getter =
    <T extends { slug: string }>(path: readonly string[], schema: z.ZodType<T>) =>
    async (slug: string, readOptions?: ReadOptions) =>
      readItem(
        {
          url: apiAddress(baseUrl, [...path, slug]),
          schema,
          slugOf: (found) => found.slug,
          readGone: (answer) => readRemoved(answer, slug),
        },
        settings,
        readOptions,
      );

  const reader = <T extends { slug: string }>(path: string, schema: z.ZodType<T>) => ({
    get: getter([path], schema),
    getById: getter([path, 'by-id'], schema),
  });

  const lister = createLister(baseUrl, settings);

  return {
    articles: {
      ...reader('articles', articleSchema),
      ...lister('articles', articleSummarySchema),
      listWhole: async (params, readOptions) =>
        lister('articles', articleSchema).list({ ...params, include: 'body' }, readOptions),
      facets: async (params, readOptions) => readFacets(baseUrl, settings, params, readOptions),
      editions: createEditions(baseUrl, settings),
    },
    authors: { ...reader('authors', authorSchema), ...lister('authors', authorSummarySchema) },
    organisations: {
      ...reader('organisations', organisationSchema),
      ...lister('organisations', organisationSummarySchema),
    },
    topics: { ...reader('topics', topicSchema), ...lister('topics', topicSummarySchema) },
    corrections: {
      list: async (params, readOptions) => readCorrections(baseUrl, settings, params, readOptions),
    },
    pages: { ...reader('pages', pageSchema) },
    search: async (params, readOptions) => searchArticles(baseUrl, settings, params, readOptions),
    site: { get: async (readOptions) => readSite(baseUrl, settings, readOptions) },
    api: createApiReader(baseUrl, settings),
    ...createFeedReader(baseUrl, settings),
    verify,
  };
}

const createLister =
  (baseUrl: string, settings: ReadSettings) =>
  <T>(path: string, entry: z.ZodType<T>) => {
    const schema = listAnswerSchema(entry);
    const list = async (params?: Params, readOptions?: ReadOptions) =>
      read(
        apiAddress(baseUrl, [path], params),
        { 200: (answer) => parseAnswer(answer, schema), 404: readAbsent },
        settings,
        readOptions,
      );
    return {
      list,
      all: async (params: Params = {}, readOptions?: ReadOptions) =>
        readAll((query) => list(query, readOptions), params),
    };
  };

const createFeedReader = (
  baseUrl: string,
  settings: ReadSettings,
): Pick<ContentClient, 'changes' | 'snapshot'> => ({
  changes: {
    list: async (params, readOptions) => readChanges({ baseUrl, settings }, params, readOptions),
    follow: (params = {}) => followChanges({ baseUrl, settings }, params),
  },
  snapshot: (filter, readOptions) => readSnapshot({ baseUrl, settings }, filter, readOptions),
});

const searchArticles = (
  baseUrl: string,
  settings: ReadSettings,
  params: SearchParams,
  readOptions?: ReadOptions,
) =>
  read(
    apiAddress(baseUrl, ['search'], params),
    { 200: (answer) => parseAnswer(answer, searchAnswerSchema), 404: readAbsent },
    settings,
    readOptions,
  );

const readFacets = (
  baseUrl: string,
  settings: ReadSettings,
  params?: FacetParams,
  readOptions?: ReadOptions,
) =>
  read(
    apiAddress(baseUrl, ['facets'], params),
    {
      200: (answer) => parseAnswer(answer, itemAnswerSchema(articleFacetsSchema)).data,
      404: readAbsent,
    },
    settings,
    readOptions,
  );

const readCorrections = (
  baseUrl: string,
  settings: ReadSettings,
  params?: CorrectionsParams,
  readOptions?: ReadOptions,
) =>
  read(
    apiAddress(baseUrl, ['corrections'], params),
    { 200: (answer) => parseAnswer(answer, noticeListSchema), 404: readAbsent },
    settings,
    readOptions,
  );

const readSite = (baseUrl: string, settings: ReadSettings, readOptions?: ReadOptions) =>
  read(
    apiAddress(baseUrl, ['site']),
    { 200: (answer) => parseAnswer(answer, itemAnswerSchema(siteSchema)).data },
    settings,
    readOptions,
  );

const createApiReader = (baseUrl: string, settings: ReadSettings): ContentClient['api'] => ({
  get: async (readOptions) =>
    read(
      apiAddress(baseUrl, []),
      { 200: (answer) => parseAnswer(answer, itemAnswerSchema(apiIndexSchema)).data },
      settings,
      readOptions,
    ),
  describe: async (readOptions) =>
    read(
      apiAddress(baseUrl, ['openapi.json']),
      { 200: (answer) => parseAnswer(answer, documentSchema) },
      settings,
      readOptions,
    ),
});
