import {
  createContentClient,
  type ArticleListParams,
  type ContentClient,
  type CorrectionsParams,
  type FacetParams,
  type ItemResult,
  type ListParams,
  type Moved,
  type ReadOptions,
  type Removed,
  type SearchParams,
  type Withheld,
} from '@shoal/content-client';
import { slugSchema, type ArticleEdition } from '@shoal/content-schema';
import { cache } from 'react';
import { getConfiguration } from './configuration';
import { getPageContext } from './page-context';
import { readPreview, type Preview } from './preview-state';

/** Entries to a page of a list. */
const entriesPerPage = 20;

// A client keeps nothing between reads; a memo of what was read would add no cache tag to the next page.
const clientWith = (keepsTag: (tag: string) => boolean) => {
  let client: ContentClient | undefined;
  return () => {
    const { CMS_URL: baseUrl, CMS_TIMEOUT_MS: timeoutMs, CMS_RETRIES: retries } = getConfiguration();
    return (client ??= createContentClient({
      baseUrl,
      timeoutMs,
      retries,
      fetch: (input, init) => fetch(input, { ...init, headers: nameRequest(init), cache: 'no-store' }),
      onRead: ({ tags }) => tags.filter(keepsTag).forEach((tag) => getPageContext().tags.add(tag)),
    }));
  };
};

const getClient = clientWith(() => true);

/**
 * For the addresses in lists alone. Whatever changes one changes its list, so that of the cache tags those of lists do:
 * with those of ten thousand entries no answer could be sent.
 */
const getAddressClient = clientWith((tag) => tag.startsWith('list:'));

/** The CMS writes the id of the page's render into its log. */
function nameRequest(init: RequestInit | undefined): Headers {
  const headers = new Headers(init?.headers);
  headers.set('x-request-id', getPageContext().requestId);
  return headers;
}

/** Reads for the page under way. A failure is noted, so that the page is never sent, and goes on its way. */
async function read<T>(
  ask: (client: ContentClient, options: ReadOptions) => Promise<T>,
  reader = getClient,
): Promise<T> {
  const context = getPageContext();
  try {
    return await ask(reader(), { signal: context.signal });
  } catch (error) {
    context.failures.push(error);
    throw error;
  }
}

// A page and its metadata ask for the same item; `cache` holds for one render and no longer.
const getter = <T>(
  get: (client: ContentClient, slug: string, options: ReadOptions) => Promise<ItemResult<T>>,
) =>
  cache(async (slug: string): Promise<ItemResult<T>> => {
    if (!slugSchema.safeParse(slug).success) return null;
    return read((client, options) => get(client, slug, options));
  });

/** Whether an item stands at an address now. */
export const isPresent = <T extends { type: string }>(found: T | Removed | Moved | null): found is T =>
  found !== null && found.type !== 'removed' && found.type !== 'moved';

/** An article by its slug. */
export const getArticle = getter((client, slug, options) => client.articles.get(slug, options));

/** The editions of an article, newest first. */
export const getEditions = getter((client, slug, options) => client.articles.editions.list(slug, options));

/** One edition of an article. */
export const getEdition = cache(
  async (slug: string, number: number): Promise<ItemResult<ArticleEdition> | Withheld> => {
    if (!slugSchema.safeParse(slug).success) return null;
    return read((client, options) => client.articles.editions.get(slug, number, options));
  },
);

/** An author by their slug. */
export const getAuthor = getter((client, slug, options) => client.authors.get(slug, options));

/** An organisation by its slug. */
export const getOrganisation = getter((client, slug, options) => client.organisations.get(slug, options));

/** A topic by its slug. */
export const getTopic = getter((client, slug, options) => client.topics.get(slug, options));

/** A standing page by its slug. */
export const getPage = getter((client, slug, options) => client.pages.get(slug, options));

/** What holds for the whole site. */
export const getSite = cache(() => read((client, options) => client.site.get(options)));

/** The terms of the Content API, and where everything of it is. */
export const getApi = cache(() => read((client, options) => client.api.get(options)));

/** The OpenAPI document of the Content API. */
export const getOpenApi = cache(() => read((client, options) => client.api.describe(options)));

/** Articles, newest first; null when what they are filtered by does not exist. */
export const listArticles = (params: ArticleListParams) =>
  listArticlesOnce(JSON.stringify({ limit: entriesPerPage, ...params }));

const listArticlesOnce = cache((params: string) =>
  read((client, options) => client.articles.list(JSON.parse(params) as ArticleListParams, options)),
);

/** What a list of articles can be narrowed to, with counts; null when what it is filtered by does not exist. */
export const countArticles = (params: FacetParams) => countArticlesOnce(JSON.stringify(params));

