import type { SchemaName } from '@shoal/content-schema';
import { changesQuery, snapshotQuery } from './changes-parameters.js';
import { createDocumentRoutes } from './document-routes.js';
import { getChangesReply } from './get-changes-reply.js';
import { getCorrectionsReply } from './get-corrections-reply.js';
import { getEditionReply, getEditionsReply } from './get-editions-reply.js';
import { getFacetsReply } from './get-facets-reply.js';
import { getIndexReply } from './get-index-reply.js';
import { getItemByIdReply, getItemReply, type ItemAddress } from './get-item-reply.js';
import { getJsonLdReply } from './get-json-ld-reply.js';
import { getListReply } from './get-list-reply.js';
import { getSearchReply } from './get-search-reply.js';
import { getSnapshotReply } from './get-snapshot-reply.js';
import { requestArticles, requestNamed, type ListRequest } from './list-request.js';
import {
  articleListQuery,
  correctionsQuery,
  editionParts,
  facetsQuery,
  idParts,
  namedListQuery,
  slugParts,
} from './parameters.js';
import { defineRoute, noParts, noQuery, type Route } from './route.js';
import { searchQuery } from './search-parameters.js';

/** Every route of the Content API, in the order they are tried: the first that fits answers. One entry, one handler. */
export const routes: readonly Route[] = [
  defineRoute({
    path: '',
    name: 'getIndex',
    summary: 'Where everything is, under what terms, and how long it is kept',
    parts: noParts,
    query: noQuery,
    answer: { schema: 'ApiIndexAnswer', format: 'json' },
    others: [],
    handle: (_request, context) => getIndexReply(routes, context),
  }),
  defineRoute({
    path: '/articles',
    name: 'listArticles',
    summary: 'Articles, newest first',
    parts: noParts,
    query: articleListQuery,
    answer: { schema: ['ArticleList', 'ArticleFullList'], format: 'json' },
    others: ['not-found'],
    handle: async ({ query }, context) => getListReply(await requestArticles(query, context), context),
  }),
  defineRoute({
    path: '/articles/{slug}/editions',
    name: 'listEditions',
    summary: 'The editions of an article, newest first',
    parts: slugParts,
    query: noQuery,
    answer: { schema: 'ArticleEditionList', format: 'json' },
    others: ['not-found', 'removed', 'moved'],
    handle: ({ parts: { slug } }, context) => getEditionsReply(slug, context),
  }),
  defineRoute({
    path: '/articles/{slug}/editions/{number}',
    name: 'getEdition',
    summary: 'One edition of an article, as it was published',
    parts: editionParts,
    query: noQuery,
    answer: { schema: 'ArticleEdition', format: 'json' },
    others: ['not-found', 'removed', 'withheld', 'moved'],
    handle: ({ parts }, context) => getEditionReply(parts, context),
  }),
  defineRoute({
    path: '/articles/{slug}/json-ld',
    name: 'getJsonLd',
    summary: 'An article as JSON-LD (schema.org)',
    parts: slugParts,
    query: noQuery,
    answer: { schema: 'ArticleJsonLd', format: 'json-ld' },
    others: ['not-found', 'removed', 'moved'],
    handle: ({ parts: { slug } }, context) => getJsonLdReply(slug, context),
  }),
  ...itemRoutes('Article', 'An article', 'ArticleAnswer', { type: 'article', folder: '/articles' }),
  namedListRoute('listAuthors', 'Authors, by name', 'AuthorList', 'author', '/authors'),
  ...itemRoutes('Author', 'An author', 'AuthorAnswer', { type: 'author', folder: '/authors' }),
  namedListRoute(
    'listOrganisations',
    'Organisations, by name',
    'OrganisationList',
    'organisation',
    '/organisations',
  ),
  ...itemRoutes('Organisation', 'An organisation', 'OrganisationAnswer', {
    type: 'organisation',
    folder: '/organisations',
  }),
  namedListRoute('listTopics', 'Topics, by name', 'TopicList', 'topic', '/topics'),
  ...itemRoutes('Topic', 'A topic', 'TopicAnswer', { type: 'topic', folder: '/topics' }),
  ...itemRoutes('Page', 'A standing page', 'PageAnswer', { type: 'page', folder: '/pages' }),
  defineRoute({
    path: '/search',
    name: 'searchArticles',
    summary: 'Articles that words are found in, best first',
    parts: noParts,
    query: searchQuery,
    answer: { schema: 'SearchAnswer', format: 'json' },
    others: ['not-found'],
    handle: ({ query }, context) => getSearchReply(query, context),
  }),
  defineRoute({
    path: '/facets',
    name: 'countArticles',
    summary: 'What the list of articles can be narrowed to, and how many that would leave',
    parts: noParts,
    query: facetsQuery,
    answer: { schema: 'ArticleFacetsAnswer', format: 'json' },
    others: ['not-found'],
    handle: ({ query }, context) => getFacetsReply(query, context),
  }),
  defineRoute({
    path: '/corrections',
    name: 'listCorrections',
    summary: 'What was put right or withdrawn, newest first',
    parts: noParts,
    query: correctionsQuery,
    answer: { schema: 'CorrectionList', format: 'json' },
    others: ['not-found'],
    handle: ({ query }, context) => getCorrectionsReply(query, context),
  }),
  defineRoute({
    path: '/site',
    name: 'getSite',
    summary: 'What holds for the whole site',
    parts: noParts,
    query: noQuery,
    answer: { schema: 'SiteAnswer', format: 'json' },
    others: [],
    handle: (_request, context) => getItemReply({ type: 'site', slug: 'site', folder: '' }, context),
  }),
  defineRoute({
    path: '/changes',
    name: 'listChanges',
    summary: 'What changed after a cursor, oldest first; waits for a change where asked to',
    parts: noParts,
    query: changesQuery,
    answer: { schema: 'Changes', format: 'json' },
    others: ['not-found', 'cursor-gone'],
    handle: getChangesReply,
  }),
  defineRoute({
    path: '/snapshot',
    name: 'getSnapshot',
    summary: 'Everything as it is at one moment, line by line, and the cursor to follow from',
    parts: noParts,
    query: snapshotQuery,
    answer: { schema: 'SnapshotLine', format: 'ndjson' },
    others: ['not-found'],
    handle: getSnapshotReply,
  }),
  ...createDocumentRoutes(() => routes),
];

