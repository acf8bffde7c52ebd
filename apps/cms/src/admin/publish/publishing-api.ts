import { adminApi, isBaseQueryError } from '../content-manager';
import type { ComparedVersions, ItemHistory, VersionName } from '../../publishing/history/editors-answers';

/** Which item, as Strapi names it. */
export interface Item {
  /** The name of its content type, such as `api::article.article`. */
  model: string;
  documentId: string;
}

/** What the server calls the types that readers see. */
const types: Readonly<Record<string, string>> = {
  'api::article.article': 'article',
  'api::author.author': 'author',
  'api::organisation.organisation': 'organisation',
  'api::topic.topic': 'topic',
  'api::page.page': 'page',
};

/** What people call a type of content that readers see; undefined where they do not see it. */
export const typeOf = (model: string): string | undefined => types[model];

/** Whether a type of content keeps drafts, editions and a history. */
export const hasEditions = (model: string): boolean => ['article', 'page'].includes(types[model] ?? '');

/** Something that an editor does to an item. */
interface Act extends Item {
  /** The last part of the address, such as `withdraw`. */
  action: string;
  body: object;
}

interface Asked extends Item {
  from: VersionName | 'live';
  to: VersionName;
}

// The tags are the content manager's own: what it knows of an item is read anew once something was done to it.
const publishing = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getHistory: build.query<ItemHistory, Item>({
        query: (item) => `${addressOf(item)}/history`,
        transformResponse: ({ data }: { data: ItemHistory }) => data,
        providesTags: (_history, _error, item) => [{ type: 'Document', id: tagOf(item) }],
      }),
      getComparison: build.query<ComparedVersions, Asked>({
        query: ({ from, to, ...item }) => `${addressOf(item)}/comparison?from=${from}&to=${to}`,
        transformResponse: ({ data }: { data: ComparedVersions }) => data,
        // A draft may be another a second later.
        keepUnusedDataFor: 0,
      }),
      findArticles: build.query<{ id: string; title: string }[], string>({
        query: (words) => ({
          url: '/content-manager/collection-types/api::article.article',
          config: { params: { _q: words, status: 'published', page: 1, pageSize: 10 } },
        }),
        transformResponse: ({ results }: { results: { documentId: string; title: string }[] }) =>
          results.map(({ documentId, title }) => ({ id: documentId, title })),
        keepUnusedDataFor: 30,
      }),
      act: build.mutation<unknown, Act>({
        query: ({ action, body, ...item }) => ({
          url: `${addressOf(item)}/${action}`,
          method: 'POST',
          data: body,
        }),
        transformResponse: ({ data }: { data: unknown }) => data,
        invalidatesTags: (_answer, error, item) =>
          error
            ? []
            : [
                { type: 'Document', id: tagOf(item) },
                { type: 'Document', id: `${item.model}_LIST` },
                'Relations',
                'RecentDocumentList',
                'CountDocuments',
              ],
      }),
    }),
  });

export const { useActMutation, useFindArticlesQuery, useGetComparisonQuery, useGetHistoryQuery } = publishing;

const addressOf = ({ model, documentId }: Item) => `/publishing/${typeOf(model) ?? model}/${documentId}`;

const tagOf = ({ model, documentId }: Item) => `${model}_${documentId}`;

/** One thing that the server objects to. */
export interface Problem {
  /** The field of the form, such as `body.2.caption`; empty where it is no field. */
  path: string;
  message: string;
}

/** What the server objects to, as an editor reads it. */
export function problemsOf(error: unknown): Problem[] {
  if (typeof error !== 'object' || error === null) return [];
  // Strapi's errors and those of a lost connection both have a name and a message.
  const known = error as Parameters<typeof isBaseQueryError>[0];
  if (!isBaseQueryError(known)) return [{ path: '', message: 'Something went wrong. Try again.' }];
  const details: unknown = 'details' in known ? known.details : undefined;
  const listed = listErrors(details);
  if (listed.length > 0) return listed;
  const isLost = known.name === 'UnknownError' || known.message === 'Failed to fetch';
  return [{ path: '', message: isLost ? lost : known.message }];
}

const lost = 'The CMS did not answer. Nothing may have changed: check, then try again.';

function listErrors(details: unknown): Problem[] {
  if (typeof details !== 'object' || details === null || !('errors' in details)) return [];
  if (!Array.isArray(details.errors)) return [];
  return details.errors.flatMap((listed: { path?: unknown; message?: unknown }) =>
    Array.isArray(listed.path) && typeof listed.message === 'string'
      ? [{ path: listed.path.join('.'), message: listed.message }]
      : [],
  );
}
