import type {
  ApiIndex,
  Article,
  ArticleEdition,
  ArticleEditionSummary,
  ArticleFacets,
  ArticleSummary,
  Author,
  AuthorSummary,
  Change,
  ChangesAnswer,
  ListAnswer,
  NoticeList,
  Organisation,
  OrganisationSummary,
  Page,
  SearchAnswer,
  Site,
  SnapshotLine,
  Topic,
  TopicSummary,
} from '@shoal/content-schema';
import type { ChangeFilter, ChangesParams } from './changes-params.js';
import type { Copy } from './verify.js';
import type { ReadEvent } from './fetch-answer.js';
import type { FollowParams } from './follow-changes.js';
import type { ItemResult, Withheld } from './item-result.js';
import type { Resync } from './read-changes.js';
import type { ReadOptions } from './read.js';

/** Options of `createContentClient`. */
export interface ContentClientOptions {
  /** Root of the server, such as `https://example.org`; the client adds `/api/v1`. */
  baseUrl: string;
  /** Makes the requests; it must honour `signal` and `redirect`. Default: the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds that one complete answer may take, its body included; 1 to 300,000. Default: 10,000. */
  timeoutMs?: number | undefined;
  /**
   * How often to try again after a network error, a timeout, 429, 502, 503 or 504; 0 to 10. Default: 2.
   * A read lasts at most (retries + 1) × timeoutMs, and 7 seconds for each wait in between.
   */
  retries?: number | undefined;
  /** Told of each complete answer of the server, whatever its status and whatever it turns out to hold. */
  onRead?: ((event: ReadEvent) => void) | undefined;
}

/** Which page of a list to read. */
export type ListParams = {
  /** From 1, which is the default. */
  page?: number | undefined;
  /** Entries to a page, at most 100. Default: 20. */
  limit?: number | undefined;
  /** Changed at this instant or later; the last change first unless `sort` says otherwise. */
  changedSince?: string | undefined;
  /** What the list is sorted by, where it offers more than one order: `-changedAt`, or its own. */
  sort?: string | undefined;
};

/** Which articles; filters narrow one another. */
export type ArticleFilter = {
  /** Slug of a topic that they are about; several parted by commas: any of them. So with the next five. */
  topic?: string | undefined;
  /** Slug of an organisation that leads, supports or stands in a byline. */
  organisation?: string | undefined;
  /** Slug of an organisation that leads. */
  leadOrganisation?: string | undefined;
  /** Slug of an organisation that supports. */
  supportingOrganisation?: string | undefined;
  /** Slug of an organisation that they speak of. */
  mentions?: string | undefined;
  /** Slug of an author. */
  author?: string | undefined;
  /** Also what is by, or speaks of, organisations that became those named. */
  predecessors?: 'include' | undefined;
  /** First day of `date`: `2025-01-31`. */
  from?: string | undefined;
  /** Last day of `date`. */
  to?: string | undefined;
  /** Default: live alone. */
  status?: 'live' | 'withdrawn' | 'live,withdrawn' | undefined;
};

/** Which articles to list, and in which order. */
export type ArticleListParams = ListParams &
  ArticleFilter & {
    /** To be reviewed before this day, the longest overdue first. */
    reviewOverdue?: string | undefined;
    /** Default: newest first. */
    sort?: '-date' | 'date' | '-changedAt' | 'reviewBy' | undefined;
  };

/** What to count by, and among which articles. */
export type FacetParams = ArticleFilter & {
  /** `topic`, `organisation`, `year` or `author`; several parted by commas. Default: the first three. */
  of?: string | undefined;
};

/** Which corrections and withdrawals to list. */
export type CorrectionsParams = {
  /** Slug of an organisation that leads, supports or stands in a byline; several parted by commas: any of them. */
  organisation?: string | undefined;
  /** From 1, which is the default. */
  page?: number | undefined;
  /** Entries to a page, at most 100. Default: 20. */
  limit?: number | undefined;
};

/** What to look for. Filters narrow one another. */
export type SearchParams = ListParams & {
  /** Words; a phrase in quotes, `or` between alternatives, `-` before what to leave out. At most 200 characters. */
  q: string;
  /** Slug of a topic that they are about. */
  topic?: string | undefined;
  /** Slug of an organisation that leads, supports or stands in a byline. */
  organisation?: string | undefined;
  /** The year of their date. */
  year?: number | undefined;
};