/** Items of one type, by their slug and by their id. */
function itemRoutes(
  name: string,
  summary: string,
  schema: SchemaName,
  { type, folder }: Omit<ItemAddress, 'slug'>,
): Route[] {
  const answer = { schema, format: 'json' as const };
  return [
    defineRoute({
      path: `${folder}/{slug}`,
      name: `get${name}`,
      summary,
      parts: slugParts,
      query: noQuery,
      answer,
      others: ['not-found', 'removed', 'moved'],
      handle: ({ parts: { slug } }, context) => getItemReply({ type, slug, folder }, context),
    }),
    defineRoute({
      path: `${folder}/by-id/{id}`,
      name: `get${name}ById`,
      summary: `${summary}, by its id, which no change of address touches`,
      parts: idParts,
      query: noQuery,
      answer,
      others: ['not-found', 'removed'],
      handle: ({ parts: { id } }, context) => getItemByIdReply({ type, id }, context),
    }),
  ];
}

function namedListRoute(
  name: string,
  summary: string,
  schema: SchemaName,
  type: ListRequest['type'],
  path: string,
): Route {
  return defineRoute({
    path,
    name,
    summary,
    parts: noParts,
    query: namedListQuery,
    answer: { schema, format: 'json' },
    others: [],
    handle: ({ query }, context) => getListReply(requestNamed(type, path, query), context),
  });
}
