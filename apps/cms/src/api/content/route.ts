import type { ProblemKind, SchemaName } from '@shoal/content-schema';
import { z } from 'zod';
import type { KeptFacets } from '../../content-store/article-facets.js';
import type { Feed } from '../../content-store/feed/open-feed.js';
import type { Snapshots } from '../../content-store/feed/take-snapshot.js';
import type { KeptCounts } from '../../content-store/search/kept-counts.js';
import type { Sql } from '../../content-store/sql.js';
import type { Totals } from '../../content-store/totals.js';
import type { DocumentReader } from './document-reader.js';
import type { Reply } from './reply.js';

/** What every route answers from. */
export interface ApiContext {
  /** Reads the content store. */
  sql: Sql;
  /** The change feed of this process. */
  feed: Feed;
  /** Takes snapshots. */
  snapshots: Snapshots;
  /** Reads items beside changes. */
  readDocuments: DocumentReader;
  /** Counts lists, and remembers. */
  totals: Totals;
  /** Counts what lists can be narrowed to, and remembers. */
  facets: KeptFacets;
  /** Remembers how much searches matched. */
  searchCounts: KeptCounts;
  /** Public address of the site, without a slash at its end. */
  siteUrl: string;
  /** For how many days every change is kept; 0: for ever. */
  changesKeptDays: number;
}

/** A request whose address and parameters are as its route wants them. */
export interface RouteRequest<Parts, Query> {
  /** What stands in the address where the route's path has braces, decoded. */
  parts: Parts;
  query: Query;
  /** Aborted once nobody waits for the answer any more. */
  signal: AbortSignal;
}

/** What an answer is written in. */
export type AnswerFormat = 'json' | 'ndjson' | 'json-ld';

/** One route: routing, checks of parameters, `Allow` and the OpenAPI document are made from it. */
export interface RouteDefinition<Parts extends z.ZodObject, Query extends z.ZodObject> {
  /** Below the root of the API, what varies in braces: `/articles/{slug}`. */
  path: string;
  /** A verb and what it gets, once in the whole API: `getArticle`. */
  name: string;
  /** What it answers, in one sentence. */
  summary: string;
  /** One field to each pair of braces. An address that does not fit leads nowhere: 404. */
  parts: Parts;
  /** The query parameters, each read from text. One that is unknown, repeated or does not fit: 400. */
  query: Query;
  /** What it answers with when all is well, one of these by its name in `contractSchemas`; `ndjson`: lines of them. */
  answer: { schema: SchemaName | readonly SchemaName[]; format: AnswerFormat };
  /** What else may stand at such an address, beside what any request may meet. */
  others: readonly (ProblemKind | 'moved')[];
  handle(request: RouteRequest<z.output<Parts>, z.output<Query>>, context: ApiContext): Promise<Reply>;
}

/** A route as the table holds it. */
export type Route = RouteDefinition<z.ZodObject, z.ZodObject>;

/** Of a path in which nothing varies. */
export const noParts = z.object({});

/** Of a route that takes no query parameters. */
export const noQuery = z.object({});

/** Checks a route's handler against its own parameters, then forgets which they are. */
export const defineRoute = <Parts extends z.ZodObject, Query extends z.ZodObject>(
  route: RouteDefinition<Parts, Query>,
): Route => ({
  ...route,
  // The router calls it with nothing but what these very schemas made.
  handle: (request, context) =>
    route.handle(request as RouteRequest<z.output<Parts>, z.output<Query>>, context),
});