const countArticlesOnce = cache((params: string) =>
  read((client, options) => client.articles.facets(JSON.parse(params) as FacetParams, options)),
);

/** Articles that words are found in, best first; null when what the search is narrowed to does not exist. */
export const searchArticles = (params: SearchParams) =>
  searchArticlesOnce(JSON.stringify({ limit: entriesPerPage, ...params }));

const searchArticlesOnce = cache((params: string) =>
  read((client, options) => client.search(JSON.parse(params) as SearchParams, options)),
);

/** What was put right or withdrawn, newest first; null when the organisation does not exist. */
export const listCorrections = (params: CorrectionsParams) =>
  listCorrectionsOnce(JSON.stringify({ limit: entriesPerPage, ...params }));

const listCorrectionsOnce = cache((params: string) =>
  read((client, options) => client.corrections.list(JSON.parse(params) as CorrectionsParams, options)),
);

/** The newest articles with all that they say; null when what they are filtered by does not exist. */
export const listWholeArticles = (filter: Pick<ArticleListParams, 'topic' | 'organisation' | 'author'>) =>
  read((client, options) => client.articles.listWhole({ ...filter, limit: entriesPerPage }, options));

/** The newest articles of an author, a hundred at most, and how many there are; null when there is no such author. */
export const listSigned = (author: string) =>
  readAddresses((client, options) => client.articles.list({ author, limit: 100 }, options));

/** When the articles of a year last changed; null where it has none. */
export async function getLastChange(year: number): Promise<string | null> {
  const list = await readAddresses((client, options) =>
    client.articles.list({ ...daysOf(year), sort: '-changedAt', limit: 1 }, options),
  );
  return list?.data[0]?.changedAt ?? null;
}

/** The years of the oldest and the newest article; null where there is none. */
export async function getYears(): Promise<{ first: number; last: number } | null> {
  const [first, last] = await Promise.all(
    (['date', '-date'] as const).map(async (sort) => {
      const list = await readAddresses((client, options) =>
        client.articles.list({ sort, limit: 1 }, options),
      );
      return list?.data[0] && new Date(list.data[0].date).getUTCFullYear();
    }),
  );
  return first === undefined || last === undefined ? null : { first, last };
}

/** Every article of a year, oldest first. */
export const listYear = (year: number) =>
  listAll((client, options) => client.articles.all({ ...daysOf(year), sort: 'date' }, options));

/** Every topic, organisation and author. */
export const listSubjects = () =>
  Promise.all([
    listAll((client, options) => client.topics.all({}, options)),
    listAll((client, options) => client.organisations.all({}, options)),
    listAll((client, options) => client.authors.all({}, options)),
  ]);

/** The first and the last day of a year, as lists are narrowed by them. */
export const daysOf = (year: number) => ({ from: `${String(year)}-01-01`, to: `${String(year)}-12-31` });

const listAll = <T>(
  all: (client: ContentClient, options: ReadOptions) => Promise<AsyncIterable<T> | null>,
): Promise<T[]> =>
  readAddresses(async (client, options) => {
    const entries: T[] = [];
    for await (const entry of (await all(client, options)) ?? []) entries.push(entry);
    return entries;
  });

/** Reads for the addresses in lists alone. */
const readAddresses = <T>(ask: (client: ContentClient, options: ReadOptions) => Promise<T>): Promise<T> =>
  read(ask, getAddressClient);

/** Authors, by name. */
export const listAuthors = lister((client, params, options) => client.authors.list(params, options));

/** Organisations, by name. */
export const listOrganisations = lister((client, params, options) =>
  client.organisations.list(params, options),
);

/** Topics, by name. */
export const listTopics = lister((client, params, options) => client.topics.list(params, options));

/** What a link to a preview shows; null where it shows nothing any more. */
export const getPreview = cache((token: string) => readPrivately(token));

/** Past the client: a draft is no part of the Content API, and need not keep its contract yet. */
async function readPrivately(token: string): Promise<Preview | null> {
  const context = getPageContext();
  context.tags.add('preview');
  try {
    const response = await fetch(new URL('/preview/content', getConfiguration().CMS_URL), {
      headers: { 'x-preview-token': token, 'x-request-id': context.requestId },
      cache: 'no-store',
      signal: context.signal,
    });
    if (response.status === 403 || response.status === 410) return null;
    if (!response.ok) throw new Error(`The CMS answered ${response.status}`);
    return readPreview(await response.json());
  } catch (error) {
    context.failures.push(error);
    throw error;
  }
}

function lister<T>(list: (client: ContentClient, params: ListParams, options: ReadOptions) => Promise<T>) {
  const once = cache((page: number, limit: number) =>
    read((client, options) => list(client, { page, limit }, options)),
  );
  return ({ page = 1, limit = entriesPerPage }: ListParams) => once(page, limit);
}