/** Items of one type. */
export interface ItemReader<T> {
  /** What stands at this slug: the item, what became of it, or null where there never was one. */
  get: (slug: string, options?: ReadOptions) => Promise<ItemResult<T>>;
  /** The item of this id wherever it is now; `slug` of a removed one is the id that was asked for. */
  getById: (id: string, options?: ReadOptions) => Promise<ItemResult<T>>;
}

/** Items of one type that can be listed too. */
export interface Collection<T, Summary, Params = ListParams> extends ItemReader<T> {
  /** One page of a list; null when the API says that what the list is filtered by does not exist. */
  list: (params?: Params, options?: ReadOptions) => Promise<ListAnswer<Summary> | null>;
  /**
   * Every entry of a list, from the page asked for to the end, read a hundred at a time unless `limit` says otherwise.
   * Entries that arrive meanwhile make it neither skip nor repeat any. Null when `list` would be.
   */
  all: (params?: Params, options?: ReadOptions) => Promise<AsyncGenerator<Summary, void, undefined> | null>;
}

/** The published versions of articles. */
export interface Editions {
  /** All editions of an article, newest first. */
  list: (slug: string, options?: ReadOptions) => Promise<ItemResult<ArticleEditionSummary[]>>;
  /** One edition, as it was published. */
  get: (
    slug: string,
    number: number,
    options?: ReadOptions,
  ) => Promise<ItemResult<ArticleEdition> | Withheld>;
}

/** What changed: whoever keeps a copy keeps it in step by this. */
export interface Changes {
  /** Changes after a cursor, or `resync` where it leads nowhere any more; null where what they are filtered by never was. */
  list: (params?: ChangesParams, options?: ReadOptions) => Promise<ChangesAnswer | Resync | null>;
  /**
   * Every change after a cursor, in order, each once, as it happens. It asks again by itself, for as long as it takes,
   * after whatever may pass. Where the cursor leads nowhere any more it says `resync` and ends.
   */
  follow: (params?: FollowParams) => AsyncGenerator<Change | Resync, void, undefined>;
}

/** Reads the Content API. Every read rejects with a `ContentError` when the answer cannot be had or trusted. */
export interface ContentClient {
  /** Articles, newest first. */
  articles: Collection<Article, ArticleSummary, ArticleListParams> & {
    /** One page of a list of whole articles, bodies included, 20 at most; null as with `list`. */
    listWhole: (params?: ArticleListParams, options?: ReadOptions) => Promise<ListAnswer<Article> | null>;
    /** What a list can be narrowed to, and how many articles that would leave; null as with `list`. */
    facets: (params?: FacetParams, options?: ReadOptions) => Promise<ArticleFacets | null>;
    editions: Editions;
  };
  /** Authors, by name. */
  authors: Collection<Author, AuthorSummary>;
  /** Organisations, by name. */
  organisations: Collection<Organisation, OrganisationSummary>;
  /** Topics, by name. */
  topics: Collection<Topic, TopicSummary>;
  /** What was put right or withdrawn, newest first; null when the organisation does not exist. */
  corrections: {
    list: (params?: CorrectionsParams, options?: ReadOptions) => Promise<NoticeList | null>;
  };
  /** Standing pages. */
  pages: ItemReader<Page>;
  /**
   * One page of the articles that words are found in, best first; null when the API says that what the search is
   * narrowed to does not exist. At most 50 to a page and 500 in all.
   */
  search: (params: SearchParams, options?: ReadOptions) => Promise<SearchAnswer | null>;
  /** The site itself; there always is one, so its absence is a `ContentError`. */
  site: { get: (options?: ReadOptions) => Promise<Site> };
  /** The API itself: its terms and where everything is, and the OpenAPI document of all that it answers. */
  api: {
    get: (options?: ReadOptions) => Promise<ApiIndex>;
    describe: (options?: ReadOptions) => Promise<Record<string, unknown>>;
  };
  /** What changed. */
  changes: Changes;
  /** Everything that is published, as it was at one moment, and the cursor to follow the changes from. */
  snapshot: (filter?: ChangeFilter, options?: ReadOptions) => AsyncGenerator<SnapshotLine, void, undefined>;
  /** Whether a copy says and shows what was published; needs nothing but the copy and its digest. */
  verify: (copy: Copy) => Promise<boolean>;
}
